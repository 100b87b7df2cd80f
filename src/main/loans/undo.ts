/** What only this trade knows of an undo: the later facts that forbid it. */
import { lendingFacts } from '#main/items/lending-facts.ts';
import { actOfStandingVerdict } from '#main/repairs/tickets/unsafe.ts';
import type { JournalEntry } from '#main/store/journal.ts';
import type { Writing } from '#main/store/store.ts';
import type { LaterFact, UndoGuards } from '#main/store/undo.ts';
import { findLaterAct, findLoan } from './one-loan-queries.ts';

/**
 * A return is not taken back once the item has gone out again or was retired, once its borrower has
 * left, nor while answers about what came back stand; never while the item must not be used, which was
 * perhaps declared before it came back. What changed the loan itself since (renewal, damage) the store
 * finds alone.
 */
const laterThanReturn = async (tx: Writing, entry: JournalEntry): Promise<LaterFact | null> => {
  const { item_id, loan_id, id: thanId } = entry;
  if (!item_id || !loan_id) return null;
  const unsafe = await actOfStandingVerdict(tx.q, item_id);
  if (unsafe) return unsafe;
  const facts = await lendingFacts(tx.q, item_id);
  const acts = [
    'lend',
    'lend-anyway',
    ...(facts?.retired ? ['retire-item' as const] : []),
  ] as const;
  const aboutItem = await findLaterAct(tx.q, { item_id }, { acts, thanId });
  if (aboutItem) return aboutItem;
  const loan = await findLoan(tx.q, loan_id);
  if (loan?.ended_at) {
    const left = { acts: ['end-member'], thanId } as const;
    const leaving = await findLaterAct(tx.q, { member_id: loan.member_id }, left);
    if (leaving) return leaving;
  }
  return (await findLaterAct(tx.q, { loan_id }, { acts: ['answer-checks'], thanId })) ?? null;
};

export const undoGuards: UndoGuards = { return: laterThanReturn };
