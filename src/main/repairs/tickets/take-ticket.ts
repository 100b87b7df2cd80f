/** A repairer takes a ticket, or the next one that waits. */
import type { House } from '#main/house.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import type { ActedTicket } from '#shared/contract/repair-views.ts';
import type { PresenceId, TicketId } from '#shared/domain/ids.ts';
import { currentSession } from '../sessions/current.ts';
import {
  actOnTicket,
  afterWork,
  type Outcome,
  requireTicket,
  writeAgainWhenBeaten,
} from './act-on-ticket.ts';
import { beginAttempt, endAttempt, repairerAtWork } from './attempts.ts';
import { selectWaiting } from './list-queries.ts';
import { keepBack } from './own-object.ts';
import { placeToday } from './place-in-queue.ts';
import {
  selectLastAttemptOf,
  selectLastRepairer,
  selectRunningAttempt,
  type TicketRow,
} from './queries.ts';
import { isSecondTap, minutesWaited } from './rules.ts';
import { noOutcome } from './ticket-columns.ts';

/**
 * Begins an attempt, whatever the ticket waited for; one that runs ends, and an outcome is taken back.
 * Who has it already keeps it: twice is once. Refuses NOT_FOUND (ticket, presence), REPAIRER_LEFT, and
 * `ifWaiting` TICKET_TAKEN.
 */
export const takeTicket = (
  house: House,
  actor: Actor,
  {
    id,
    presenceId,
    ifWaiting,
  }: { id: TicketId; presenceId: PresenceId | null; ifWaiting: boolean },
): Promise<ActedTicket> =>
  actOnTicket(house, actor, { act: 'take-ticket', id }, async (tx, ticket) => {
    if (ifWaiting) await refuseTaken(tx, ticket, presenceId);
    return await takeUp(tx, ticket, presenceId);
  });

/** Refuses TICKET_TAKEN when somebody else has the ticket by now, or has finished it. */
const refuseTaken = async (
  tx: Writing,
  { id, state }: TicketRow,
  presenceId: PresenceId | null,
): Promise<void> => {
  const running = await selectRunningAttempt(tx.q, id);
  const isOwn = presenceId !== null && running?.presence_id === presenceId;
  if (isOwn || (!running && state !== 'done')) return;
  const last = await selectLastRepairer(tx.q, id);
  refuse('TICKET_TAKEN', { repairer: last?.repairer ?? '', table: last?.table_name ?? '' });
};

/**
 * Takes the first of those who wait; `null` when nobody does. Two posts at once take two tickets, a
 * double tap of somebody who is present takes one. Refuses NOT_FOUND (presence), REPAIRER_LEFT.
 */
export const takeNext = (
  house: House,
  actor: Actor,
  { presenceId }: { presenceId: PresenceId | null },
): Promise<ActedTicket | null> =>
  writeAgainWhenBeaten(house, actor, async (tx) => {
    const justTaken = presenceId && (await takenByFirstTap(tx, presenceId));
    if (justTaken) {
      const ticket = await requireTicket(tx, justTaken);
      return await afterWork(tx, ticket, { act: 'take-ticket', outcome: 'nothing-to-do' });
    }
    const session = await currentSession(tx.q, todayAt(tx.at, await readPlace(tx.q)));
    const [next] = await selectWaiting(tx.q, session?.id ?? null, 1);
    if (!next) return null;
    const ticket = await requireTicket(tx, next);
    const outcome = await takeUp(tx, ticket, presenceId);
    return await afterWork(tx, ticket, { act: 'take-ticket', outcome });
  });

/** The ticket that somebody took a moment ago and still has. */
const takenByFirstTap = async (tx: Writing, presenceId: PresenceId): Promise<TicketId | null> => {
  const last = await selectLastAttemptOf(tx.q, presenceId);
  if (!last || last.ended_at !== null || !isSecondTap(last.started_at, tx.at)) return null;
  return last.ticket_id;
};

const takeUp = async (
  tx: Writing,
  ticket: TicketRow,
  presenceId: PresenceId | null,
): Promise<Outcome> => {
  const repairer = await repairerAtWork(tx, presenceId, ticket.id);
  const running = await selectRunningAttempt(tx.q, ticket.id);
  if (running && presenceId !== null && running.presence_id === presenceId) return 'nothing-to-do';
  const minutes = await endAttempt(tx, ticket.id);
  const on = todayAt(tx.at, await readPlace(tx.q));
  await beginAttempt(tx, ticket.id, { ...repairer, on });
  await tx.change('tickets', ticket.id, {
    ...(await placeToday(tx, ticket)),
    ...noOutcome,
    state: 'in-repair',
    ...(ticket.state === 'in-repair' ? {} : { state_at: tx.at }),
    ...firstTaken(tx, ticket),
    minutes,
    shelf_id: null,
    kept_until: null,
    then_what: '',
  });
  const { item_id } = ticket;
  if (item_id && ticket.state === 'done') await keepBack(tx, { ...ticket, item_id });
  return 'done';
};

const firstTaken = (tx: Writing, { taken_at, opened_at }: TicketRow) =>
  taken_at === null ? { taken_at: tx.at, waited_minutes: minutesWaited(opened_at, tx.at) } : {};
