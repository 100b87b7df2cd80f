/** "Must not be used any more": said at the bench. */
import type { House } from '#main/house.ts';
import type { Actor } from '#main/store/store.ts';
import type { ActedTicket } from '#shared/contract/repair-views.ts';
import type { TicketId } from '#shared/domain/ids.ts';
import type { Barrier } from '#shared/domain/repairs/repair-words.ts';
import { actOnTicket } from './act-on-ticket.ts';
import type { TicketRow } from './queries.ts';
import { outcomeOfUnsafe, type SaidOutcome } from './rules.ts';
import { addVerdict } from './verdicts.ts';
import { writeOutcome } from './write-outcome.ts';

export interface Unsafe {
  readonly id: TicketId;
  readonly reason: string;
  readonly barrier: Barrier | null;
}

/**
 * Declares a thing unsafe: end of life unless something else was said. An object of the place stays
 * blocked until a manager clears it. Not undone by the undo key. Refuses NOT_FOUND.
 */
export const declareUnsafe = (
  house: House,
  actor: Actor,
  { id, reason, barrier }: Unsafe,
): Promise<ActedTicket> => {
  const act = { act: 'declare-unsafe', id, isUndoable: false } as const;
  return actOnTicket(house, actor, act, async (tx, ticket) => {
    await addVerdict(tx, ticket, reason);
    const outcome = outcomeOfUnsafe(formerOutcome(ticket), barrier);
    await writeOutcome(tx, ticket, { ...outcome, check: ticket.electrical_check });
    return 'done';
  });
};

const formerOutcome = ({ outcome, barrier, next_step }: TicketRow): SaidOutcome | null =>
  outcome === null ? null : { outcome, barrier, nextStep: next_step };
