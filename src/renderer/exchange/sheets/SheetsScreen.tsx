import { useTranslation } from 'react-i18next';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';

/** Objects and members come in from a spreadsheet; every list goes out as one. */
export const SheetsScreen = () => {
  const { t } = useTranslation();
  return <PageHeader title={t('sheets.title')} />;
};
