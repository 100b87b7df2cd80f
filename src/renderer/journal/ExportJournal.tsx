import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { SaveMenu } from '#renderer/exchange/sheets/going-out/SaveMenu.tsx';
import type { JournalFilter } from '#shared/contract/journal.ts';

/** Saves what was found, whole, as a file for spreadsheets. */
export const ExportJournal = ({ filter }: { filter: JournalFilter }) => {
  const { t } = useTranslation();
  return (
    <SaveMenu
      word={t('journalSearch.export')}
      icon={<IconDownload size={20} aria-hidden />}
      sayAs={(format) => t('journalSearch.exportAs', { as: format })}
      write={(as) => client.journal.export({ ...filter, as })}
    />
  );
};
