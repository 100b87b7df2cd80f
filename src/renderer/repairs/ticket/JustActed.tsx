import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import { useBench } from './bench.ts';
import styles from './JustActed.module.css';

/** What has just been done, at the foot of the window, with its undo at one touch. */
export const JustActed = () => {
  const { t } = useTranslation();
  const { lastAct } = useBench();
  useFocusBack(lastAct?.actId);
  return (
    <section aria-label={t('repairTicket.justActed')} className={styles.place}>
      <div role="status">{lastAct && <Said key={lastAct.actId} />}</div>
    </section>
  );
};

const Said = () => {
  const { t } = useTranslation();
  const { lastAct, setLastAct } = useBench();
  const { withRights } = useManager();
  const undoing = useAct({
    mutationFn: async () => {
      if (lastAct) await withRights(() => client.journal.undo({ id: lastAct.actId }));
    },
    onSuccess: () => setLastAct(null),
  });
  return (
    <div className={styles.said}>
      <strong className={styles.words}>{lastAct?.said}</strong>
      <Button
        variant="default"
        size="lg"
        onClick={() => undoing.mutate()}
        loading={undoing.isPending}
        leftSection={<IconArrowBackUp size={24} aria-hidden />}
      >
        {t('frame.act.undo')}
      </Button>
      <Problem error={undoing.error} />
    </div>
  );
};

/** The button that was pressed may be gone: the keyboard goes on from the name of the thing. */
const useFocusBack = (actId: string | undefined): void => {
  const seen = useRef(actId);
  const isLost = useRef(false);
  // After every render: the button goes when the ticket is drawn again, which is later than the act.
  useEffect(() => {
    if (seen.current !== actId) isLost.current = true;
    seen.current = actId;
    if (!isLost.current || document.activeElement !== document.body) return;
    isLost.current = false;
    document.getElementById('ticket-name')?.focus({ preventScroll: true });
  });
};
