/** Three more of the same. */
import type { House } from '#main/house.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import type { ItemFields, ItemPage } from '#shared/contract/items.ts';
import type { DocumentId, ItemId, PhotoId } from '#shared/domain/ids.ts';
import { addItem } from './create-item.ts';
import { readItemPage } from './page/item-page.ts';
import {
  type ItemRow,
  readAccessories,
  readDocuments,
  readItem,
  readPhotos,
} from './page/item-parts.ts';

/**
 * Copies an item: everything but its code, its other codes, its serial number, its blocks and the
 * photos of damage. Whole accessories come with each. Refuses NOT_FOUND, LETTER_SPENT.
 */
export const duplicateItem = (
  house: House,
  actor: Actor,
  { id, copies }: { id: ItemId; copies: number },
): Promise<ItemPage[]> =>
  house.store.write(actor, async (tx) => {
    const original = await readOriginal(tx, id);
    const made: ItemId[] = [];
    for (let copy = 1; copy <= copies; copy += 1) made.push(await addCopy(tx, original));
    await tx.record({
      act: 'duplicate-item',
      subject: { kind: 'item', id },
      itemId: id,
      facts: { copies },
      role: 'volunteer',
    });
    const pages: ItemPage[] = [];
    for (const copyId of made) pages.push(await readItemPage(tx.q, copyId, tx.at));
    return pages;
  });

type Original = Awaited<ReturnType<typeof readOriginal>>;

const readOriginal = async (tx: Writing, id: ItemId) => ({
  form: copiedForm(await readItem(tx.q, id)),
  accessories: (await readAccessories(tx.q, id)).map(({ name }) => ({ name })),
  photos: (await readPhotos(tx.q, id)).filter(({ loan_id }) => loan_id === null),
  documents: await readDocuments(tx.q, id),
});

const addCopy = async (tx: Writing, original: Original): Promise<ItemId> => {
  const id = await addItem(tx, { ...original.form, accessories: original.accessories });
  for (const { file, media_type, width, height, position } of original.photos) {
    const picture = { file, media_type, width, height, position, added_at: tx.at };
    await tx.insert('photos', { id: tx.newId<PhotoId>(), item_id: id, ...picture });
  }
  for (const { file, name, media_type, bytes } of original.documents) {
    const paper = { file, name, media_type, bytes, added_at: tx.at };
    await tx.insert('documents', { id: tx.newId<DocumentId>(), item_id: id, ...paper });
  }
  return id;
};

const copiedForm = (row: ItemRow): Omit<ItemFields, 'accessories'> => ({
  kind: row.kind,
  name: row.name,
  categoryId: row.category_id,
  shelfId: row.shelf_id,
  brand: row.brand,
  model: row.model,
  serialNumber: '',
  condition: row.condition === 'damaged' ? 'good' : row.condition,
  ownerKind: row.owner_kind,
  ownerName: row.owner_name,
  declaredValueCents: row.declared_value_cents,
  depositCents: row.deposit_cents,
  loanDays: row.loan_days,
  lendingNote: row.lending_note,
  returnNote: row.return_note,
  safetyNotice: row.safety_notice,
  aliases: [],
});
