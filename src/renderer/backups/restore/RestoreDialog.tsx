import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import type { Backup, BackupSide, SinceBackup } from '#shared/contract/backups.ts';
import { MissingFiles } from '../MissingFiles.tsx';
import { ErasedAgain } from './ErasedAgain.tsx';
import { SwapDialog } from './SwapDialog.tsx';
import { useSayLost } from './say-lost.ts';

type Restored = Awaited<ReturnType<typeof client.backups.restore>>;

/** The copy that somebody wants back, and what that would lose. */
export interface Restoring {
  copy: Backup;
  side: BackupSide;
  since: SinceBackup;
  /** When it was made, in words. */
  when: string;
}

type RestoreDialogProps = Restoring & { onClose: () => void };

/** Back to a copy: first what would be lost, then a second touch, then what has come of it. */
export const RestoreDialog = ({ copy, side, since, when, onClose }: RestoreDialogProps) => {
  const { t } = useTranslation();
  return (
    <SwapDialog
      title={t('backups.restore.title', { when })}
      words="restore"
      swap={() => client.backups.restore({ name: copy.name, side })}
      onClose={onClose}
      done={(restored) => <RestoredWords restored={restored} when={when} />}
    >
      <Lost since={since} />
      <Text>{t('backups.restore.kept')}</Text>
      <Text>{t('backups.restore.erased')}</Text>
      <Text>{t('backups.restore.codes')}</Text>
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
      <ErasedAgain count={erasedAgain} />
      {missingFiles.length === 0 ? (
        <Text>{t('backups.restore.allFiles')}</Text>
      ) : (
        <MissingFiles files={missingFiles} />
      )}
    </>
  );
};
