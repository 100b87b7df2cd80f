/** The SQL of who has not been seen for long. */
import type { ExpressionBuilder } from 'kysely';
import type { Schema } from '#main/store/schema.ts';
import type { Reading } from '#main/store/store.ts';
import type { Day } from '#shared/domain/day.ts';

/** Members after one of them, by id, each with the last time of everything that they did. */
export const listLastActs = (q: Reading, after: string, limit: number) =>
  q
    .selectFrom('members')
    .select(['members.id', 'members.joined_on', 'members.active_on'])
    .select((eb) => [
      lastOf(eb, 'returned_on').as('returned_on'),
      openLoan(eb).as('lent_on'),
      lastPaid(eb, 'paid_on').as('paid_on'),
      lastPaid(eb, 'valid_until').as('valid_until'),
      lastTicket(eb).as('ticket_at'),
      lastLine(eb).as('act_at'),
    ])
    .where((eb) => eb(eb.ref('members.id').$castTo<string>(), '>', after))
    .where('members.cancelled_at', 'is', null)
    .where('members.erased_at', 'is', null)
    .orderBy('members.id')
    .limit(limit)
    .execute();

export type LastActsRow = Awaited<ReturnType<typeof listLastActs>>[number];

type Members = ExpressionBuilder<Schema, 'members'>;

const loansOf = (eb: Members) =>
  eb.selectFrom('loans').whereRef('loans.member_id', '=', 'members.id');

const lastOf = (eb: Members, column: 'returned_on') =>
  loansOf(eb).select(({ fn }) => fn.max<Day | null>(`loans.${column}`).as('day'));

/** What is out went out before it comes back: of closed loans, the day of return is the later one. */
const openLoan = (eb: Members) =>
  loansOf(eb)
    .where('loans.returned_on', 'is', null)
    .where('loans.cancelled_at', 'is', null)
    .select(({ fn }) => fn.max<Day | null>('loans.lent_on').as('day'));

const lastPaid = (eb: Members, column: 'paid_on' | 'valid_until') =>
  eb
    .selectFrom('memberships')
    .whereRef('memberships.member_id', '=', 'members.id')
    .where('memberships.cancelled_at', 'is', null)
    .select(({ fn }) => fn.max<Day | null>(`memberships.${column}`).as('day'));

const lastTicket = (eb: Members) =>
  eb
    .selectFrom('tickets')
    .whereRef('tickets.member_id', '=', 'members.id')
    .select(({ fn }) => fn.max('tickets.state_at').as('at'));

const lastLine = (eb: Members) =>
  eb
    .selectFrom('journal')
    .whereRef('journal.member_id', '=', 'members.id')
    .select(({ fn }) => fn.max('journal.at').as('at'));
