/** Writes the new rows of a sheet lot by lot. They do not stand yet. */
import type { House } from '#main/house.ts';
import { fold } from '#main/store/search/fold.ts';
import type { Lots } from '#main/store/store.ts';
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
  queuedLabelRows,
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
const lotSize = 500;

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
  await inLots(house, items, work, async (lots, some) => {
    const rows = some.map((item) => itemRow(item, places, { importId, at }));
    const ids = (await lots.add('items', rows)) as ItemId[]; // ids of these rows
    const each = <Row>(make: (id: ItemId, item: CodedItem) => Row[]): Row[] =>
      some.flatMap((item, nth) => make(ids[nth] as ItemId, item)); // one id a row
    await lots.add(
      'aliases',
      each((id, { entry }) => itemAliasRows(id, entry, importId)),
    );
    await lots.add(
      'accessories',
      each((id, { entry }) => accessoryRows(id, entry, importId)),
    );
    await lots.add(
      'label_queue',
      each((id, item) => queuedLabelRows(id, item, { importId, at })),
    );
    await lots.index(
      'item',
      each((id, item) => [searchedEntry(id, item)]),
    );
  });
};

/** Refuses IMPORT_STOPPED. */
export const writeMembers = async (
  house: House,
  members: readonly CodedMember[],
  { importId, rules, work }: { importId: ImportId; rules: MembershipRules; work: Work },
): Promise<void> =>
  inLots(house, members, work, async (lots, some) => {
    const rows = some.map((member) => memberRow(member, rules, importId));
    const ids = (await lots.add('members', rows)) as MemberId[]; // ids of these rows
    const each = <Row>(make: (id: MemberId, member: CodedMember) => Row[]): Row[] =>
      some.flatMap((member, nth) => make(ids[nth] as MemberId, member)); // one id a row
    await lots.add(
      'aliases',
      each((id, { entry }) => memberAliasRows(id, entry, importId)),
    );
    const given = { rules, importId };
    await lots.add(
      'memberships',
      each((id, { entry }) => membershipRow(id, entry, given)),
    );
    await lots.index(
      'member',
      each((id, member) => [searchedPerson(id, member)]),
    );
  });

const inLots = async <One>(
  { store }: House,
  all: readonly One[],
  work: Work,
  fill: (lots: Lots, some: readonly One[]) => Promise<void>,
): Promise<void> => {
  for (let from = 0; from < all.length; from += lotSize) {
    await store.addLots((lots) => fill(lots, all.slice(from, from + lotSize)));
    work.reach(Math.min(from + lotSize, all.length), all.length);
    await work.pause();
  }
};
