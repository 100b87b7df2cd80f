/** Rows of a sheet that are written over what is here already: only what they say, and only what differs. */
import { aliasesOf, keepAliases, readingOf } from '#main/items/aliases.ts';
import { keepAccessories } from '#main/items/item-form.ts';
import { reindex as reindexItem } from '#main/items/reindex.ts';
import { foldedName, fullName } from '#main/members/name.ts';
import { reindex as reindexMember } from '#main/members/reindex.ts';
import { fold } from '#main/store/search/fold.ts';
import type { Patch, Reading, Writing } from '#main/store/store.ts';
import type { ItemId, MemberId } from '#shared/domain/ids.ts';
import type { SheetField } from '#shared/domain/sheets/sheet-words.ts';
import { nameKey } from '../compare/comparison.ts';
import type { ItemEntry, MemberEntry } from '../rows/entries.ts';
import { itemColumns, otherCodesOf, type PlaceIds } from './item-rows.ts';
import { type MembershipRules, memberColumns, membershipOf } from './member-rows.ts';
import { listAccessoriesOf, listMembershipsOf, selectItem, selectMember } from './queries.ts';

/** What an update needs to know beyond its row. */
export interface Surroundings {
  readonly places: PlaceIds;
  readonly rules: MembershipRules;
}

type Column = keyof ReturnType<typeof itemColumns>;

const columnsOfField: Partial<Record<SheetField, readonly Column[]>> = {
  name: ['name', 'folded_name'],
  kind: ['kind'],
  category: ['category_id'],
  shelf: ['shelf_id'],
  brand: ['brand'],
  model: ['model'],
  serialNumber: ['serial_number'],
  condition: ['condition'],
  ownerKind: ['owner_kind'],
  ownerName: ['owner_name', 'owner_kind'],
  declaredValue: ['declared_value_cents'],
  deposit: ['deposit_cents'],
  loanDays: ['loan_days'],
  lendingNote: ['lending_note'],
  returnNote: ['return_note'],
  safetyNotice: ['safety_notice'],
};

const itemPatch = (entry: ItemEntry, places: PlaceIds): Patch<'items'> => {
  const columns = itemColumns(entry, places);
  const said = [...entry.given].flatMap((field) => columnsOfField[field] ?? []);
  return Object.fromEntries(said.map((column) => [column, columns[column]]));
};

/** Writes over an object within an act. */
export const updateItem = async (
  tx: Writing,
  { id, entry }: { id: ItemId; entry: ItemEntry },
  { places }: Surroundings,
): Promise<void> => {
  await tx.change('items', id, itemPatch(entry, places));
  const present = await aliasesOf(tx.q, { itemId: id });
  await keepAliases(tx, { itemId: id }, [...present, ...newCodes(present, otherCodesOf(entry))]);
  if (entry.given.has('accessories')) {
    const known = new Map((await listAccessoriesOf(tx.q, id)).map((one) => [one.name, one.id]));
    const wanted = entry.accessories.map((name) => ({ id: known.get(name), name }));
    await keepAccessories(tx, id, wanted);
  }
  await reindexItem(tx, id);
};

/** Whether an update of this object would change anything. */
export const differsFromItem = async (
  q: Reading,
  { id, entry }: { id: ItemId; entry: ItemEntry },
  { places }: Surroundings,
): Promise<boolean> => {
  const row = await selectItem(q, id);
  if (!row || differs(row, itemPatch(entry, places))) return true;
  const present = await aliasesOf(q, { itemId: id });
  if (newCodes(present, otherCodesOf(entry)).length > 0) return true;
  if (!entry.given.has('accessories')) return false;
  const names = (await listAccessoriesOf(q, id)).map(({ name }) => name);
  return names.join('\n') !== entry.accessories.join('\n');
};

/** Codes that a thing does not bear yet. */
const newCodes = (
  present: readonly string[],
  codes: ReadonlyMap<string, string>,
): readonly string[] => {
  const readings = new Set(present.map(readingOf));
  return [...codes].flatMap(([reading, shown]) => (readings.has(reading) ? [] : [shown]));
};

/** Names stand in `folded_name` as well: whoever says the name says both. */
const differs = (
  row: Readonly<Record<string, unknown>>,
  patch: Readonly<Record<string, unknown>>,
): boolean =>
  Object.entries(patch).some(([column, value]) => column in row && row[column] !== value);

const memberPatch = (entry: MemberEntry, row: MemberRow): Patch<'members'> => {
  const { given } = entry;
  const said = memberColumns(namedAsHere(entry, row));
  const hasName = given.has('fullName') || (given.has('firstName') && given.has('lastName'));
  const first_name = hasName || given.has('firstName') ? said.first_name : row.first_name;
  const last_name = hasName || given.has('lastName') ? said.last_name : row.last_name;
  return {
    first_name,
    last_name,
    folded_name: foldedName({ firstName: first_name, lastName: last_name }),
    ...(given.has('email') && { email: said.email }),
    ...(given.has('phone') && { phone: said.phone }),
    ...(said.address !== '' && { address: said.address }),
    ...(given.has('loanLimit') && { loan_limit: said.loan_limit }),
    ...(given.has('counterNote') && { counter_note: said.counter_note }),
    ...(entry.joinedOn && { joined_on: entry.joinedOn }),
  };
};

/** A full name that is only parted otherwise says nothing new: its parts are guessed, those that are here are known. */
const namedAsHere = (entry: MemberEntry, row: MemberRow): MemberEntry => {
  const here = { firstName: row.first_name, lastName: row.last_name };
  const isSame = nameKey(fullName(entry)) === nameKey(fullName(here));
  const isPartedOtherwise = fold(entry.lastName) !== fold(here.lastName);
  return entry.given.has('fullName') && isSame && isPartedOtherwise ? { ...entry, ...here } : entry;
};

type MemberRow = NonNullable<Awaited<ReturnType<typeof selectMember>>>;

/** Writes over a person within an act. */
export const updateMember = async (
  tx: Writing,
  { id, entry }: { id: MemberId; entry: MemberEntry },
  { rules }: Surroundings,
): Promise<void> => {
  const row = await selectMember(tx.q, id);
  if (!row) return;
  await tx.change('members', id, memberPatch(entry, row));
  const present = await aliasesOf(tx.q, { memberId: id });
  await keepAliases(tx, { memberId: id }, [...present, ...newCodes(present, codesOf(entry))]);
  const membership = await newMembership(tx.q, id, entry, rules);
  if (membership) {
    await tx.insert('memberships', { ...membership, id: tx.newId(), member_id: id });
  }
  await reindexMember(tx, id);
};

export const differsFromMember = async (
  q: Reading,
  { id, entry }: { id: MemberId; entry: MemberEntry },
  { rules }: Surroundings,
): Promise<boolean> => {
  const row = await selectMember(q, id);
  if (!row || differs(row, memberPatch(entry, row))) return true;
  const present = await aliasesOf(q, { memberId: id });
  if (newCodes(present, codesOf(entry)).length > 0) return true;
  return (await newMembership(q, id, entry, rules)) !== null;
};

const codesOf = ({ aliases }: MemberEntry): Map<string, string> =>
  new Map(aliases.map((shown) => [readingOf(shown), shown]));

/** The membership of a row, unless the person has it. */
const newMembership = async (
  q: Reading,
  id: MemberId,
  entry: MemberEntry,
  rules: MembershipRules,
) => {
  const membership = membershipOf(entry, rules);
  if (!membership) return null;
  const present = await listMembershipsOf(q, id);
  const isHere = present.some(({ valid_until }) => valid_until === membership.valid_until);
  return isHere ? null : membership;
};
