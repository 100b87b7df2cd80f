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
import { Mark, type Tone } from '#renderer/ui/Mark.tsx';
import type { TicketLine } from '#shared/contract/repair-views.ts';
import type { TicketState } from '#shared/domain/repairs/repair-words.ts';
import { outcomeIcons } from '../ticket/outcome/outcome-icons.ts';

const icons: Readonly<Record<Exclude<TicketState, 'done'>, Icon>> = {
  waiting: IconHourglass,
  'in-repair': IconTool,
  part: IconClockPause,
  stays: IconStack2,
  home: IconDoorExit,
};

/** Where a ticket is: its outcome once it has one. */
export const StateBadge = (ticket: Pick<TicketLine, 'state' | 'outcome' | 'isUnsafe'>) => {
  const { t } = useTranslation();
  const { state, outcome, isUnsafe } = ticket;
  const StateIcon = state === 'done' ? outcomeIcons[outcome ?? 'unknown'] : icons[state];
  return (
    <>
      {isUnsafe && (
        <Mark tone="bad" Icon={IconAlertOctagon}>
          {t('repairTicket.unsafe.standing')}
        </Mark>
      )}
      <Mark tone={toneOf(ticket)} Icon={StateIcon}>
        {state === 'done'
          ? t(`repairWords.outcome.${outcome ?? 'unknown'}`)
          : t(`repairWords.state.${state}`)}
      </Mark>
    </>
  );
};

const toneOf = ({ state, outcome }: Pick<TicketLine, 'state' | 'outcome'>): Tone => {
  if (state === 'done') return outcome === 'fixed' ? 'good' : 'plain';
  return state === 'in-repair' ? 'good' : 'warn';
};
