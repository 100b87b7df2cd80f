/** An object leaves the stock for good, or returns to it. Its history stays. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor } from '#main/store/store.ts';
import type { ItemPage } from '#shared/contract/items.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import { actOnItem } from './act-on-item.ts';
import { readWhereItBelongs } from './page/item-parts.ts';

/** Retires an item. Refuses NOT_FOUND, and ITEM_OUT while somebody has it. */
export const retireItem = (
  house: House,
  actor: Actor,
  { id, reason }: { id: ItemId; reason: string },
): Promise<ItemPage> =>
  actOnItem(house, actor, { act: 'retire-item', id, role: 'manager' }, async (tx, facts) => {
    const { item, openLoan, retired } = facts;
    if (openLoan) {
      const { id: loanId, member, dueOn } = openLoan;
      return refuse('ITEM_OUT', { item, loanId, member, dueOn });
    }
    if (retired) return 'nothing-to-do';
    await tx.change('items', id, { retired_at: tx.at, retired_reason: reason });
    return 'done';
  });

/**
 * Takes a retired item back into the stock. Blocks that stood on it still stand; a shelf or a
 * category that has ended meanwhile is left. Refuses NOT_FOUND.
 */
export const bringBackItem = (
  house: House,
  actor: Actor,
  { id }: { id: ItemId },
): Promise<ItemPage> =>
  actOnItem(house, actor, { act: 'bring-back-item', id, role: 'manager' }, async (tx, facts) => {
    if (!facts.retired) return 'nothing-to-do';
    const standing = await readWhereItBelongs(tx.q, id);
    await tx.change('items', id, { ...standing, retired_at: null, retired_reason: null });
    return 'done';
  });
