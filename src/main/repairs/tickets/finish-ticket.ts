/** The outcome of a repair. */
import type { House } from '#main/house.ts';
import type { Actor } from '#main/store/store.ts';
import type { ActedTicket } from '#shared/contract/repair-views.ts';
import type { TicketId } from '#shared/domain/ids.ts';
import type { SafetyVerdict } from '#shared/domain/repairs/repair-words.ts';
import { actOnTicket } from './act-on-ticket.ts';
import { failedCheck, requireCheck } from './electrical-check.ts';
import { categoryOf } from './lines.ts';
import { outcomeOfCheck, type SaidOutcome } from './rules.ts';
import { addVerdict } from './verdicts.ts';
import { requireFitting, writeOutcome } from './write-outcome.ts';

export interface Finish extends SaidOutcome {
  readonly id: TicketId;
  readonly electricalCheck: SafetyVerdict | null;
}

/**
 * Says the outcome; said again, the last one holds, of the day it was first said. A failed electrical
 * check is an unsafe verdict: the thing is not fixed, and nothing of it is undone by the undo key.
 * Refuses NOT_FOUND, CHECK_NEEDED; INVALID_INPUT for what does not fit the outcome.
 */
export const finishTicket = (
  house: House,
  actor: Actor,
  { id, electricalCheck: check, ...said }: Finish,
): Promise<ActedTicket> =>
  actOnTicket(house, actor, { act: 'finish-ticket', id }, async (tx, ticket) => {
    requireFitting(said);
    const category = categoryOf(ticket.category_number);
    await requireCheck(tx.q, { category, outcome: said.outcome, check });
    // The verdict first: a fixed object does not go back on the shelf while one stands.
    if (check === 'unsafe') await addVerdict(tx, ticket, await failedCheck(tx.q));
    await writeOutcome(tx, ticket, { ...outcomeOfCheck(said, check), check });
    return check === 'unsafe' ? 'done-for-good' : 'done';
  });
