/** No act is taken back on somebody who was erased, nor on a loan whose borrower was let go. */
import type { JournalEntry } from '#main/store/journal.ts';
import type { Writing } from '#main/store/store.ts';
import type { LaterFact } from '#main/store/undo.ts';
import { nobodyId } from '../fade/nobody.ts';
import { findLastLine, isErased, selectBorrower } from './undo-queries.ts';

/** The act that let go of whom this line is about, if one has. */
export const forgottenSince = async (
  tx: Writing,
  { member_id, loan_id }: JournalEntry,
): Promise<LaterFact | null> => {
  if (member_id !== null && (await isErased(tx.q, member_id))) {
    return (await findLastLine(tx.q, 'erase-member', member_id)) ?? null;
  }
  if (loan_id === null) return null;
  const borrower = await selectBorrower(tx.q, loan_id);
  if (borrower === nobodyId) return (await findLastLine(tx.q, 'fade-loans')) ?? null;
  if (borrower === undefined || !(await isErased(tx.q, borrower))) return null;
  return (await findLastLine(tx.q, 'erase-member', borrower)) ?? null;
};
