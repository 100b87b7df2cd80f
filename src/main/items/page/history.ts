/** Everything that ever happened to an item. */
import { listJournal, readEntry } from '#main/journal/list.ts';
import { loanLines } from '#main/loans/lines.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import type { Reading } from '#main/store/store.ts';
import type { JournalEntry } from '#shared/contract/journal.ts';
import type { LoanLine } from '#shared/contract/views.ts';
import type { Instant } from '#shared/domain/day.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import { readItem } from './item-parts.ts';
import { selectCopying } from './queries.ts';

export interface ItemHistory {
  loans: LoanLine[];
  acts: JournalEntry[];
}

/**
 * A page of an item's loans and a page of the acts on it, both last first. A copy begins with the
 * act that copied it, which names the item it was copied from. Refuses NOT_FOUND.
 */
export const readItemHistory = async (
  q: Reading,
  { at, postId }: { at: Instant; postId: string },
  { id, limit, offset }: { id: ItemId; limit: number; offset: number },
): Promise<ItemHistory> => {
  await readItem(q, id);
  const today = todayAt(at, await readPlace(q));
  const loans = await loanLines(q, { itemId: id, limit, offset }, today);
  const acts = await listJournal(q, { itemId: id, postId, limit, offset });
  const isLastPage = acts.length < limit && (acts.length > 0 || offset === 0);
  const copying = isLastPage ? await selectCopying(q, id) : undefined;
  const isMissing = copying && !acts.some((act) => act.id === copying.id);
  return { loans, acts: isMissing ? [...acts, await readEntry(q, copying.id, postId)] : acts };
};
