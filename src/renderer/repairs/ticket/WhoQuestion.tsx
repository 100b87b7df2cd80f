import { WhoDialog } from '../board/WhoDialog.tsx';
import type { useTakeTicket } from './use-take-ticket.ts';

/** Who repairs at this window, asked over the ticket that is being taken. */
export const WhoQuestion = ({ taking }: { taking: ReturnType<typeof useTakeTicket> }) =>
  taking.isAsking && (
    <WhoDialog here={taking.here} onChoose={taking.choose} onClose={taking.giveUp} />
  );
