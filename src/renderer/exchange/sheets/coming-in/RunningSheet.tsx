import { Button, Progress, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { Part } from '#renderer/ui/Part.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import styles from '../Sheets.module.css';
import { type SheetFlow, stopSheet } from './sheet-flow.ts';

const askAgainMs = 300;

/** How far it is, and the button that stops it. */
export const RunningSheet = ({
  flow,
}: {
  flow: Extract<SheetFlow, { step: 'reading' | 'writing' }>;
}) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const { data } = useQuery(
    api.exchange.sheets.progress.queryOptions({ refetchInterval: askAgainMs, staleTime: 0 }),
  );
  const stop = useAct({ mutationFn: () => stopSheet(flow, withRights) });
  const file = flow.fileName || t('sheets.choose.pasted');
  const isChecking = flow.step === 'writing' && data?.step === 'checking';
  const title = t(`sheets.running.${isChecking ? 'checking' : flow.step}`, { file });
  const { done, total } = data ?? { done: 0, total: 0 };
  const isKnown = total > 0;
  return (
    <Part title={title}>
      <Progress
        value={isKnown ? (done / total) * 100 : 100}
        striped={!isKnown}
        animated={!isKnown}
        size="lg"
        my="sm"
        aria-label={title}
      />
      <Text role="status">
        {isKnown ? t('sheets.running.progress', { done, total }) : t('frame.loading')}
      </Text>
      <div className={styles.acts}>
        <Button variant="default" onClick={() => stop.mutate()} loading={stop.isPending}>
          {t('sheets.running.stop')}
        </Button>
      </div>
      <Problem error={stop.error} />
    </Part>
  );
};
