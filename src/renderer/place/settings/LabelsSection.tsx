import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { SettingsSection } from './SettingsSection.tsx';

const screens = {
  designs: '/labels/designs',
  formats: '/labels/formats',
  printers: '/labels/printers',
  scanner: '/settings/scanner',
} as const;
const names = ['designs', 'formats', 'printers', 'scanner'] as const;

/** The ways to what labels are made of and printed with. */
export const LabelsSection = () => {
  const { t } = useTranslation();
  return (
    <SettingsSection id="labels" why={t('place.settings.labels.why')}>
      <Group gap="xs">
        {names.map((name) => (
          <LinkButton key={name} href={screens[name]} variant="default">
            {t(`place.settings.labels.${name}`)}
          </LinkButton>
        ))}
      </Group>
    </SettingsSection>
  );
};
