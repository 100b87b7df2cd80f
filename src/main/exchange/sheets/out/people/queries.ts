/** The SQL of members and memberships as they go out, page after page. */
import { type ExpressionBuilder, sql } from 'kysely';
import type { Schema } from '#main/store/schema.ts';
import type { Reading } from '#main/store/store.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import type { PageAsked } from '../list.ts';

/** Members by card; who has left, or was erased, is one no more. */
export const listMembersAfter = (q: Reading, { after, limit }: PageAsked) =>
  q
    .selectFrom('members')
    .leftJoin('households', 'households.id', 'members.household_id')
    .select(['members.id', 'members.code as key', 'members.code', 'first_name', 'last_name'])
    .select(['email', 'phone', 'address', 'loan_limit', 'counter_note', 'joined_on'])
    .select('households.name as household')
    .select((eb) => countOut(eb).as('out_count'))
    .where('members.code', '>', after)
    .where('members.cancelled_at', 'is', null)
    .where('members.ended_at', 'is', null)
    .where('members.erased_at', 'is', null)
    .orderBy('members.code')
    .limit(limit)
    .execute();

const countOut = ({ selectFrom }: ExpressionBuilder<Schema, 'members'>) =>
  selectFrom('loans')
    .select(sql<number | string>`count(*)`.as('count'))
    .whereRef('loans.member_id', '=', 'members.id')
    .where('loans.returned_on', 'is', null)
    .where('loans.cancelled_at', 'is', null);

const membershipColumns = ['type', 'paid_on', 'valid_from', 'valid_until', 'fee_cents'] as const;

/** The memberships of these members, the latest last. */
export const listMembershipsOf = (q: Reading, ids: readonly MemberId[]) =>
  q
    .selectFrom('memberships')
    .select(['member_id', ...membershipColumns])
    .where('member_id', 'in', [...ids])
    .where('cancelled_at', 'is', null)
    .orderBy('member_id')
    .orderBy('valid_until')
    .orderBy('id')
    .limit(1_000 * ids.length)
    .execute();

export const listAliasesOf = (q: Reading, ids: readonly MemberId[]) =>
  q
    .selectFrom('aliases')
    .select(['member_id', 'shown'])
    .where('member_id', 'in', [...ids])
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('member_id')
    .orderBy('id')
    .limit(100 * ids.length)
    .execute();

/** The suspensions of these members that stand today. */
export const listSuspensionsOf = (
  q: Reading,
  ids: readonly MemberId[],
  { today }: Pick<PageAsked, 'today'>,
) =>
  q
    .selectFrom('suspensions')
    .select(['member_id', 'until_on'])
    .where('member_id', 'in', [...ids])
    .where('lifted_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .where('from_on', '<=', today)
    .where((eb) => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', today)]))
    .orderBy('member_id')
    .orderBy('id')
    .limit(100 * ids.length)
    .execute();

/** Every membership of the place, in the order in which they were noted. */
export const listMembershipsAfter = (q: Reading, { after, limit }: PageAsked) =>
  q
    .selectFrom('memberships')
    .innerJoin('members', 'members.id', 'memberships.member_id')
    .select((eb) => eb.ref('memberships.id').$castTo<string>().as('key'))
    .select(['members.code', 'first_name', 'last_name', ...membershipColumns])
    .where((eb) => eb(eb.ref('memberships.id').$castTo<string>(), '>', after))
    .where('memberships.cancelled_at', 'is', null)
    .where('members.cancelled_at', 'is', null)
    .orderBy('memberships.id')
    .limit(limit)
    .execute();
