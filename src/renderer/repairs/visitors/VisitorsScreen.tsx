import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { LightOrDark } from '#renderer/app/frame/LightOrDark.tsx';
import { usePlace } from '#renderer/app/place-status.ts';
import type { PublicTicket } from '#shared/contract/repair-views.ts';
import { live } from '../board/live.ts';
import { publicColumnsOf } from './public-columns.ts';
import styles from './Visitors.module.css';

/** More would not be read from five metres, and nobody is there to scroll. */
const most = { next: 12, done: 8 };
/** With more tables than this, all is written a little smaller. */
const fewTables = 4;

/** The queue for those who wait: numbers and tables, nothing personal, nothing to touch by mistake. */
export const VisitorsScreen = () => {
  const { t } = useTranslation();
  const { name, isPractice } = usePlace();
  const board = useQuery(api.repairs.tickets.publicBoard.queryOptions(live));
  const tickets = board.data ?? [];
  const title = t(tickets.length > 0 ? 'repairs.visitors.session' : 'repairs.visitors.title');
  useEffect(() => {
    document.title = `${title} · ${name || 'Établi'}`;
  }, [title, name]);
  return (
    <div className={styles.screen}>
      {isPractice && <p className={styles.practice}>{t('repairs.visitors.practice')}</p>}
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.place}>{name}</p>
        <LightOrDark />
      </header>
      <main className={styles.main}>
        {board.isError && (
          <p role="alert" className={styles.lost}>
            {t('repairs.visitors.lost')}
          </p>
        )}
        {board.data && tickets.length === 0 && (
          <p className={styles.empty}>{t('repairs.visitors.empty')}</p>
        )}
        {tickets.length > 0 && <Queue tickets={tickets} />}
      </main>
    </div>
  );
};

const Queue = ({ tickets }: { tickets: readonly PublicTicket[] }) => {
  const { t } = useTranslation();
  const { now, next, done } = publicColumnsOf(tickets);
  return (
    <div className={styles.queue} data-crowded={now.length > fewTables || undefined}>
      <Part name="now" count={now.length}>
        <ul className={styles.tables}>
          {now.map(({ number, table }) => (
            <li key={number} className={styles.atTable}>
              <span className={styles.called}>{t('repairs.visitors.number', { number })}</span>
              {table !== '' && <span className={styles.table}>{table}</span>}
            </li>
          ))}
        </ul>
      </Part>
      <div className={styles.rest}>
        <Part name="next" count={next.length}>
          <Numbers tickets={next.slice(0, most.next)} hidden={next.length - most.next} />
        </Part>
        <Part name="done" count={done.length}>
          <Numbers tickets={done.slice(0, most.done)} hidden={done.length - most.done} />
        </Part>
      </div>
    </div>
  );
};

interface PartProps {
  name: 'now' | 'next' | 'done';
  count: number;
  children: ReactNode;
}

const Part = ({ name, count, children }: PartProps) => {
  const { t } = useTranslation();
  const titleId = useId();
  return (
    <section className={styles.part} data-part={name} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.partTitle}>
        {t(`repairs.visitors.${name}`)}
      </h2>
      {count === 0 ? (
        <p className={styles.nothing}>{t(`repairs.visitors.${name}None`)}</p>
      ) : (
        children
      )}
    </section>
  );
};

const Numbers = ({ tickets, hidden }: { tickets: readonly PublicTicket[]; hidden: number }) => {
  const { t } = useTranslation();
  return (
    <>
      <ul className={styles.numbers}>
        {tickets.map(({ number }) => (
          <li key={number} className={styles.number}>
            {number}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <p className={styles.nothing}>{t('repairs.visitors.more', { count: hidden })}</p>
      )}
    </>
  );
};
