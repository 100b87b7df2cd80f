/** What a ticket says once it is done. */
import { readPlace, todayAt } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import type { Writing } from '#main/store/store.ts';
import type { SafetyVerdict } from '#shared/domain/repairs/repair-words.ts';
import { endAttempt } from './attempts.ts';
import { keepBack, putBackOnShelf } from './own-object.ts';
import type { TicketRow } from './queries.ts';
import { isKeptBack, type SaidOutcome, unfittingField } from './rules.ts';
import { columnsOfOutcome } from './ticket-columns.ts';

/** Refuses INVALID_INPUT for a barrier or a next step that is not of this outcome. */
export const requireFitting = (said: SaidOutcome): void => {
  const field = unfittingField(said);
  if (field) refuse('INVALID_INPUT', { field, problem: said.outcome });
};

/**
 * The ticket is done: its attempt ends, and the outcome holds, of the day it was first said. An object of
 * the place that is not fixed stays here; a fixed one goes back unless an unsafe verdict stands on it.
 */
export const writeOutcome = async (
  tx: Writing,
  ticket: TicketRow,
  said: SaidOutcome & { readonly check: SafetyVerdict | null },
): Promise<void> => {
  const minutes = await endAttempt(tx, ticket.id);
  const on = ticket.done_on ?? todayAt(tx.at, await readPlace(tx.q));
  const madeIn = ticket.year_of_manufacture;
  await tx.change('tickets', ticket.id, {
    ...columnsOfOutcome(said, { at: ticket.done_at ?? tx.at, on, madeIn }),
    electrical_check: said.check,
    state: 'done',
    ...(ticket.state === 'done' ? {} : { state_at: tx.at }),
    minutes,
  });
  const { item_id } = ticket;
  if (!item_id) return;
  if (isKeptBack(said.outcome)) await keepBack(tx, { ...ticket, item_id });
  else await putBackOnShelf(tx, item_id, '');
};
