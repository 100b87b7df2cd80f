/** The SQL of what use cases ask about one loan: what it is, what came after it, what stands around it. */
import type { ExpressionBuilder } from 'kysely';
import type { Schema } from '#main/store/schema.ts';
import type { Reading } from '#main/store/store.ts';
import type { Act } from '#shared/domain/acts.ts';
import type { ItemId, JournalEntryId, LoanId, MemberId } from '#shared/domain/ids.ts';

/** One loan as its use cases decide about it; undefined when there is none or it was undone. */
export const findLoan = (q: Reading, id: LoanId) =>
  q
    .selectFrom('loans')
    .innerJoin('items', 'items.id', 'loans.item_id')
    .leftJoin('categories', 'categories.id', 'items.category_id')
    .innerJoin('members', 'members.id', 'loans.member_id')
    .select(['loans.item_id', 'loans.member_id', 'items.code', 'items.name', 'items.condition'])
    .select(['lent_on', 'due_on', 'returned_at', 'returned_on', 'renewals', 'override_reason'])
    .select(['items.loan_days', 'categories.loan_days as category_loan_days'])
    .select(['members.joined_on', 'members.ended_at', 'damage_note'])
    .select((eb) => [firstPaidOn(eb).as('first_paid_on')])
    .where('loans.id', '=', id)
    .where('loans.cancelled_at', 'is', null)
    .executeTakeFirst();

/** Somebody known on paper was a member before they were typed in. */
const firstPaidOn = (eb: ExpressionBuilder<Schema, 'members'>) =>
  eb
    .selectFrom('memberships')
    .select(({ fn }) => fn.min('memberships.paid_on').as('paid_on'))
    .whereRef('memberships.member_id', '=', 'members.id')
    .where('memberships.cancelled_at', 'is', null);

/** When an item was out in its other loans, first to last. */
export const listOtherSpans = (q: Reading, itemId: ItemId, exceptId: LoanId) =>
  q
    .selectFrom('loans')
    .select(['lent_on', 'returned_on'])
    .where('item_id', '=', itemId)
    .where('id', '<>', exceptId)
    .where('cancelled_at', 'is', null)
    .orderBy('lent_on')
    .orderBy('id')
    .limit(10_000)
    .execute();

/** The latest act of some kinds about an item, a loan or a member that came after a line and still stands. */
export const findLaterAct = (
  q: Reading,
  about:
    | { readonly item_id: ItemId }
    | { readonly loan_id: LoanId }
    | { readonly member_id: MemberId },
  later: { readonly acts: readonly Act[]; readonly thanId: JournalEntryId },
) =>
  q
    .selectFrom('journal')
    .select(['act as laterAct', 'at as laterAt', 'id as laterEntryId'])
    .where((eb) => {
      if ('item_id' in about) return eb('item_id', '=', about.item_id);
      if ('member_id' in about) return eb('member_id', '=', about.member_id);
      return eb('subject_id', '=', about.loan_id).and('subject_kind', '=', 'loan');
    })
    .where('act', 'in', later.acts)
    .where('id', '>', later.thanId)
    .where('undone_by_id', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();

/** The post that lent; undefined where the journal does not have it. */
export const readLendingPost = async (q: Reading, id: LoanId): Promise<string | undefined> => {
  const row = await q
    .selectFrom('loans')
    .innerJoin('journal', (join) =>
      join
        .onRef('journal.item_id', '=', 'loans.item_id')
        .onRef('journal.at', '=', 'loans.lent_at')
        .onRef('journal.loan_id', '=', 'loans.id'),
    )
    .select('journal.post_id')
    .where('loans.id', '=', id)
    .orderBy('journal.id')
    .limit(1)
    .executeTakeFirst();
  return row?.post_id;
};
