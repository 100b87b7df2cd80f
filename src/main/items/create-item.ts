/** A new object on the shelves. */
import type { House } from '#main/house.ts';
import { queueLabelOfNewItem } from '#main/labels/queue-label.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import type { ItemFields, ItemPage } from '#shared/contract/items.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import { letterOfKind } from '#shared/domain/inventory-code.ts';
import { columnsOf, keepAccessories, keepOtherCodes } from './item-form.ts';
import { claimCode, nextCode } from './numbering.ts';
import { readItemPage } from './page/item-page.ts';
import { requireWhereItBelongs } from './page/item-parts.ts';
import { reindex } from './reindex.ts';

export type NewItem = ItemFields & {
  /** A code printed ahead; left out: the next one. */
  code?: string | undefined;
};

/**
 * Creates an item. The letter of a label printed ahead may be another kind's: a kind can change, a
 * label cannot. Refuses CODE_TAKEN, CODE_NOT_OURS, LETTER_SPENT, NOT_FOUND (category, shelf).
 */
export const createItem = (house: House, actor: Actor, item: NewItem): Promise<ItemPage> =>
  house.store.write(actor, async (tx) => {
    const id = await addItem(tx, item);
    await tx.record({
      act: 'create-item',
      subject: { kind: 'item', id },
      itemId: id,
      role: 'volunteer',
    });
    return await readItemPage(tx.q, id, tx.at);
  });

/** Writes a new item with what belongs to it, within an act that records it. */
export const addItem = async (tx: Writing, item: NewItem): Promise<ItemId> => {
  await requireWhereItBelongs(tx.q, item);
  const code = item.code
    ? await claimCode(tx, item.code, ['T', 'E', 'F'])
    : await nextCode(tx, letterOfKind(item.kind));
  const id = tx.newId<ItemId>();
  await tx.insert('items', { ...columnsOf(item), id, code, created_at: tx.at });
  await keepOtherCodes(tx, id, item);
  const accessories = item.accessories.map(({ name }) => ({ name }));
  await keepAccessories(tx, id, accessories);
  await reindex(tx, id);
  await queueLabelOfNewItem(tx, id);
  return id;
};
