/** Corrects what is written of an item. */
import type { House } from '#main/house.ts';
import { queueLabel } from '#main/labels/queue-label.ts';
import type { Actor } from '#main/store/store.ts';
import type { ItemFields, ItemPage } from '#shared/contract/items.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import { columnsOf, keepAccessories, keepOtherCodes } from './item-form.ts';
import { readItemPage } from './page/item-page.ts';
import { readItem, requireWhereItBelongs } from './page/item-parts.ts';
import { reindex } from './reindex.ts';

/** Changes an item; its code stays. Refuses NOT_FOUND, CODE_TAKEN. */
export const changeItem = (
  house: House,
  actor: Actor,
  form: ItemFields & { id: ItemId },
): Promise<ItemPage> =>
  house.store.write(actor, async (tx) => {
    const { id } = form;
    const former = await readItem(tx.q, id);
    await requireWhereItBelongs(tx.q, {
      categoryId: form.categoryId === former.category_id ? null : form.categoryId,
      shelfId: form.shelfId === former.shelf_id ? null : form.shelfId,
    });
    await tx.change('items', id, columnsOf(form));
    await keepOtherCodes(tx, id, form);
    await keepAccessories(tx, id, form.accessories);
    await reindex(tx, id);
    if (form.name !== former.name) await queueLabel(tx, id, 'name-changed');
    await tx.record({
      act: 'change-item',
      subject: { kind: 'item', id },
      itemId: id,
      role: 'volunteer',
    });
    return await readItemPage(tx.q, id, tx.at);
  });
