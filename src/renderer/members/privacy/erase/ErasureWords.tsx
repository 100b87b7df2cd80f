import { List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { client } from '#renderer/app/api.ts';
import { useFormat } from '#renderer/app/words.ts';
import { AsideBases } from '#renderer/backups/AsideBases.tsx';
import { capital } from '#renderer/ui/capital.ts';
import { Warning } from '#renderer/ui/Warning.tsx';
import { useSayErasureObstacle } from './say-obstacle.ts';

export type BeforeErasure = Awaited<ReturnType<typeof client.members.beforeErasure>>;

/** What erasing somebody does, or what stands in its way. */
export const ErasureWords = ({ before }: { before: BeforeErasure }) => {
  const { t } = useTranslation();
  const sayObstacle = useSayErasureObstacle();
  if (before.obstacles.length > 0) {
    const words = before.obstacles.map((one) => capital(sayObstacle(one)));
    return (
      <Warning>
        <strong>{t('privacy.erase.blocked')}</strong>
        <List>
          {words.map((one) => (
            <List.Item key={one}>{one}</List.Item>
          ))}
        </List>
      </Warning>
    );
  }
  return (
    <Stack gap="xs">
      <Text>{t('privacy.erase.goes')}</Text>
      {before.notes > 0 && <Text>{t('privacy.erase.notes', { count: before.notes })}</Text>}
      <Staying before={before} />
      <Text>{t('privacy.erase.backups')}</Text>
      <AsideBases />
    </Stack>
  );
};

const Staying = ({ before: { loans, tickets } }: { before: BeforeErasure }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const staying = [
    ...(loans > 0 ? [t('privacy.erase.loans', { count: loans })] : []),
    ...(tickets > 0 ? [t('privacy.erase.tickets', { count: tickets })] : []),
  ];
  if (staying.length === 0) return <Text>{t('privacy.erase.staysNothing')}</Text>;
  return <Text>{t('privacy.erase.stays', { what: format.list(staying) })}</Text>;
};
