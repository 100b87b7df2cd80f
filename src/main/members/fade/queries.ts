/** The SQL of loans that fade. */
import { sql } from 'kysely';
import type { Reading } from '#main/store/store.ts';
import type { Day } from '#shared/domain/day.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { nobodyId } from './nobody.ts';

/** By when a loan was over: returned, or undone. Both sort as text. */
const overOn = sql<string>`coalesce(returned_on, cancelled_at)`;

/** Loans that were over before a day and name their borrower still, the oldest first. */
export const selectFadable = (q: Reading, before: Day, limit: number) =>
  q
    .selectFrom('loans')
    .select(['id', 'item_id', 'member_id', 'returned_on', 'lent_on'])
    // Written out: only then does SQLite read the index of these very rows.
    .where('member_id', '<>', sql.lit(nobodyId))
    .where((eb) => eb.or([eb('returned_on', 'is not', null), eb('cancelled_at', 'is not', null)]))
    .where(overOn, '<', before)
    .orderBy(overOn)
    .limit(limit)
    .execute();

export type FadableRow = Awaited<ReturnType<typeof selectFadable>>[number];

export const hasMember = async (q: Reading, id: MemberId): Promise<boolean> => {
  const row = await q.selectFrom('members').select('id').where('id', '=', id).executeTakeFirst();
  return row !== undefined;
};
