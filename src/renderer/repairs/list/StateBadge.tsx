import {
  type Icon,
  IconAlertOctagon,
  IconClockPause,
  IconDoorExit,
  IconHourglass,
  IconStack2,
  IconTool,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TicketLine } from '#shared/contract/repair-views.ts';
import type { TicketState } from '#shared/domain/repairs/repair-words.ts';
import { outcomeIcons } from '../ticket/outcome/outcome-icons.ts';
import styles from './StateBadge.module.css';

const icons: Readonly<Record<Exclude<TicketState, 'done'>, Icon>> = {
  waiting: IconHourglass,
  'in-repair': IconTool,
  part: IconClockPause,
  stays: IconStack2,
  home: IconDoorExit,
};

/** Where a ticket is: its outcome once it has one. A word, a sign and a colour, never the colour alone. */
export const StateBadge = (ticket: Pick<TicketLine, 'state' | 'outcome' | 'isUnsafe'>) => {
  const { t } = useTranslation();
  const { state, outcome, isUnsafe } = ticket;
  const StateIcon = state === 'done' ? outcomeIcons[outcome ?? 'unknown'] : icons[state];
  return (
    <>
      {isUnsafe && (
        <span className={styles.badge} data-tone="bad">
          <IconAlertOctagon size={16} aria-hidden />
          {t('repairTicket.unsafe.standing')}
        </span>
      )}
      <span className={styles.badge} data-tone={toneOf(ticket)}>
        <StateIcon size={16} aria-hidden />
        {state === 'done'
          ? t(`repairWords.outcome.${outcome ?? 'unknown'}`)
          : t(`repairWords.state.${state}`)}
      </span>
    </>
  );
};

const toneOf = ({ state, outcome }: Pick<TicketLine, 'state' | 'outcome'>) => {
  if (state === 'done') return outcome === 'fixed' ? 'good' : 'plain';
  return state === 'in-repair' ? 'good' : 'warn';
};
