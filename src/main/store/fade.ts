/**
 * Takes the link between a loan and its borrower out of the base. Not by `change`: what a row was would be
 * kept, and nobody could count the rows of the journal that this touches. Inside a write, once its line is
 * written.
 */
import type { Day } from '#shared/domain/day.ts';
import type { ItemId, LoanId, MemberId } from '#shared/domain/ids.ts';
import { statementsOf } from './statements.ts';
import type { Writing } from './store.ts';

/**
 * The loan points to nobody and stands in a visit of its own: another loan of the same visit may still name
 * who came. The lines of the journal about it name no member.
 */
export const fadeLoan = async (
  tx: Writing,
  { id, itemId, nobodyId }: { id: LoanId; itemId: ItemId; nobodyId: MemberId },
): Promise<void> => {
  const { run } = statementsOf(tx.q);
  await run(
    `update loans set member_id = ?, out_visit_id = id, in_visit_id = null, revision = revision + 1
      where id = ?`,
    [nobodyId, id],
  );
  await run(
    'update journal set member_id = null where item_id = ? and loan_id = ? and member_id is not null',
    [itemId, id],
  );
};

/** Notes the last day of a loan that fades. */
export const noteActive = (tx: Writing, id: MemberId, on: Day): Promise<void> =>
  statementsOf(tx.q).run(
    'update members set active_on = ? where id = ? and (active_on is null or active_on < ?)',
    [on, id, on],
  );
