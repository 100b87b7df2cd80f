/** The SQL by which rows of a sheet are compared with what is here already. */
import { sql } from 'kysely';
import type { Reading } from '#main/store/store.ts';
import type { SheetKind } from '#shared/domain/sheets/sheet-words.ts';

/** More things share no name and no code. */
const mostEach = 10_000;

/** PostgreSQL takes no empty list; nothing has an empty code or name. */
const orNone = (texts: readonly string[]): readonly string[] => (texts.length > 0 ? texts : ['']);

const personName = sql<string>`trim(first_name || ' ' || last_name)`;

/** Whether the place has any object. */
export const hasItems = async (q: Reading): Promise<boolean> =>
  (await q
    .selectFrom('items')
    .select('id')
    .where('cancelled_at', 'is', null)
    .limit(1)
    .executeTakeFirst()) !== undefined;

/** Objects with these codes, serial numbers or names. */
export const listItemsLike = (
  q: Reading,
  { codes, serials, names }: { codes: string[]; serials: string[]; names: string[] },
) => {
  const items = q
    .selectFrom('items')
    .select(['id', 'code', 'name', 'folded_name', 'brand', 'model', 'serial_number'])
    .where('cancelled_at', 'is', null);
  return items
    .where('code', 'in', orNone(codes))
    .union(items.where('serial_number', 'in', orNone(serials)).where('serial_number', '<>', ''))
    .union(items.where('folded_name', 'in', orNone(names)))
    .orderBy('id')
    .limit(mostEach)
    .execute();
};

/** Members with these cards or names. */
export const listMembersLike = (
  q: Reading,
  { codes, names }: { codes: string[]; names: string[] },
) => {
  const members = q
    .selectFrom('members')
    .select(['id', 'code', 'folded_name', 'email', 'phone', 'address', personName.as('name')])
    .where('cancelled_at', 'is', null);
  return members
    .where('code', 'in', orNone(codes))
    .union(members.where('folded_name', 'in', orNone(names)))
    .orderBy('id')
    .limit(mostEach)
    .execute();
};

/** What bears these readings as another code now. */
export const listAliasesLike = (q: Reading, kind: SheetKind, readings: string[]) => {
  const standing = q
    .selectFrom('aliases')
    .where('reading', 'in', orNone(readings))
    .where('aliases.ended_at', 'is', null)
    .where('aliases.cancelled_at', 'is', null);
  return kind === 'items'
    ? standing
        .innerJoin('items', 'items.id', 'aliases.item_id')
        .select(['reading', 'items.id', 'items.code', 'items.name', 'items.folded_name'])
        .select('items.serial_number')
        .orderBy('aliases.id')
        .limit(mostEach)
        .execute()
    : standing
        .innerJoin('members', 'members.id', 'aliases.member_id')
        .select(['reading', 'members.id', 'members.code', 'folded_name', personName.as('name')])
        .select(sql<string>`''`.as('serial_number'))
        .orderBy('aliases.id')
        .limit(mostEach)
        .execute();
};

/** Those of these codes of ours that anything bears, as its code or as its other code. */
export const listBorneCodes = async (q: Reading, codes: string[]): Promise<Set<string>> => {
  const borne = new Set<string>();
  for (const table of ['items', 'members', 'shelves', 'tickets'] as const) {
    const own = await q
      .selectFrom(table)
      .select('code')
      .where('code', 'in', orNone(codes))
      .where('cancelled_at', 'is', null)
      .orderBy('code')
      .limit(mostEach)
      .execute();
    for (const { code } of own) borne.add(code);
  }
  const others = await q
    .selectFrom('aliases')
    .select('reading')
    .where('reading', 'in', orNone(codes))
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('reading')
    .limit(mostEach)
    .execute();
  for (const { reading } of others) borne.add(reading);
  return borne;
};

const mostPlaces = 100_000;

/** Categories and shelves that have not ended, by which names are found again. */
export const listPlaces = async (q: Reading) => ({
  categories: await q
    .selectFrom('categories')
    .select(['id', 'name', 'folded_name'])
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(mostPlaces)
    .execute(),
  shelves: await q
    .selectFrom('shelves')
    .select(['id', 'name', 'folded_name'])
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(mostPlaces)
    .execute(),
});
