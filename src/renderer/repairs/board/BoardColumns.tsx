import { Anchor } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TicketLine } from '#shared/contract/repair-views.ts';
import type { TicketId } from '#shared/domain/ids.ts';
import { useSayElapsed } from '../use-elapsed.ts';
import styles from './Board.module.css';
import { AsideCard, DoneCard, InRepairCard, WaitingCard } from './cards.tsx';
import { columnsOf } from './columns.ts';

interface BoardColumnsProps {
  tickets: readonly TicketLine[];
  onTake: (id: TicketId) => void;
}

/** What went home months ago is not what the room looks for: only the latest stand here. */
const mostAside = 12;

/** The four columns; one below the other on a small screen. */
export const BoardColumns = ({ tickets, onTake }: BoardColumnsProps) => {
  const { waiting, inRepair, aside, done } = columnsOf(tickets);
  const sayElapsed = useSayElapsed();
  return (
    <div className={styles.columns}>
      <Column name="waiting" count={waiting.length}>
        {waiting.map((ticket) => (
          <WaitingCard key={ticket.id} {...{ ticket, sayElapsed, onTake }} />
        ))}
      </Column>
      <Column name="inRepair" count={inRepair.length}>
        {inRepair.map((ticket) => (
          <InRepairCard key={ticket.id} {...{ ticket, sayElapsed }} />
        ))}
      </Column>
      <Column name="aside" count={aside.length}>
        {aside.slice(0, mostAside).map((ticket) => (
          <AsideCard key={ticket.id} {...{ ticket, sayElapsed }} />
        ))}
        {aside.length > mostAside && <Others count={aside.length - mostAside} />}
      </Column>
      <Column name="done" count={done.length}>
        {done.map((ticket) => (
          <DoneCard key={ticket.id} ticket={ticket} />
        ))}
      </Column>
    </div>
  );
};

interface ColumnProps {
  name: 'waiting' | 'inRepair' | 'aside' | 'done';
  count: number;
  children: ReactNode;
}

const Column = ({ name, count, children }: ColumnProps) => {
  const { t } = useTranslation();
  const titleId = useId();
  return (
    <section className={styles.column} data-column={name} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.columnTitle}>
        {t(`repairs.board.column.${name}`)} <span className={styles.count}>{count}</span>
      </h2>
      {count === 0 ? (
        <p className={styles.empty}>{t(`repairs.board.empty.${name}`)}</p>
      ) : (
        <ul className={styles.cards}>{children}</ul>
      )}
    </section>
  );
};

const Others = ({ count }: { count: number }) => {
  const { t } = useTranslation();
  return (
    <li>
      <Anchor component={Link} href="/repairs/tickets" className={styles.others ?? ''}>
        {t('repairs.board.others', { count })}
      </Anchor>
    </li>
  );
};
