import { Button } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TicketLine } from '#shared/contract/repair-views.ts';
import type { Instant } from '#shared/domain/day.ts';
import type { TicketId } from '#shared/domain/ids.ts';
import { StateBadge } from '../list/StateBadge.tsx';
import styles from './Board.module.css';
import { TicketCard } from './TicketCard.tsx';

interface CardProps {
  ticket: TicketLine;
  sayElapsed: (since: Instant) => string;
}

/** Waits: for how long, and the button that takes it. */
export const WaitingCard = (props: CardProps & { onTake: (id: TicketId) => void }) => {
  const { ticket, sayElapsed, onTake } = props;
  const { t } = useTranslation();
  const { id, number, thing, since } = ticket;
  const label =
    number === null
      ? t('repairs.board.takeUnnumbered', { thing })
      : t('repairs.board.takeOf', { number, thing });
  return (
    <TicketCard ticket={ticket}>
      {ticket.isUnsafe && <StateBadge {...ticket} />}
      <div className={styles.foot}>
        <span className={styles.time}>
          <IconClock size={16} aria-hidden /> {sayElapsed(since)}
        </span>
        <Button
          variant="default"
          className={styles.take ?? ''}
          aria-label={label}
          onClick={() => onTake(id)}
        >
          {t('repairs.board.take')}
        </Button>
      </div>
    </TicketCard>
  );
};

/** In repair: by whom, where, for how long. */
export const InRepairCard = ({ ticket, sayElapsed }: CardProps) => {
  const { t } = useTranslation();
  const { repairer, table, startedAt, since } = ticket;
  const where = [repairer, table].filter(Boolean).join(' · ');
  return (
    <TicketCard ticket={ticket}>
      {ticket.isUnsafe && <StateBadge {...ticket} />}
      {where !== '' && <span className={styles.where}>{where}</span>}
      <span className={styles.time}>
        {t('repairs.board.since', { time: sayElapsed(startedAt ?? since) })}
      </span>
    </TicketCard>
  );
};

/** Put aside: where it is, and since when. */
export const AsideCard = ({ ticket, sayElapsed }: CardProps) => {
  const { t } = useTranslation();
  return (
    <TicketCard ticket={ticket}>
      <StateBadge {...ticket} />
      <span className={styles.time}>
        {t('repairs.board.since', { time: sayElapsed(ticket.since) })}
      </span>
    </TicketCard>
  );
};

/** Done: its outcome. */
export const DoneCard = ({ ticket }: { ticket: TicketLine }) => (
  <TicketCard ticket={ticket}>
    <StateBadge {...ticket} />
  </TicketCard>
);
