import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Schema } from '#main/store/schema.ts';
import type { Reading } from '#main/store/store.ts';
import type { Day } from '#shared/domain/day.ts';
import type { MemberId } from '#shared/domain/ids.ts';

/** Members who left are in a list of their own. */
export type MemberFilter = 'all' | 'late' | 'expired' | 'suspended' | 'left';

export interface WhichMembers {
  readonly filter: MemberFilter;
  readonly today: Day;
  /** Only among these. */
  readonly among?: readonly MemberId[] | undefined;
}

/** Ids by name, last name first. */
export const listMemberIds = (
  q: Reading,
  which: WhichMembers,
  { limit, offset }: { limit: number; offset: number },
) =>
  q
    .selectFrom('members')
    .select('members.id')
    .where((eb) => conditionOf(eb, which))
    .orderBy('members.folded_name')
    .orderBy('members.id')
    .limit(limit)
    .offset(offset)
    .execute();

export const countMembers = async (q: Reading, which: WhichMembers): Promise<number> => {
  const { n } = await q
    .selectFrom('members')
    .select(({ fn }) => fn.countAll().as('n'))
    .where((eb) => conditionOf(eb, which))
    .executeTakeFirstOrThrow();
  return Number(n);
};

type MemberExpressions = ExpressionBuilder<Schema, 'members'>;

const conditionOf = (eb: MemberExpressions, which: WhichMembers): Expression<SqlBool> => {
  const hasLeft = eb('members.ended_at', which.filter === 'left' ? 'is not' : 'is', null);
  const conditions = [eb('members.cancelled_at', 'is', null), hasLeft];
  if (which.among) conditions.push(eb('members.id', 'in', [...which.among]));
  if (which.filter === 'late') conditions.push(eb.exists(lateLoan(eb, which.today)));
  if (which.filter === 'suspended') conditions.push(eb.exists(suspension(eb, which.today)));
  if (which.filter === 'expired') conditions.push(eb.not(eb.exists(membership(eb, which.today))));
  return eb.and(conditions);
};

const lateLoan = (eb: MemberExpressions, today: Day) =>
  eb
    .selectFrom('loans')
    .select('loans.id')
    .whereRef('loans.member_id', '=', 'members.id')
    .where('loans.returned_on', 'is', null)
    .where('loans.cancelled_at', 'is', null)
    .where('loans.due_on', '<', today);

const suspension = (eb: MemberExpressions, today: Day) =>
  eb
    .selectFrom('suspensions')
    .select('suspensions.id')
    .whereRef('suspensions.member_id', '=', 'members.id')
    .where('suspensions.lifted_at', 'is', null)
    .where('suspensions.cancelled_at', 'is', null)
    .where('suspensions.from_on', '<=', today)
    .where((s) =>
      s.or([s('suspensions.until_on', 'is', null), s('suspensions.until_on', '>=', today)]),
    );

/** A membership that still runs, or will. */
const membership = (eb: MemberExpressions, today: Day) =>
  eb
    .selectFrom('memberships')
    .select('memberships.id')
    .whereRef('memberships.member_id', '=', 'members.id')
    .where('memberships.cancelled_at', 'is', null)
    .where('memberships.valid_until', '>=', today);
