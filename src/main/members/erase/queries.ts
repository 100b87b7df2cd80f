/** The SQL of one person: who they are, what stands open, and what was written of them. */
import type { Reading } from '#main/store/store.ts';
import type { LoanId, MemberId } from '#shared/domain/ids.ts';

const most = 100_000;

/** A member by id, also one who was undone; undefined for nobody. */
export const selectPerson = (q: Reading, id: MemberId) =>
  q
    .selectFrom('members')
    .select(['id', 'code', 'first_name', 'last_name', 'folded_name', 'email', 'phone', 'address'])
    .select(['counter_note', 'household_id', 'ended_at', 'erased_at', 'cancelled_at'])
    .where('id', '=', id)
    .executeTakeFirst();

export type PersonRow = NonNullable<Awaited<ReturnType<typeof selectPerson>>>;

/**
 * Rows of the same name that were undone: the same person, typed in twice. Not those of an import that is
 * coming in: they are somebody else's, and are about to stand.
 */
export const selectUndoneTwins = (q: Reading, { id, folded_name }: PersonRow) =>
  q
    .selectFrom('members')
    .select('id')
    .where('folded_name', '=', folded_name)
    .where('id', '<>', id)
    .where('cancelled_at', 'is not', null)
    .where('erased_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('import_id', 'is', null),
        eb('import_id', 'in', eb.selectFrom('sheet_imports').select('sheet_imports.id')),
      ]),
    )
    .orderBy('id')
    .limit(100)
    .execute();

/** Every other code that a member ever bore. */
export const selectAllAliases = (q: Reading, id: MemberId) =>
  q
    .selectFrom('aliases')
    .select(['id', 'shown'])
    .where('member_id', '=', id)
    .orderBy('id')
    .limit(most)
    .execute();

/** Whose other code this is. */
export const selectAliasOwner = (q: Reading, id: string) =>
  q.selectFrom('aliases').select(['item_id', 'member_id']).where('id', '=', id).executeTakeFirst();

/** What a member has out. */
export const selectOpenLoans = (q: Reading, id: MemberId) =>
  q
    .selectFrom('loans')
    .innerJoin('items', 'items.id', 'loans.item_id')
    .select(['items.id', 'items.code', 'items.name', 'loans.due_on'])
    .where('loans.member_id', '=', id)
    .where('loans.returned_on', 'is', null)
    .where('loans.cancelled_at', 'is', null)
    .orderBy('loans.due_on')
    .orderBy('loans.id')
    .limit(1_000)
    .execute();

export const countLoansOf = async (q: Reading, id: MemberId): Promise<number> => {
  const { n } = await q
    .selectFrom('loans')
    .select(({ fn }) => fn.countAll().as('n'))
    .where('member_id', '=', id)
    .where('cancelled_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(n);
};

/** Loans of a member that bear words. */
export const selectWrittenLoans = (q: Reading, id: MemberId) =>
  q
    .selectFrom('loans')
    .select('id')
    .where('member_id', '=', id)
    .where((eb) =>
      eb.or([eb('damage_note', 'is not', null), eb('override_reason', 'is not', null)]),
    )
    .orderBy('id')
    .limit(most)
    .execute();

/** Blocks and tickets that come from these loans: they repeat what was said when it came back. */
export const selectOfLoans = async (q: Reading, ids: readonly LoanId[]) => {
  if (ids.length === 0) return { blocks: [], tickets: [] };
  const blocks = await q
    .selectFrom('blocks')
    .select('id')
    .where('loan_id', 'in', [...ids])
    .orderBy('id')
    .limit(most)
    .execute();
  const tickets = await q
    .selectFrom('tickets')
    .select('id')
    .where('loan_id', 'in', [...ids])
    .orderBy('id')
    .limit(most)
    .execute();
  return { blocks, tickets };
};

export const selectOwnIds = (q: Reading, table: 'memberships' | 'suspensions', id: MemberId) =>
  q.selectFrom(table).select('id').where('member_id', '=', id).orderBy('id').limit(most).execute();

/** Names of the team and of helpers at sessions. */
export const selectOtherRoles = async (q: Reading): Promise<string[]> => {
  const team = await q.selectFrom('staff').select('name').orderBy('id').limit(most).execute();
  const helpers = await q
    .selectFrom('presences')
    .select('name')
    .distinct()
    .where('name', '<>', '')
    .orderBy('name')
    .limit(most)
    .execute();
  return [...team, ...helpers].map(({ name }) => name);
};
