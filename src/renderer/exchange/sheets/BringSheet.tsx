import { IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { SheetKind } from '#shared/domain/sheets/sheet-words.ts';

/** The way from an empty list to the spreadsheet that fills it. */
export const BringSheet = ({ kind }: { kind: SheetKind }) => {
  const { t } = useTranslation();
  return (
    <LinkButton
      href={`/sheets?kind=${kind}`}
      variant="default"
      leftSection={<IconUpload size={20} aria-hidden />}
    >
      {t('sheets.link.bring')}
    </LinkButton>
  );
};
