import { useTranslation } from 'react-i18next';
import type { RepairSession } from '#shared/contract/repair-views.ts';
import { useSayClockTime } from '../use-clock-time.ts';
import { useSayMinutes } from '../use-elapsed.ts';
import styles from './Sessions.module.css';

/** What a session was, in a few figures. */
export const SessionFacts = ({ session }: { session: RepairSession }) => {
  const { t } = useTranslation();
  const sayClockTime = useSayClockTime();
  const sayMinutes = useSayMinutes();
  const { opensAt, closesAt, venue, ticketCount, fixedCount, volunteerMinutes } = session;
  const hours = t('repairs.sessions.hours', {
    opensAt: sayClockTime(opensAt),
    closesAt: sayClockTime(closesAt),
  });
  const facts = [
    [t('repairs.session.when'), hours],
    [t('repairs.session.where'), venue],
    [t('repairs.session.given'), volunteerMinutes === 0 ? '' : sayMinutes(volunteerMinutes)],
    [
      t('repairs.session.tickets'),
      [
        t('repairs.sessions.tickets', { count: ticketCount }),
        t('repairs.sessions.fixed', { count: fixedCount }),
      ].join(', '),
    ],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([name, value]) =>
          value !== '' && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
};
