import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Code } from '#renderer/ui/Code.tsx';
import type { TicketLine } from '#shared/contract/repair-views.ts';
import { OwnItemMark } from '../OwnItemMark.tsx';
import styles from './Board.module.css';

interface TicketCardProps {
  ticket: TicketLine;
  /** What stands below the name of the thing; a button there lies above the link. */
  children: ReactNode;
}

/** A ticket in its column. A touch anywhere on it opens it; only its button does something else. */
export const TicketCard = ({ ticket, children }: TicketCardProps) => {
  const { t } = useTranslation();
  const { id, number, code, thing, brand, itemId } = ticket;
  const name = number === null ? thing : t('repairs.board.numberOf', { number, thing });
  return (
    <li className={styles.card} data-state={ticket.state}>
      {number !== null && (
        <span className={styles.number} aria-hidden>
          {number}
        </span>
      )}
      <div className={styles.words}>
        <Link href={`/repairs/tickets/${id}`} className={styles.open ?? ''} aria-label={name}>
          {thing}
        </Link>
        {number === null && <Code code={code} />}
        {brand !== '' && <span className={styles.brand}>{brand}</span>}
        {itemId !== null && <OwnItemMark />}
        <div className={styles.standing}>{children}</div>
      </div>
    </li>
  );
};
