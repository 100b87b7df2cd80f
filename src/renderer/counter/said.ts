import type { ScanAnswer } from '#shared/contract/counter-views.ts';
import type { ItemBrief, LoanLine } from '#shared/contract/views.ts';
import type { TicketId, VisitId } from '#shared/domain/ids.ts';

type OpenedTicket = { id: TicketId; code: string };

/** The last thing said: an answer, a refusal, or a word of the counter itself. */
export type Said =
  | { kind: 'answer'; answer: ScanAnswer }
  | { kind: 'refused'; thrown: unknown }
  | { kind: 'already-in-basket'; item: ItemBrief }
  | { kind: 'basket-full' }
  /** The names of the objects whose questions wait. */
  | { kind: 'pending'; items: readonly string[] }
  | { kind: 'all-answered' }
  | { kind: 'basket-emptied' }
  /** `visitId` when something was done: its slip. */
  | { kind: 'closed'; why: 'asked' | 'rest'; name: string; visitId: VisitId | null }
  | { kind: 'renewed'; loan: LoanLine }
  /** `ticket`: the repair ticket that it opened. */
  | { kind: 'damage-noted'; loan: LoanLine; ticket: OpenedTicket }
  | { kind: 'told'; sentence: string; isGood: boolean };
