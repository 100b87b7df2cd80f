/** Objects of a sheet as the base keeps them. */
import { readingOf, scannedSerialNumber } from '#main/items/aliases.ts';
import { searchedItem } from '#main/items/reindex.ts';
import { fold } from '#main/store/search/fold.ts';
import type { LotRow } from '#main/store/store.ts';
import type { Instant } from '#shared/domain/day.ts';
import type { CategoryId, ImportId, ItemId, ShelfId } from '#shared/domain/ids.ts';
import { type InventoryCode, kindOfCode } from '#shared/domain/inventory-code.ts';
import type { ItemKind } from '#shared/domain/words.ts';
import type { ItemEntry } from '../rows/entries.ts';

/** Where the objects of a sheet belong, by the folded name. */
export interface PlaceIds {
  readonly categories: ReadonlyMap<string, CategoryId>;
  readonly shelves: ReadonlyMap<string, ShelfId>;
}

/** An object that is about to come in, with its code. */
export interface CodedItem {
  readonly entry: ItemEntry;
  readonly code: InventoryCode;
}

/** What it says, else what its code says, else a tool: what most places lend. */
export const kindOfEntry = ({ kind, code }: ItemEntry): ItemKind => {
  const byCode = code && kindOfCode(code);
  if (kind !== null) return kind;
  return byCode === 'appliance' || byCode === 'machine' ? byCode : 'tool';
};

/** What its columns say of an object. */
export const itemColumns = (entry: ItemEntry, places: PlaceIds) => ({
  kind: kindOfEntry(entry),
  name: entry.name,
  folded_name: fold(entry.name),
  category_id: places.categories.get(fold(entry.category)) ?? null,
  shelf_id: places.shelves.get(fold(entry.shelf)) ?? null,
  brand: entry.brand,
  model: entry.model,
  serial_number: entry.serialNumber,
  condition: entry.condition ?? 'good',
  owner_kind: entry.ownerKind ?? (entry.ownerName === '' ? 'place' : 'depositor'),
  owner_name: entry.ownerName,
  declared_value_cents: entry.declaredValueCents,
  deposit_cents: entry.depositCents,
  loan_days: entry.loanDays,
  lending_note: entry.lendingNote,
  return_note: entry.returnNote,
  safety_notice: entry.safetyNotice,
});

export const itemRow = (
  { entry, code }: CodedItem,
  places: PlaceIds,
  { importId, at }: { importId: ImportId; at: Instant },
): LotRow<'items'> => ({
  ...itemColumns(entry, places),
  code,
  retired_at: null,
  retired_reason: null,
  created_at: at,
  import_id: importId,
});

/** The other codes of an object, and its serial number where it scans. Each reading once. */
export const otherCodesOf = ({ aliases, serialNumber }: ItemEntry): Map<string, string> => {
  const shown = [...aliases, ...scannedSerialNumber(serialNumber)];
  const codes = new Map(shown.toReversed().map((text) => [readingOf(text), text]));
  codes.delete('');
  return new Map([...codes].toReversed());
};

export const itemAliasRows = (
  id: ItemId,
  entry: ItemEntry,
  importId: ImportId,
): LotRow<'aliases'>[] =>
  [...otherCodesOf(entry)].map(([reading, shown]) => ({
    reading,
    shown,
    item_id: id,
    member_id: null,
    import_id: importId,
  }));

export const accessoryRows = (
  id: ItemId,
  { accessories }: ItemEntry,
  importId: ImportId,
): LotRow<'accessories'>[] =>
  accessories.map((name, position) => ({
    item_id: id,
    name,
    position,
    is_missing: 0,
    import_id: importId,
  }));

/** A new object waits for its label, as at the form; one that comes with a code of ours bears it already. */
export const queuedLabelRows = (
  id: ItemId,
  { entry }: CodedItem,
  { importId, at }: { importId: ImportId; at: Instant },
): LotRow<'label_queue'>[] =>
  entry.code
    ? []
    : [
        {
          item_id: id,
          reason: 'new',
          queued_at: at,
          run_id: null,
          removed_at: null,
          import_id: importId,
        },
      ];

/** What an object is found by. */
export const searchedEntry = (id: ItemId, { entry, code }: CodedItem) => ({
  id,
  ...searchedItem(
    {
      code,
      name: entry.name,
      brand: entry.brand,
      model: entry.model,
      serial_number: entry.serialNumber,
      category_name: entry.category === '' ? null : entry.category,
    },
    [...otherCodesOf(entry).values()],
  ),
});
