/** The SQL of repair tickets and sessions as they go out, page after page. */
import { type ExpressionBuilder, sql } from 'kysely';
import type { Schema } from '#main/store/schema.ts';
import type { Reading } from '#main/store/store.ts';
import type { PageAsked } from '../list.ts';

export const listTicketsAfter = (q: Reading, { after, limit }: PageAsked) =>
  q
    .selectFrom('tickets')
    .leftJoin('repair_sessions', 'repair_sessions.id', 'tickets.session_id')
    .leftJoin('items', 'items.id', 'tickets.item_id')
    .select(['tickets.code as key', 'tickets.code', 'thing', 'category_number', 'tickets.brand'])
    .select(['tickets.model', 'problem', 'visitor_name', 'visitor_contact', 'state'])
    .select(['opened_on', 'outcome', 'barrier', 'next_step', 'done_on', 'minutes'])
    .select(['held_on', 'items.code as item_code'])
    .where('tickets.code', '>', after)
    .where('tickets.cancelled_at', 'is', null)
    .orderBy('tickets.code')
    .limit(limit)
    .execute();

export const listSessionsAfter = async (q: Reading, { after, limit }: PageAsked) => {
  const [heldOn = '', id = ''] = after.split(' ');
  const rows = await q
    .selectFrom('repair_sessions')
    .select((eb) => eb.ref('id').$castTo<string>().as('id'))
    .select(['held_on', 'opens_at', 'closes_at', 'venue'])
    .select((eb) => [ticketsOf(eb).as('ticket_count'), presencesOf(eb).as('present_count')])
    .where('cancelled_at', 'is', null)
    .where((eb) => {
      const held = eb.ref('held_on').$castTo<string>();
      const isLater = eb(eb.ref('id').$castTo<string>(), '>', id);
      return eb.or([eb(held, '>', heldOn), eb.and([eb(held, '=', heldOn), isLater])]);
    })
    .orderBy('held_on')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, key: `${row.held_on} ${row.id}` }));
};

type SessionExpressions = ExpressionBuilder<Schema, 'repair_sessions'>;

const ticketsOf = ({ selectFrom }: SessionExpressions) =>
  selectFrom('tickets')
    .select(sql<number | string>`count(*)`.as('count'))
    .whereRef('tickets.session_id', '=', 'repair_sessions.id')
    .where('tickets.cancelled_at', 'is', null);

const presencesOf = ({ selectFrom }: SessionExpressions) =>
  selectFrom('presences')
    .select(sql<number | string>`count(*)`.as('count'))
    .whereRef('presences.session_id', '=', 'repair_sessions.id')
    .where('presences.cancelled_at', 'is', null);
