/** The scan of an object: its facts, the decision, and the step that follows. */
import { itemBriefs } from '#main/items/briefs.ts';
import { lendingFacts, type OpenLoan } from '#main/items/lending-facts.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import type { Reading } from '#main/store/store.ts';
import type { ItemBrief } from '#shared/contract/views.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import { lastReturnOf, oneLine } from './lines.ts';
import { readLendingPost } from './one-loan-queries.ts';
import { decideItem, nervousMs } from './scan-rules.ts';
import { type Moment, type Step, say } from './scan-step.ts';

/** What the scan of an object leads to. Refuses NOT_FOUND, ITEM_RETIRED, ITEM_BLOCKED, MACHINE_STAYS. */
export const scanItem = async (q: Reading, itemId: ItemId, moment: Moment): Promise<Step> => {
  const { visit } = moment.situation;
  const facts = (await lendingFacts(q, itemId)) ?? refuse('NOT_FOUND', { thing: 'item' });
  const lastReturn = visit && !facts.openLoan ? await lastReturnOf(q, itemId) : null;
  const isLentBesideJustNow = await isLentBeside(q, facts.openLoan, moment);
  const decision = decideItem({ facts, lastReturn, visit, isLentBesideJustNow });
  switch (decision.do) {
    case 'refuse':
      throw decision.refusal;
    case 'return':
      return decision;
    case 'lend':
      return { do: 'lend', itemId, visit: decision.visit };
    case 'say-already-lent': {
      const today = todayAt(moment.now, await readPlace(q));
      return say({ kind: 'already-lent', loan: await oneLine(q, decision.loanId, today) });
    }
    case 'say-just-returned':
      return say({ kind: 'just-returned', item: await briefOf(q, itemId), at: decision.at });
    case 'put-in-basket':
      return say({ kind: 'in-basket', item: await briefOf(q, itemId) });
  }
};

const isLentBeside = async (
  q: Reading,
  loan: OpenLoan | null,
  { now, postId }: Moment,
): Promise<boolean> => {
  if (!loan || Math.abs(Date.parse(now) - Date.parse(loan.lentAt)) >= nervousMs) return false;
  const lentBy = await readLendingPost(q, loan.id);
  return lentBy !== undefined && lentBy !== postId;
};

const briefOf = async (q: Reading, itemId: ItemId): Promise<ItemBrief> => {
  const [brief] = await itemBriefs(q, [itemId]);
  return brief ?? refuse('NOT_FOUND', { thing: 'item' });
};
