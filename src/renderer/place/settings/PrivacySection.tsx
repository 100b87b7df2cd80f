import { useTranslation } from 'react-i18next';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { SettingsSection } from './SettingsSection.tsx';

/** The way to what the place keeps of people, and for how long. */
export const PrivacySection = () => {
  const { t } = useTranslation();
  return (
    <SettingsSection id="privacy" why={t('privacy.settings.why')}>
      <LinkButton href="/settings/privacy" variant="default">
        {t('privacy.settings.open')}
      </LinkButton>
    </SettingsSection>
  );
};
