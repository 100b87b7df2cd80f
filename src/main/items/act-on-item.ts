/** The frame of every act on one item: it exists, something changes, one line, its page. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import type { ItemPage } from '#shared/contract/items.ts';
import type { Act } from '#shared/domain/acts.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/words.ts';
import { type LendingFacts, lendingFacts } from './lending-facts.ts';
import { readItemPage } from './page/item-page.ts';

/** Whether there was anything to do: an act that changes nothing leaves no journal line. */
export type Outcome = 'done' | 'nothing-to-do';

export interface ItemAct {
  readonly act: Act;
  readonly id: ItemId;
  readonly role: Role;
}

/** Does the act and answers the item's page. Refuses NOT_FOUND, and what `work` refuses. */
export const actOnItem = (
  house: House,
  actor: Actor,
  { act, id, role }: ItemAct,
  work: (tx: Writing, facts: LendingFacts) => Promise<Outcome>,
): Promise<ItemPage> =>
  house.store.write(actor, async (tx) => {
    const facts = (await lendingFacts(tx.q, id)) ?? refuse('NOT_FOUND', { thing: 'item' });
    const outcome = await work(tx, facts);
    if (outcome === 'done') {
      await tx.record({ act, subject: { kind: 'item', id }, itemId: id, role });
    }
    return await readItemPage(tx.q, id, tx.at);
  });
