/** Writes one object of the example place. */
import { readingOf } from '#main/items/aliases.ts';
import type { KeptPhoto } from '#main/items/photos.ts';
import { reindex } from '#main/items/reindex.ts';
import { fold } from '#main/store/search/fold.ts';
import type { NewRow, Writing } from '#main/store/store.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import type { ExampleItem } from '../example/example.ts';
import { codeOf, idOf, instantOrNull, instantText, itemLetters } from './row-values.ts';

/** An object with its other codes, accessories, photo and block, found by the search. */
export const writeItem = async (
  tx: Writing,
  item: ExampleItem,
  photo: KeptPhoto | null,
): Promise<void> => {
  const id = idOf<ItemId>(item.id);
  await tx.insert('items', itemRow(id, item));
  for (const shown of item.aliases) {
    const alias = { id: tx.newId<string>(), reading: readingOf(shown), shown };
    await tx.insert('aliases', { ...alias, item_id: id });
  }
  for (const { id: accessoryId, name, position, isMissing } of item.accessories) {
    const accessory = { id: idOf<NewRow<'accessories'>['id']>(accessoryId), name, position };
    await tx.insert('accessories', { ...accessory, item_id: id, is_missing: isMissing ? 1 : 0 });
  }
  if (photo) await tx.insert('photos', photoRow(tx, item, photo));
  if (item.block) {
    await tx.insert('blocks', {
      id: idOf(item.block.id),
      item_id: id,
      cause: item.block.cause,
      reason: item.block.reason,
      since_at: instantText(item.block.sinceAt),
    });
  }
  await reindex(tx, id);
};

const itemRow = (id: ItemId, item: ExampleItem): NewRow<'items'> => ({
  id,
  code: codeOf(itemLetters[item.kind], item.serial),
  kind: item.kind,
  name: item.name,
  folded_name: fold(item.name),
  category_id: idOf(item.categoryId),
  shelf_id: idOf(item.shelfId),
  brand: item.brand,
  model: item.model,
  serial_number: item.serialNumber,
  condition: item.condition,
  owner_kind: item.ownerKind,
  owner_name: item.ownerName,
  declared_value_cents: item.declaredValueCents,
  deposit_cents: item.depositCents,
  loan_days: item.loanDays,
  lending_note: item.lendingNote,
  return_note: item.returnNote,
  safety_notice: item.safetyNotice,
  retired_at: instantOrNull(item.retired?.at ?? null),
  retired_reason: item.retired?.reason ?? null,
  created_at: instantText(item.createdAt),
});

const photoRow = (tx: Writing, item: ExampleItem, photo: KeptPhoto): NewRow<'photos'> => ({
  id: tx.newId(),
  item_id: idOf(item.id),
  file: photo.file,
  media_type: photo.mediaType,
  width: photo.width,
  height: photo.height,
  position: 0,
  added_at: instantText(item.createdAt),
});
