/** The SQL of who was let go, and when. */
import type { Reading } from '#main/store/store.ts';
import type { LoanId, MemberId } from '#shared/domain/ids.ts';

export const isErased = async (q: Reading, id: MemberId): Promise<boolean> => {
  const row = await q
    .selectFrom('members')
    .select('erased_at')
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined && row.erased_at !== null;
};

export const selectBorrower = async (q: Reading, id: LoanId): Promise<MemberId | undefined> =>
  (await q.selectFrom('loans').select('member_id').where('id', '=', id).executeTakeFirst())
    ?.member_id;

/** The last line of such an act; on one member, where one is named. */
export const findLastLine = (
  q: Reading,
  act: 'erase-member' | 'fade-loans',
  memberId?: MemberId,
) => {
  const lines = q
    .selectFrom('journal')
    .select(['act as laterAct', 'at as laterAt', 'id as laterEntryId'])
    .where('act', '=', act)
    .orderBy('id', 'desc')
    .limit(1);
  return (memberId ? lines.where('member_id', '=', memberId) : lines).executeTakeFirst();
};
