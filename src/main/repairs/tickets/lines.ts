/** Tickets in a line, for the lists, the board and the page. */
import type { Reading } from '#main/store/store.ts';
import type { TicketLine } from '#shared/contract/repair-views.ts';
import type { RepairSessionId, TicketId } from '#shared/domain/ids.ts';
import { categoryOfNumber, type ThingCategory } from '#shared/domain/repairs/thing-category.ts';
import { selectLines } from './list-queries.ts';

export type LineRow = Awaited<ReturnType<typeof selectLines>>[number];

/** The tickets of these ids, in this order; an id that is none of ours is left out. */
export const ticketLines = async (q: Reading, ids: readonly TicketId[]): Promise<TicketLine[]> =>
  (await lineRows(q, ids)).map(lineOf);

/**
 * The same for the room: a number means a place in the queue of the session that is on, so that no two
 * tickets are called by one.
 */
export const linesOfRoom = async (
  q: Reading,
  ids: readonly TicketId[],
  sessionId: RepairSessionId | null,
): Promise<TicketLine[]> =>
  (await lineRows(q, ids)).map((row) => ({
    ...lineOf(row),
    number: row.session_id === sessionId ? row.queue_number : null,
  }));

/** How many ids one query asks for: SQLite and PostgreSQL both take more. */
const atOnce = 500;

const lineRows = async (q: Reading, ids: readonly TicketId[]): Promise<LineRow[]> => {
  const byId = new Map<TicketId, LineRow>();
  for (let from = 0; from < ids.length; from += atOnce) {
    for (const row of await selectLines(q, ids.slice(from, from + atOnce))) byId.set(row.id, row);
  }
  return ids.flatMap((id) => byId.get(id) ?? []);
};

export const lineOf = (row: LineRow): TicketLine => ({
  id: row.id,
  code: row.code,
  number: row.queue_number,
  thing: row.thing,
  category: categoryOf(row.category_number),
  brand: row.brand,
  problem: row.problem,
  visitorName: row.visitor_name,
  itemId: row.item_id,
  state: row.state,
  since: row.state_at,
  openedAt: row.opened_at,
  openedOn: row.opened_on,
  repairer: row.repairer ?? '',
  table: row.table_name ?? '',
  startedAt: row.started_at,
  outcome: row.outcome,
  isUnsafe: row.verdict_id !== null,
});

/** The category of a number in the base: it was written from one. */
export const categoryOf = (number: number): ThingCategory => {
  const category = categoryOfNumber(number);
  if (category === null) throw new Error(`no category has the number ${number}`);
  return category;
};
