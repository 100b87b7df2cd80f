import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { usePlace } from '#renderer/app/place-status.ts';
import { useFormat } from '#renderer/app/words.ts';
import { capital } from '#renderer/ui/capital.ts';
import type { RepairSession } from '#shared/contract/repair-views.ts';
import { useSayClockTime } from '../use-clock-time.ts';
import { useSayMinutes } from '../use-elapsed.ts';
import styles from './Sessions.module.css';

/** One session in the list. A touch anywhere on it opens it. */
export const SessionLine = ({ session }: { session: RepairSession }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const sayClockTime = useSayClockTime();
  const sayMinutes = useSayMinutes();
  const { id, on, opensAt, closesAt, venue, ticketCount, fixedCount, volunteerMinutes } = session;
  const hours = { opensAt: sayClockTime(opensAt), closesAt: sayClockTime(closesAt) };
  return (
    <li className={styles.session}>
      <div className={styles.when}>
        <Link href={`/repairs/sessions/${id}`} className={styles.open ?? ''}>
          {capital(format.day(on, 'long'))}
        </Link>
        <span className={styles.hours}>
          {[t('repairs.sessions.hours', hours), venue].filter(Boolean).join(' · ')}
        </span>
      </div>
      <Standing session={session} />
      <ul className={styles.counts}>
        <li>{t('repairs.sessions.tickets', { count: ticketCount })}</li>
        <li>{t('repairs.sessions.fixed', { count: fixedCount })}</li>
        <li>
          {volunteerMinutes === 0
            ? t('repairs.sessions.nothingGiven')
            : t('repairs.sessions.given', { time: sayMinutes(volunteerMinutes) })}
        </li>
      </ul>
    </li>
  );
};

/** Where it stands, when there is something to say: today, to come, closed. */
const Standing = ({ session: { on, isClosed } }: { session: RepairSession }) => {
  const { t } = useTranslation();
  const { today } = usePlace();
  if (isClosed) return <span className={styles.badge}>{t('repairs.sessions.isClosed')}</span>;
  if (on < today) return null;
  return (
    <span className={styles.badge} data-today={on === today || undefined}>
      {t(on === today ? 'repairs.sessions.isToday' : 'repairs.sessions.isToCome')}
    </span>
  );
};
