import { Button, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { useFormat } from '#renderer/app/words.ts';
import { capital } from '#renderer/ui/capital.ts';
import { Line } from '#renderer/ui/Lines.tsx';
import { Mark } from '#renderer/ui/Mark.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { Backup, BackupSide } from '#shared/contract/backups.ts';
import type { Restoring } from '../restore/RestoreDialog.tsx';
import { useSayWhen } from '../say-when.ts';
import { useSayContents } from './say-contents.ts';
import { Verified } from './Verified.tsx';

interface CopyLineProps {
  copy: Backup;
  side: BackupSide;
  /** Another one was made in the same minute. */
  hasTwin: boolean;
  /** It is known what going back would lose. */
  onRestore: (restoring: Restoring) => void;
}

/** One copy: when, why, what it holds, how big; to read again, or to go back to. */
export const CopyLine = ({ copy, side, hasTwin, onRestore }: CopyLineProps) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const when = useSayWhen()(copy.at, hasTwin);
  const which = { name: copy.name, side };
  const verify = useAct({
    mutationFn: () => withRights(() => client.backups.verify(which)),
  });
  const look = useAct({
    mutationFn: () => withRights(() => client.backups.since(which)),
    onSuccess: (since) => onRestore({ copy, side, since, when }),
  });
  return (
    <Line
      acts={
        <>
          <Button
            variant="default"
            onClick={() => verify.mutate()}
            loading={verify.isPending}
            aria-label={t('backups.list.verifyThis', { when })}
          >
            {t('backups.list.verify')}
          </Button>
          <Button
            variant="default"
            onClick={() => look.mutate()}
            loading={look.isPending}
            disabled={!copy.isWhole}
            aria-label={t('backups.list.restoreThis', { when })}
          >
            {t('backups.list.restore')}
          </Button>
        </>
      }
    >
      <CopyWords copy={copy} when={when} />
      <Problem error={verify.error ?? look.error} />
      {verify.data && <Verified found={verify.data} />}
    </Line>
  );
};

const CopyWords = ({ copy, when }: { copy: Backup; when: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const sayContents = useSayContents();
  return (
    <>
      <strong>{capital(when)}</strong>, {t(`backups.reason.${copy.reason}`)}{' '}
      {copy.isWhole ? (
        <Mark tone="good" Icon={IconCheck}>
          {t('backups.list.whole')}
        </Mark>
      ) : (
        <Mark tone="bad" Icon={IconAlertTriangle}>
          {t('backups.list.broken')}
        </Mark>
      )}
      <Text c="dimmed" size="sm">
        {format.list(sayContents.counts(copy))} · {sayContents.size(copy)}
      </Text>
    </>
  );
};
