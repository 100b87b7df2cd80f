/** The queue of a session: each ticket has its number there, and no number is ever given again. */
import { nextSerialOf } from '#main/items/numbering.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import type { Writing } from '#main/store/store.ts';
import type { RepairSessionId } from '#shared/domain/ids.ts';
import { currentSession } from '../sessions/current.ts';
import { hasSession, lastNumberIn, type TicketRow } from './queries.ts';
import { numberAfter } from './rules.ts';

export interface PlaceInQueue {
  readonly session_id: RepairSessionId | null;
  /** `null` outside of a session. */
  readonly queue_number: number | null;
}

/** Nobody waits for it in the room. */
export const outsideOfSessions: PlaceInQueue = { session_id: null, queue_number: null };

/** The next number in the queue of a session; of today's, unless told. Refuses NOT_FOUND. */
export const nextPlace = async (
  tx: Writing,
  asked: RepairSessionId | null | undefined,
): Promise<PlaceInQueue> => {
  const id = asked === undefined ? await sessionOfToday(tx) : asked;
  if (id === null) return outsideOfSessions;
  if (!(await hasSession(tx.q, id))) return refuse('NOT_FOUND', { thing: 'session' });
  return { session_id: id, queue_number: await giveNumber(tx, id) };
};

/** Counted as codes are, beyond any undo: a number is printed on a tag, and called out in the room. */
const giveNumber = async (tx: Writing, id: RepairSessionId): Promise<number> => {
  const letter = `queue ${id}`;
  const given = numberAfter(await lastNumberIn(tx.q, id), await nextSerialOf(tx.q, letter));
  await tx.bump('numbering', { letter, next_serial: given + 1 });
  return given;
};

/** A ticket that comes back at a later session stands in its queue; else it keeps the place it has. */
export const placeToday = async (
  tx: Writing,
  ticket: Pick<TicketRow, 'session_id' | 'queue_number'>,
): Promise<PlaceInQueue> => {
  const today = await sessionOfToday(tx);
  if (today === null || (today === ticket.session_id && ticket.queue_number !== null)) {
    return { session_id: ticket.session_id, queue_number: ticket.queue_number };
  }
  return await nextPlace(tx, today);
};

const sessionOfToday = async (tx: Writing): Promise<RepairSessionId | null> => {
  const today = todayAt(tx.at, await readPlace(tx.q));
  return (await currentSession(tx.q, today))?.id ?? null;
};
