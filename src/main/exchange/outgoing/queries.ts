/** The SQL of what goes out: our own tickets that have an outcome, and whose names may stand in them. */
import type { Reading } from '#main/store/store.ts';
import type { RepairSessionId, TicketId } from '#shared/domain/ids.ts';

const ticketColumns = [
  'id',
  'code',
  'thing',
  'category_number',
  'brand',
  'year_of_manufacture',
  'age_years',
  'outcome',
  'barrier',
  'done_on',
  'done_year',
  'problem',
  'public_problem',
  'visitor_name',
] as const;

/** Tickets by id, after one: those that are not done too, so that the way is that of the key alone. */
export const listTicketsAfter = (
  q: Reading,
  { after, limit, sessionId }: { after: string; limit: number; sessionId: RepairSessionId | null },
) => {
  const tickets = q
    .selectFrom('tickets')
    .select(ticketColumns)
    .where((eb) => eb(eb.ref('id').$castTo<string>(), '>', after))
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(limit);
  return (sessionId ? tickets.where('session_id', '=', sessionId) : tickets).execute();
};

export type TicketRow = Awaited<ReturnType<typeof listTicketsAfter>>[number];

export const listTickets = (q: Reading, ids: readonly TicketId[]) =>
  q
    .selectFrom('tickets')
    .select(ticketColumns)
    .where('id', 'in', [...ids])
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(ids.length)
    .execute();

/** What was found and done on these tickets, first attempt first. */
export const listWorkOn = (q: Reading, ids: readonly TicketId[]) =>
  q
    .selectFrom('attempts')
    .select(['ticket_id', 'cause', 'done'])
    .where('ticket_id', 'in', [...ids])
    .where('cancelled_at', 'is', null)
    .orderBy('ticket_id')
    .orderBy('started_at')
    .orderBy('id')
    .limit(1_000 * ids.length)
    .execute();

/** Unpowered things that have an outcome, counted. */
export const countUnpowered = (
  q: Reading,
  { year, sessionId }: { year: number | null; sessionId: RepairSessionId | null },
) => {
  let counted = q
    .selectFrom('tickets')
    .select(['category_number', 'outcome'])
    .select(({ fn }) => fn.countAll().as('total'))
    .where('category_number', '>', 100)
    .where('outcome', 'is not', null)
    .where('cancelled_at', 'is', null);
  if (year !== null) counted = counted.where('done_year', '=', year);
  if (sessionId) counted = counted.where('session_id', '=', sessionId);
  return counted
    .groupBy(['category_number', 'outcome'])
    .orderBy('category_number')
    .orderBy('outcome')
    .limit(1_000)
    .execute();
};

/** Names of members, by id, after one. */
export const listMemberNames = (q: Reading, after: string, limit: number) =>
  q
    .selectFrom('members')
    .select(['id', 'first_name', 'last_name'])
    .where((eb) => eb(eb.ref('id').$castTo<string>(), '>', after))
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(limit)
    .execute();

export const listStaffNames = (q: Reading) =>
  q
    .selectFrom('staff')
    .select('name')
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(5_000)
    .execute();

/** Names of visitors who are not forgotten, by ticket, after one. */
export const listVisitorNames = (q: Reading, after: string, limit: number) =>
  q
    .selectFrom('tickets')
    .select(['id', 'visitor_name'])
    .where((eb) => eb(eb.ref('id').$castTo<string>(), '>', after))
    .where('visitor_name', '<>', '')
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(limit)
    .execute();

/** Names that helpers gave at sessions without being of the team. */
export const listHelperNames = (q: Reading) =>
  q
    .selectFrom('presences')
    .select('name')
    .distinct()
    .where('name', '<>', '')
    .where('cancelled_at', 'is', null)
    .orderBy('name')
    .limit(10_000)
    .execute();
