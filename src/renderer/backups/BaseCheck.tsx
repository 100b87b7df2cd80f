import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { Part } from '#renderer/ui/Part.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { useSayWhen } from './say-when.ts';
import type { BackupStatus } from './state/say-state.ts';

/** Whether the base was sound when it was last read through, and the button that reads it now. */
export const BaseCheck = ({ check }: { check: BackupStatus['check'] }) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const sayWhen = useSayWhen();
  const reading = useAct({ mutationFn: () => withRights(() => client.backups.check()) });
  const last = reading.data ?? check;
  return (
    <Part title={t('backups.check.title')} why={t('backups.check.why')}>
      <Stack align="flex-start">
        <Text role="status" {...(last?.isSound === false && { c: 'var(--bad)', fw: 700 })}>
          {last === null
            ? t('backups.check.never')
            : t(last.isSound ? 'backups.check.sound' : 'backups.check.damaged', {
                when: sayWhen(last.at),
              })}
        </Text>
        <Problem error={reading.error} />
        <Button variant="default" onClick={() => reading.mutate()} loading={reading.isPending}>
          {t('backups.check.now')}
        </Button>
      </Stack>
    </Part>
  );
};
