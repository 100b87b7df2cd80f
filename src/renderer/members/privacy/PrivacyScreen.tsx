import { useTranslation } from 'react-i18next';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';

/** What the place keeps of people, for how long, and who may be forgotten now. */
export const PrivacyScreen = () => {
  const { t } = useTranslation();
  return <PageHeader title={t('privacy.title')} />;
};
