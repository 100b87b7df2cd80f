import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '#renderer/app/words.ts';
import type { Presence, RepairSession } from '#shared/contract/repair-views.ts';
import { People } from '../people/People.tsx';
import { useSayClockTime } from '../use-clock-time.ts';
import styles from './Board.module.css';
import { OpenToday } from './OpenToday.tsx';

interface SessionHeadProps {
  /** Today's; `null` when none is open. */
  session: RepairSession | null;
  here: readonly Presence[];
}

/** The session of today and who repairs at it, or the button that opens it. */
export const SessionHead = ({ session, here }: SessionHeadProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const sayClockTime = useSayClockTime();
  if (session === null) return <OpenToday />;
  const said = {
    day: format.day(session.on),
    opensAt: sayClockTime(session.opensAt),
    closesAt: sayClockTime(session.closesAt),
  };
  return (
    <div className={styles.head}>
      <p className={styles.when}>
        <Link href={`/repairs/sessions/${session.id}`} className={styles.whenLink ?? ''}>
          {t('repairs.board.session', said)}
        </Link>
      </p>
      <People sessionId={session.id} here={here} />
    </div>
  );
};
