/** What the form of an item becomes in the base. */
import { refuse } from '#main/refusal.ts';
import { fold } from '#main/store/search/fold.ts';
import type { Patch, Writing } from '#main/store/store.ts';
import type { ItemFields } from '#shared/contract/items.ts';
import type { AccessoryId, ItemId } from '#shared/domain/ids.ts';
import { keepAliases, scannedSerialNumber } from './aliases.ts';
import { readAccessories } from './page/item-parts.ts';

/** The columns of `items` that the form holds. */
export const columnsOf = (form: ItemFields) =>
  ({
    kind: form.kind,
    name: form.name,
    folded_name: fold(form.name),
    category_id: form.categoryId,
    shelf_id: form.shelfId,
    brand: form.brand,
    model: form.model,
    serial_number: form.serialNumber,
    condition: form.condition,
    owner_kind: form.ownerKind,
    owner_name: form.ownerName,
    declared_value_cents: form.declaredValueCents,
    deposit_cents: form.depositCents,
    loan_days: form.loanDays,
    lending_note: form.lendingNote,
    return_note: form.returnNote,
    safety_notice: form.safetyNotice,
  }) satisfies Patch<'items'>;

/** The other codes of the form become the item's, and its serial number scans as well. */
export const keepOtherCodes = (tx: Writing, id: ItemId, form: ItemFields): Promise<void> =>
  keepAliases(tx, { itemId: id }, [...form.aliases, ...scannedSerialNumber(form.serialNumber)]);

/**
 * Makes these the accessories of an item, in this order: known ones are renamed and moved, new ones
 * written, missing ones end. Refuses NOT_FOUND for an id that is none of the item's.
 */
export const keepAccessories = async (
  tx: Writing,
  itemId: ItemId,
  wanted: ItemFields['accessories'],
): Promise<void> => {
  const present = new Map((await readAccessories(tx.q, itemId)).map((row) => [row.id, row]));
  for (const [position, { id, name }] of wanted.entries()) {
    if (id === undefined) await addAccessory(tx, itemId, { name, position });
    else if (present.delete(id)) await tx.change('accessories', id, { name, position });
    else refuse('NOT_FOUND', { thing: 'accessory' });
  }
  for (const id of present.keys()) await tx.change('accessories', id, { ended_at: tx.at });
};

const addAccessory = (
  tx: Writing,
  itemId: ItemId,
  { name, position }: { name: string; position: number },
): Promise<void> =>
  tx.insert('accessories', {
    id: tx.newId<AccessoryId>(),
    item_id: itemId,
    name,
    position,
    is_missing: 0,
  });
