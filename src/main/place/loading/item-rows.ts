/** One object of the example place. */
import { readingOf, scannedSerialNumber } from '#main/items/aliases.ts';
import type { KeptPhoto } from '#main/items/photos.ts';
import { searchedItem } from '#main/items/reindex.ts';
import { fold } from '#main/store/search/fold.ts';
import type { NewRow } from '#main/store/store.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import type { ExampleBlock, ExampleItem } from '../example/example.ts';
import type { ExampleRow, Thing } from './example-row.ts';
import { nthIdOf } from './nth-id.ts';
import { codeOf, idOf, instantOrNull, instantText } from './row-values.ts';

/** What an object needs beyond itself. */
export interface ItemSurroundings {
  readonly categoryNames: ReadonlyMap<string, string>;
  /** By the file name of the picture; one that is not there gives no photo. */
  readonly photos: ReadonlyMap<string, KeptPhoto>;
}

/** An object with its other codes, accessories, photo and block. */
export const itemThing = (item: ExampleItem, surroundings: ItemSurroundings): Thing => {
  const id = idOf<ItemId>(item.id);
  const row = itemRow(id, item);
  const photo = surroundings.photos.get(item.picture);
  const otherCodes = [...item.aliases, ...scannedSerialNumber(item.serialNumber)];
  const category_name = surroundings.categoryNames.get(item.categoryId) ?? null;
  const rows: ExampleRow[] = [
    { table: 'items', row },
    ...otherCodes.map((shown, position) => aliasRow(id, shown, position)),
    ...accessoryRows(id, item),
    ...(photo ? [{ table: 'photos' as const, row: photoRow(item, photo) }] : []),
    ...(item.block ? [{ table: 'blocks' as const, row: blockRow(id, item.block) }] : []),
  ];
  const entry = searchedItem({ ...row, category_name }, otherCodes);
  return { rows, searched: { kind: 'item', id, entry } };
};

const itemRow = (id: ItemId, item: ExampleItem): NewRow<'items'> => ({
  id,
  code: codeOf(item.kind, item.serial),
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

const aliasRow = (itemId: ItemId, shown: string, position: number): ExampleRow => ({
  table: 'aliases',
  row: { id: nthIdOf(itemId, position), reading: readingOf(shown), shown, item_id: itemId },
});

const accessoryRows = (itemId: ItemId, { accessories }: ExampleItem): ExampleRow[] =>
  accessories.map(({ id, name, position, isMissing }) => ({
    table: 'accessories',
    row: { id: idOf(id), item_id: itemId, name, position, is_missing: isMissing ? 1 : 0 },
  }));

const photoRow = (item: ExampleItem, photo: KeptPhoto): NewRow<'photos'> => ({
  id: nthIdOf(item.id, 0),
  item_id: idOf(item.id),
  file: photo.file,
  media_type: photo.mediaType,
  width: photo.width,
  height: photo.height,
  position: 0,
  added_at: instantText(item.createdAt),
});

const blockRow = (itemId: ItemId, block: ExampleBlock): NewRow<'blocks'> => ({
  id: idOf(block.id),
  item_id: itemId,
  cause: block.cause,
  reason: block.reason,
  since_at: instantText(block.sinceAt),
});
