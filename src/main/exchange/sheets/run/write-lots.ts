/** Writes the new rows of a sheet lot by lot. They do not stand yet. */
import type { House } from '#main/house.ts';
import { fold } from '#main/store/search/fold.ts';
import type { LotRow, SheetTable } from '#main/store/store.ts';
import type { CategoryId, ImportId, ItemId, MemberId, ShelfId } from '#shared/domain/ids.ts';
import type { InventoryCode } from '#shared/domain/inventory-code.ts';
import type { Work } from '../../work.ts';
import type { Places } from '../compare/compare-sheet.ts';
import {
  accessoryRows,
  type CodedItem,
  itemAliasRows,
  itemRow,
  type PlaceIds,
  searchedEntry,
} from './item-rows.ts';
import {
  type CodedMember,
  type MembershipRules,
  memberAliasRows,
  memberRow,
  membershipRow,
  searchedPerson,
} from './member-rows.ts';

/** Rows that are written in one go, in a few milliseconds. */
const lotSize = 250;

/** Makes the categories and shelves that the sheet names and nobody has, and answers all of them. */
export const writePlaces = async (
  { store }: House,
  { categories, shelves, newCategories, newShelves }: Places,
  { importId, shelfCodes }: { importId: ImportId; shelfCodes: readonly InventoryCode[] },
): Promise<PlaceIds> => {
  const newNames = [...newCategories.values()];
  const categoryIds = await store.addLot(
    'categories',
    newNames.map((name) => ({
      name,
      folded_name: fold(name),
      loan_days: null,
      deposit_cents: 0,
      inspection_months: null,
      habilitation: null,
      ended_at: null,
      import_id: importId,
    })),
  );
  const shelfIds = await store.addLot(
    'shelves',
    [...newShelves.values()].map((name, at) => ({
      name,
      folded_name: fold(name),
      code: shelfCodes[at] ?? '',
      merged_into_id: null,
      ended_at: null,
      import_id: importId,
    })),
  );
  return {
    categories: new Map([
      ...categories,
      ...withIds<CategoryId>([...newCategories.keys()], categoryIds),
    ]),
    shelves: new Map([...shelves, ...withIds<ShelfId>([...newShelves.keys()], shelfIds)]),
  };
};

const withIds = <Id extends string>(
  names: readonly string[],
  ids: readonly string[],
): (readonly [string, Id])[] => names.map((name, at) => [name, ids[at] as Id] as const); // ids of these rows

/** Refuses IMPORT_STOPPED. */
export const writeItems = async (
  house: House,
  items: readonly CodedItem[],
  { importId, places, work }: { importId: ImportId; places: PlaceIds; work: Work },
): Promise<void> => {
  const at = house.clock();
  for (let from = 0; from < items.length; from += lotSize) {
    const some = items.slice(from, from + lotSize);
    const rows = some.map((item) => itemRow(item, places, { importId, at }));
    const ids = (await house.store.addLot('items', rows)) as ItemId[]; // ids of these rows
    const each = <Row>(make: (id: ItemId, item: CodedItem) => Row[]): Row[] =>
      some.flatMap((item, nth) => make(ids[nth] as ItemId, item)); // one id a row
    await add(
      house,
      'aliases',
      each((id, { entry }) => itemAliasRows(id, entry, importId)),
    );
    await add(
      house,
      'accessories',
      each((id, { entry }) => accessoryRows(id, entry, importId)),
    );
    await house.store.indexLot(
      'item',
      each((id, item) => [searchedEntry(id, item)]),
    );
    work.reach(Math.min(from + lotSize, items.length), items.length);
    await work.pause();
  }
};

/** Refuses IMPORT_STOPPED. */
export const writeMembers = async (
  house: House,
  members: readonly CodedMember[],
  { importId, rules, work }: { importId: ImportId; rules: MembershipRules; work: Work },
): Promise<void> => {
  for (let from = 0; from < members.length; from += lotSize) {
    const some = members.slice(from, from + lotSize);
    const rows = some.map((member) => memberRow(member, rules, importId));
    const ids = (await house.store.addLot('members', rows)) as MemberId[]; // ids of these rows
    const each = <Row>(make: (id: MemberId, member: CodedMember) => Row[]): Row[] =>
      some.flatMap((member, nth) => make(ids[nth] as MemberId, member)); // one id a row
    await add(
      house,
      'aliases',
      each((id, { entry }) => memberAliasRows(id, entry, importId)),
    );
    await add(
      house,
      'memberships',
      each((id, { entry }) => membershipRow(id, entry, { rules, importId })),
    );
    await house.store.indexLot(
      'member',
      each((id, member) => [searchedPerson(id, member)]),
    );
    work.reach(Math.min(from + lotSize, members.length), members.length);
    await work.pause();
  }
};

const add = async <T extends SheetTable>(
  { store }: House,
  table: T,
  rows: readonly LotRow<T>[],
): Promise<void> => {
  if (rows.length > 0) await store.addLot(table, rows);
};
