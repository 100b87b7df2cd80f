import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { usePlace } from '#renderer/app/place-status.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { SettingsSection } from './SettingsSection.tsx';

/** The way to the copies; a quiet word where none is kept outside of this computer. */
export const BackupsSection = () => {
  const { t } = useTranslation();
  const { isPractice } = usePlace();
  const { data: status } = useQuery(api.backups.status.queryOptions());
  const isNowhere = status?.elsewhere === null && !isPractice;
  return (
    <SettingsSection id="backups" why={t('backups.settings.why')}>
      <Group>
        <LinkButton href="/settings/backups" variant="default">
          {t('backups.settings.open')}
        </LinkButton>
        {isNowhere && <Text c="dimmed">{t('backups.settings.hint')}</Text>}
      </Group>
    </SettingsSection>
  );
};
