/** Keeps an object from going out, and lets it go out again. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import { standingUnsafe } from '#main/repairs/tickets/unsafe.ts';
import type { Actor } from '#main/store/store.ts';
import type { ItemPage } from '#shared/contract/items.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import { actOnItem } from './act-on-item.ts';
import { blockItem } from './blocks.ts';
import { readBlocks } from './page/item-parts.ts';

interface WithReason {
  id: ItemId;
  reason: string;
}

/** Blocks an item by hand. One that is out comes back first; then it stays. Refuses NOT_FOUND. */
export const blockByHand = (
  house: House,
  actor: Actor,
  { id, reason }: WithReason,
): Promise<ItemPage> =>
  actOnItem(house, actor, { act: 'block-item', id, role: 'volunteer' }, async (tx) => {
    await blockItem(tx, { itemId: id, cause: 'manager', reason });
    return 'done';
  });

/**
 * Lifts every block that stands on an item, with the reason why it may. Refuses NOT_FOUND, and ITEM_UNSAFE
 * while a repair ticket says that it must not be used: that verdict is cleared on its ticket.
 */
export const unblockItem = (
  house: House,
  actor: Actor,
  { id, reason }: WithReason,
): Promise<ItemPage> =>
  actOnItem(house, actor, { act: 'unblock-item', id, role: 'manager' }, async (tx, { item }) => {
    const unsafe = await standingUnsafe(tx.q, id);
    if (unsafe) return refuse('ITEM_UNSAFE', { item, ...unsafe });
    const blocks = await readBlocks(tx.q, id);
    for (const block of blocks) {
      await tx.change('blocks', block.id, { ended_at: tx.at, ended_reason: reason });
    }
    return blocks.length > 0 ? 'done' : 'nothing-to-do';
  });
