/** Tickets in lists: all of them, those of the room, and what visitors may see of a queue. */
import { readPlace, todayAt } from '#main/place/settings.ts';
import { fold } from '#main/store/search/fold.ts';
import type { Reading } from '#main/store/store.ts';
import type { PublicTicket, TicketLine } from '#shared/contract/repair-views.ts';
import type { Instant } from '#shared/domain/day.ts';
import { parseInventoryCode } from '#shared/domain/inventory-code.ts';
import { currentSession } from '../sessions/current.ts';
import { linesOfRoom, ticketLines } from './lines.ts';
import {
  countListed,
  selectDoneIds,
  selectIdsInState,
  selectListedIds,
  selectNumberedIds,
  selectWaiting,
  type WhichTickets,
} from './list-queries.ts';
import { boardOf } from './rules.ts';

export interface AskedList extends Omit<WhichTickets, 'words' | 'code'> {
  readonly text: string;
  readonly limit: number;
  readonly offset: number;
}

/** A page of tickets, last opened first, with the number of all that were asked for. */
export const listTickets = async (
  q: Reading,
  { text, limit, offset, ...which }: AskedList,
): Promise<{ tickets: TicketLine[]; total: number }> => {
  const asked = { ...which, ...searchOf(text) };
  const ids = await selectListedIds(q, asked, { limit, offset });
  return { tickets: await ticketLines(q, ids), total: await countListed(q, asked) };
};

/** Nobody types more words than this. */
const mostWords = 10;

const searchOf = (text: string): Pick<WhichTickets, 'words' | 'code'> => {
  const parsed = parseInventoryCode(text);
  const words = fold(text).split(' ').filter(Boolean).slice(0, mostWords);
  return { words, code: parsed.kind === 'code' ? parsed.code : null };
};

/** A board is for a room: nobody reads more. */
const mostOnBoard = 500;

/**
 * What is open now, the queue first, and what was done in the session that is on or, without one, today.
 * Refuses NOT_SET_UP.
 */
export const readBoard = async (q: Reading, at: Instant): Promise<TicketLine[]> => {
  const today = todayAt(at, await readPlace(q));
  const sessionId = (await currentSession(q, today))?.id ?? null;
  const newestFirst = { order: 'desc', limit: mostOnBoard } as const;
  const waiting = await selectWaiting(q, sessionId, mostOnBoard);
  const inRepair = await selectIdsInState(q, ['in-repair'], { order: 'asc', limit: mostOnBoard });
  const elsewhere = await selectIdsInState(q, ['part', 'stays', 'home'], newestFirst);
  const done = await selectDoneIds(q, { sessionId, on: today, limit: mostOnBoard });
  const inTheRoom = [...inRepair, ...waiting];
  return await linesOfRoom(q, boardOf({ inTheRoom, done, elsewhere }, mostOnBoard), sessionId);
};

/**
 * The queue of the session that is on: numbers and tables, by number; empty without a session. Nobody
 * waits for an object of the place.
 */
export const readPublicBoard = async (q: Reading, at: Instant): Promise<PublicTicket[]> => {
  const session = await currentSession(q, todayAt(at, await readPlace(q)));
  if (!session) return [];
  const ids = await selectNumberedIds(q, session.id, mostOnBoard);
  const lines = await ticketLines(q, ids);
  return lines.flatMap(({ number, state, table, since, itemId }) =>
    number === null || itemId !== null ? [] : [{ number, state, table, since }],
  );
};
