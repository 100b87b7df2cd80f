import { IconHandGrab, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { Attempt } from '#shared/contract/repair-views.ts';
import { useWhoRepairs } from '../who-repairs.ts';
import styles from './AtWork.module.css';
import { BigButton } from './BigButton.tsx';
import { useBench } from './bench.ts';
import { useTakeTicket } from './use-take-ticket.ts';
import { useTimeSince } from './use-time-said.ts';
import { WhoQuestion } from './WhoQuestion.tsx';
import { WhoTakes } from './WhoTakes.tsx';

/** One big button takes the ticket; once it is taken, its minutes tick by themselves. */
export const AtWork = () => {
  const { t } = useTranslation();
  const { ticket } = useBench();
  const taking = useTakeTicket();
  const running = ticket.attempts.find(({ endedAt }) => endedAt === null);
  const isDone = ticket.state === 'done';
  return (
    <section aria-label={t('repairTicket.take.label')} className={styles.work}>
      {running ? (
        <Running attempt={running} onTake={taking.take} />
      ) : (
        <>
          <BigButton
            isMain={!isDone}
            Icon={isDone ? IconPlayerPlay : IconHandGrab}
            onClick={taking.take}
            isBusy={taking.isPending}
          >
            {t(isDone ? 'repairTicket.take.again' : 'repairTicket.take.take')}
          </BigButton>
          <WhoTakes />
        </>
      )}
      <Problem error={taking.error} />
      <WhoQuestion taking={taking} />
    </section>
  );
};

interface RunningProps {
  attempt: Attempt;
  onTake: () => void;
}

const Running = ({ attempt, onTake }: RunningProps) => {
  const { t } = useTranslation();
  const { ticket } = useBench();
  const here = useWhoRepairs(({ presenceId }) => presenceId);
  const time = useTimeSince()(attempt.startedAt);
  const who = [attempt.repairer, ticket.table].filter(Boolean).join(' · ');
  return (
    <>
      <p className={styles.running}>
        <strong role="timer" className={styles.time}>
          {time}
        </strong>
        <span>{who || t('repairTicket.take.running')}</span>
      </p>
      {here !== null && here !== attempt.presenceId && (
        <BigButton Icon={IconHandGrab} onClick={onTake}>
          {t('repairTicket.take.over')}
        </BigButton>
      )}
    </>
  );
};
