import { List, Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, client } from '#renderer/app/api.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { SinceBackup } from '#shared/contract/backups.ts';
import type { CopyAt } from '../copies/CopyLists.tsx';
import { MissingFiles } from '../MissingFiles.tsx';
import { useSayWhen } from '../say-when.ts';
import { SwapDialog } from './SwapDialog.tsx';
import { useSayLost } from './say-lost.ts';

type Restored = Awaited<ReturnType<typeof client.backups.restore>>;

/** Back to a copy: first what would be lost, then a second touch, then what has come of it. */
export const RestoreDialog = ({ copy, side, onClose }: CopyAt & { onClose: () => void }) => {
  const { t } = useTranslation();
  const when = useSayWhen()(copy.at);
  const since = useQuery(
    api.backups.since.queryOptions({ input: { name: copy.name, side }, staleTime: 0 }),
  );
  return (
    <SwapDialog
      title={t('backups.restore.title', { when })}
      words="restore"
      canConfirm={since.data !== undefined}
      swap={() => client.backups.restore({ name: copy.name, side })}
      onClose={onClose}
      done={(restored) => <RestoredWords restored={restored} when={when} />}
    >
      {since.isPending && (
        <Text role="status">
          <Loader size="sm" me="xs" aria-hidden />
          {t('backups.restore.reading')}
        </Text>
      )}
      <Problem error={since.error} />
      {since.data && <Lost since={since.data} />}
      <Text>{t('backups.restore.kept')}</Text>
      <Text>{t('backups.restore.erased')}</Text>
    </SwapDialog>
  );
};

const Lost = ({ since }: { since: SinceBackup }) => {
  const { t } = useTranslation();
  const lost = useSayLost()(since);
  if (since.isUnknown) return <Text fw={700}>{t('backups.restore.unknown')}</Text>;
  if (lost.length === 0) return <Text fw={700}>{t('backups.restore.nothing')}</Text>;
  return (
    <div>
      <Text fw={700}>{t('backups.restore.lost')}</Text>
      <List>
        {lost.map((words) => (
          <List.Item key={words}>{words}</List.Item>
        ))}
      </List>
    </div>
  );
};

const RestoredWords = ({ restored, when }: { restored: Restored; when: string }) => {
  const { t } = useTranslation();
  const { missingFiles, erasedAgain } = restored;
  return (
    <>
      <Text>{t('backups.restore.done', { when })}</Text>
      {erasedAgain > 0 && <Text>{t('backups.restore.erasedAgain', { count: erasedAgain })}</Text>}
      {missingFiles.length === 0 ? (
        <Text>{t('backups.restore.allFiles')}</Text>
      ) : (
        <MissingFiles files={missingFiles} />
      )}
    </>
  );
};
