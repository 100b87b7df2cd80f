import { useTranslation } from 'react-i18next';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';

/** The copies of base and files, and the way back to one. */
export const BackupsScreen = () => {
  const { t } = useTranslation();
  return <PageHeader title={t('backups.title')} />;
};
