import { useTranslation } from 'react-i18next';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { SettingsSection } from './SettingsSection.tsx';

/** The way to what the place decides about its repair café. */
export const RepairsSection = () => {
  const { t } = useTranslation();
  return (
    <SettingsSection id="repairs" why={t('place.settings.repairs.why')}>
      <LinkButton href="/settings/repairs" variant="default">
        {t('place.settings.repairs.open')}
      </LinkButton>
    </SettingsSection>
  );
};
