import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { SettingsSection } from './SettingsSection.tsx';

/** The way to the spreadsheets that come in and go out. */
export const SheetsSection = () => {
  const { t } = useTranslation();
  return (
    <SettingsSection id="sheets" why={t('sheets.link.settings')}>
      <Group>
        <LinkButton href="/sheets" variant="default">
          {t('sheets.link.open')}
        </LinkButton>
      </Group>
    </SettingsSection>
  );
};
