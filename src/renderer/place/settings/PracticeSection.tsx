import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { usePlace } from '#renderer/app/place-status.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import { practiceManagerCode } from '#shared/domain/practice.ts';
import { SettingsSection } from './SettingsSection.tsx';

/** The way to the throw-away place; in that place, the code that opens it. */
export const PracticeSection = () => {
  const { t } = useTranslation();
  const { isPractice } = usePlace();
  return (
    <SettingsSection id="practice" why={t('place.settings.practice.why')}>
      {isPractice ? (
        <Text>{t('place.settings.practice.here', { code: practiceManagerCode })}</Text>
      ) : (
        <OpenPractice />
      )}
    </SettingsSection>
  );
};

const OpenPractice = () => {
  const { t } = useTranslation();
  const open = useAct({
    mutationFn: () => client.desk.openPractice(),
    // The browser door answers an address: another tab, and the link below where it may not open one.
    onSuccess: ({ url }) => url !== null && window.open(url, '_blank'),
  });
  return (
    <Stack align="flex-start">
      <Button variant="default" onClick={() => open.mutate()} loading={open.isPending}>
        {t('place.settings.practice.open')}
      </Button>
      {open.data && (
        <Text role="status">
          {t('place.settings.practice.opened')}{' '}
          {open.data.url !== null && (
            <Anchor href={open.data.url} target="_blank">
              {t('place.settings.practice.link')}
            </Anchor>
          )}
        </Text>
      )}
      <Problem error={open.error} />
    </Stack>
  );
};
