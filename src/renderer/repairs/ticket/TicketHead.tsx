import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlace } from '#renderer/app/place-status.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Code } from '#renderer/ui/Code.tsx';
import { dayOf } from '#shared/domain/day.ts';
import { StateBadge } from '../list/StateBadge.tsx';
import { useBench } from './bench.ts';
import styles from './TicketHead.module.css';
import { useTimeSince } from './use-time-said.ts';

/** The number that was called, what it is, what is wrong with it, and since when it waits. */
export const TicketHead = () => {
  const { t } = useTranslation();
  const { ticket } = useBench();
  const { what, number, problem } = ticket;
  useEffect(() => {
    document.title = `${what.name} · Établi`;
  }, [what.name]);
  return (
    <header className={styles.head}>
      {number !== null && <p className={styles.number}>{t('repairTicket.number', { number })}</p>}
      <div className={styles.words}>
        <h1 id="ticket-name" className={styles.name} tabIndex={-1}>
          {what.name}
        </h1>
        <p className={styles.about}>
          {[what.brand, what.model, what.yearOfManufacture].filter(Boolean).join(' ')}
        </p>
        <p className={styles.problem}>{problem}</p>
        <p className={styles.state}>
          {(ticket.state === 'done' || ticket.isUnsafe) && <StateBadge {...ticket} />}
          <Since />
          <Code code={ticket.code} />
        </p>
      </div>
    </header>
  );
};

const Since = () => {
  const { t } = useTranslation();
  const { ticket } = useBench();
  const { timeZone } = usePlace();
  const format = useFormat();
  const time = useTimeSince()(ticket.since);
  const { state } = ticket;
  if (state !== 'done') return <span>{t(`repairTicket.since.${state}`, { time })}</span>;
  const on = ticket.doneOn ?? dayOf(ticket.since, timeZone);
  return <span>{t('repairTicket.since.done', { on: format.day(on, 'dated') })}</span>;
};
