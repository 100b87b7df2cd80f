import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api } from '#renderer/app/api.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { TicketLine } from '#shared/contract/repair-views.ts';
import type { RepairSessionId } from '#shared/domain/ids.ts';
import { live } from '../board/live.ts';
import { StateBadge } from '../list/StateBadge.tsx';
import { OwnItemMark } from '../OwnItemMark.tsx';
import styles from './Sessions.module.css';

/** More than any room holds in an afternoon. */
const most = 500;

/** The tickets of a session, in the order of their numbers. */
export const SessionTickets = ({ sessionId }: { sessionId: RepairSessionId }) => {
  const { t } = useTranslation();
  const list = useQuery(
    api.repairs.tickets.list.queryOptions({ input: { sessionId, limit: most }, ...live }),
  );
  const tickets = (list.data?.tickets ?? []).toSorted(byNumber);
  return (
    <section className={styles.section} aria-labelledby="tickets">
      <Title order={2} size="h3" id="tickets">
        {t('repairs.session.tickets')}
      </Title>
      <Problem error={list.error} />
      {list.data?.total === 0 && <p className={styles.nothing}>{t('repairs.session.noTickets')}</p>}
      {tickets.length > 0 && (
        <ul className={styles.tickets}>
          {tickets.map((ticket) => (
            <Ticket key={ticket.id} ticket={ticket} />
          ))}
        </ul>
      )}
    </section>
  );
};

const Ticket = ({ ticket }: { ticket: TicketLine }) => {
  const { t } = useTranslation();
  const { id, number, thing, brand, itemId } = ticket;
  const name = number === null ? thing : t('repairs.board.numberOf', { number, thing });
  return (
    <li className={styles.ticket}>
      <span className={styles.number} aria-hidden>
        {number}
      </span>
      <span className={styles.words}>
        <Link href={`/repairs/tickets/${id}`} className={styles.open ?? ''} aria-label={name}>
          {thing}
        </Link>
        {brand !== '' && <span>{brand}</span>}
        {itemId !== null && <OwnItemMark />}
        <span className={styles.standing}>
          <StateBadge {...ticket} />
        </span>
      </span>
    </li>
  );
};

const byNumber = (a: TicketLine, b: TicketLine): number =>
  (a.number ?? 0) - (b.number ?? 0) || (a.openedAt < b.openedAt ? -1 : 1);
