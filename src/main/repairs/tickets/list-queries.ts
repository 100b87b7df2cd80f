/** The SQL of tickets in a line: of some ids, of a list, of the room. */
import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Schema } from '#main/store/schema.ts';
import type { Reading } from '#main/store/store.ts';
import type { Day } from '#shared/domain/day.ts';
import type { ItemId, RepairSessionId, TicketId } from '#shared/domain/ids.ts';
import type { TicketState } from '#shared/domain/repairs/repair-words.ts';

type TicketExpressions = ExpressionBuilder<Schema, 'tickets'>;

/** Tickets in a line, in no order. Undone tickets are none of them. */
export const selectLines = (q: Reading, ids: readonly TicketId[]) =>
  q
    .selectFrom('tickets')
    .leftJoin('attempts', (join) =>
      join
        .onRef('attempts.ticket_id', '=', 'tickets.id')
        .on('attempts.ended_at', 'is', null)
        .on('attempts.cancelled_at', 'is', null),
    )
    .leftJoin('presences', 'presences.id', 'attempts.presence_id')
    .leftJoin('staff', (join) =>
      join.on((eb) =>
        eb('staff.id', '=', eb.fn.coalesce('presences.staff_id', 'attempts.staff_id')),
      ),
    )
    .select(['tickets.id', 'tickets.code', 'tickets.session_id', 'tickets.queue_number'])
    .select(['tickets.thing', 'tickets.category_number', 'tickets.brand', 'tickets.problem'])
    .select(['tickets.visitor_name', 'tickets.item_id', 'tickets.state', 'tickets.state_at'])
    .select(['tickets.opened_at', 'tickets.opened_on', 'tickets.outcome'])
    .select(['presences.table_name', 'attempts.started_at'])
    .select((eb) => [
      eb.fn.coalesce('staff.name', 'presences.name').as('repairer'),
      standingVerdict(eb).as('verdict_id'),
    ])
    .where('tickets.id', 'in', [...ids])
    .where('tickets.cancelled_at', 'is', null)
    .orderBy('tickets.id')
    .limit(Math.max(1, ids.length))
    .execute();

const standingVerdict = (eb: ExpressionBuilder<Schema, 'tickets'>) =>
  eb
    .selectFrom('safety_verdicts')
    .select('safety_verdicts.id')
    .whereRef('safety_verdicts.ticket_id', '=', 'tickets.id')
    .where('safety_verdicts.cleared_at', 'is', null)
    .where('safety_verdicts.cancelled_at', 'is', null)
    .limit(1);

/** Which tickets a list shows. */
export interface WhichTickets {
  /** Each of these words, folded, stands in the thing, the problem, the brand or the visitor's name. */
  readonly words: readonly string[];
  /** Or the ticket bears this code. */
  readonly code: string | null;
  readonly state?: TicketState | undefined;
  readonly itemId?: ItemId | undefined;
  readonly sessionId?: RepairSessionId | undefined;
  readonly isUnsafe?: boolean | undefined;
}

const wanted = (q: Reading, which: WhichTickets) =>
  q
    .selectFrom('tickets')
    .where('cancelled_at', 'is', null)
    .where((eb) => eb.and(conditionsOf(eb, which)));

const conditionsOf = (eb: TicketExpressions, which: WhichTickets) => {
  const { code, state, itemId, sessionId, isUnsafe } = which;
  const words = which.words.map((word) =>
    eb.or([contains(eb, 'folded_words', word), contains(eb, 'folded_visitor', word)]),
  );
  const found = code === null ? eb.and(words) : eb.or([eb('code', '=', code), eb.and(words)]);
  return [
    ...(words.length > 0 || code !== null ? [found] : []),
    ...(state ? [eb('state', '=', state)] : []),
    ...(itemId ? [eb('item_id', '=', itemId)] : []),
    ...(sessionId ? [eb('session_id', '=', sessionId)] : []),
    ...(isUnsafe === undefined ? [] : [eb('id', isUnsafe ? 'in' : 'not in', judgedUnsafe(eb))]),
  ];
};

/** The tickets whose thing must not be used now. */
const judgedUnsafe = (eb: TicketExpressions) =>
  eb
    .selectFrom('safety_verdicts')
    .select('safety_verdicts.ticket_id')
    .where('safety_verdicts.cleared_at', 'is', null)
    .where('safety_verdicts.cancelled_at', 'is', null);

const contains = (eb: TicketExpressions, column: 'folded_words' | 'folded_visitor', word: string) =>
  sql<SqlBool>`${eb.ref(column)} like ${`%${word.replace(/[\\%_]/g, String.raw`\$&`)}%`} escape '\\'`;

/** A page of a list, last opened first. */
export const selectListedIds = async (
  q: Reading,
  which: WhichTickets,
  { limit, offset }: { limit: number; offset: number },
): Promise<TicketId[]> => {
  const rows = await wanted(q, which)
    .select('id')
    .orderBy('opened_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(({ id }) => id);
};

export const countListed = async (q: Reading, which: WhichTickets): Promise<number> => {
  const { count } = await wanted(q, which)
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
};

/** Who waits, in the order of the queue: the session's by number, then the others, first come first. */
export const selectWaiting = async (
  q: Reading,
  sessionId: RepairSessionId | null,
  limit: number,
): Promise<TicketId[]> => {
  const isOfSession = sql<number>`case when session_id = ${sessionId} then 0 else 1 end`;
  const number = sql<number>`case when session_id = ${sessionId} then coalesce(queue_number, 1000000) else 0 end`;
  const rows = await q
    .selectFrom('tickets')
    .select('id')
    .where('state', '=', 'waiting')
    .where('cancelled_at', 'is', null)
    .orderBy(isOfSession)
    .orderBy(number)
    .orderBy('opened_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
};

/** Open tickets in some states, by the time since when they are. */
export const selectIdsInState = async (
  q: Reading,
  states: readonly TicketState[],
  { order, limit }: { order: 'asc' | 'desc'; limit: number },
): Promise<TicketId[]> => {
  const rows = await q
    .selectFrom('tickets')
    .select('id')
    .where('state', 'in', [...states])
    .where('cancelled_at', 'is', null)
    .orderBy('state_at', order)
    .orderBy('id', order)
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
};

/** What was done in a session or, without one, on a day; the last done first. */
export const selectDoneIds = async (
  q: Reading,
  { sessionId, on, limit }: { sessionId: RepairSessionId | null; on: Day; limit: number },
): Promise<TicketId[]> => {
  const rows = await q
    .selectFrom('tickets')
    .select('id')
    .where((eb) =>
      sessionId === null
        ? eb('done_on', '=', on)
        : eb.and([eb('session_id', '=', sessionId), eb('state', '=', 'done')]),
    )
    .where('cancelled_at', 'is', null)
    .orderBy('done_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
};

/** The tickets of a session that have a number, by number. */
export const selectNumberedIds = async (
  q: Reading,
  sessionId: RepairSessionId,
  limit: number,
): Promise<TicketId[]> => {
  const rows = await q
    .selectFrom('tickets')
    .select('id')
    .where('session_id', '=', sessionId)
    .where('queue_number', 'is not', null)
    .where('cancelled_at', 'is', null)
    .orderBy('queue_number')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
};
