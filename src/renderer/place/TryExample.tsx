import { Alert, Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useSayRefusal } from '#renderer/app/refusal.ts';
import { useAct } from '#renderer/app/use-act.ts';

/** Opens the throw-away example place: in a window of its own, or in this tab where the door says an address. */
export const TryExample = () => {
  const { t } = useTranslation();
  const sayRefusal = useSayRefusal();
  const open = useAct({
    mutationFn: () => client.desk.openPractice(),
    onSuccess: ({ url }) => {
      if (url !== null) window.location.assign(url);
    },
  });
  return (
    <Stack gap="xs">
      <Text>{t('place.start.or')}</Text>
      <Button variant="default" onClick={() => open.mutate()} loading={open.isPending}>
        {t('place.start.example')}
      </Button>
      <Text c="dimmed" size="sm">
        {open.data?.url === null ? t('place.start.exampleOpened') : t('place.start.exampleWhy')}
      </Text>
      {open.error && <Alert color="red" role="alert" title={sayRefusal(open.error)} />}
    </Stack>
  );
};
