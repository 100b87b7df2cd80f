import { Button, Progress, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import styles from './Import.module.css';
import { type ImportFlow, stopImport } from './import-flow.ts';

const askAgainMs = 300;

/** How far it is, and the button that stops it. */
export const Running = ({
  flow,
}: {
  flow: Extract<ImportFlow, { step: 'checking' | 'writing' }>;
}) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const { data } = useQuery(
    api.exchange.ords.progress.queryOptions({ refetchInterval: askAgainMs, staleTime: 0 }),
  );
  const stop = useAct({ mutationFn: () => stopImport(flow, withRights) });
  const { done, total } = data?.step === flow.step ? data : { done: 0, total: 0 };
  const title = t(`exchange.import.${flow.step}`, { file: flow.fileName });
  const isKnown = total > 0;
  return (
    <section className={styles.card} aria-label={title}>
      <Text fw={700} role="status">
        {title}
      </Text>
      <Progress
        value={isKnown ? (done / total) * 100 : 100}
        striped={!isKnown}
        size="lg"
        my="sm"
        aria-label={title}
      />
      <Text>{isKnown ? t('exchange.import.progress', { done, total }) : t('frame.loading')}</Text>
      <div className={styles.acts}>
        <Button variant="default" onClick={() => stop.mutate()} loading={stop.isPending}>
          {t('exchange.import.stop')}
        </Button>
      </div>
      <Problem error={stop.error} />
    </section>
  );
};
