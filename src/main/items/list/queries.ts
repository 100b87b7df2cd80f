/**
 * The SQL of the list of objects. Filters and sorts read indexes alone, so that a page far down
 * among 100,000 comes as fast as the first one.
 */
import { type ExpressionBuilder, type OrderByDirection, type RawBuilder, sql } from 'kysely';
import type { Schema } from '#main/store/schema.ts';
import type { Reading } from '#main/store/store.ts';
import type { ItemSort } from '#shared/contract/items.ts';
import type { CategoryId, ItemId, ShelfId } from '#shared/domain/ids.ts';
import type { Availability, Condition, ItemKind } from '#shared/domain/words.ts';

/** What is listed. Retired objects only when they are asked for; `null` is "in none". */
export interface Wanted {
  /** What a text finds. */
  matching?: RawBuilder<string> | undefined;
  /** How the folded name begins. */
  beginning?: string | undefined;
  kind?: ItemKind | undefined;
  condition?: Condition | undefined;
  categoryId?: CategoryId | null | undefined;
  shelfId?: ShelfId | null | undefined;
  availability?: Availability | undefined;
}

/** How many items are wanted. */
export const countWanted = async (q: Reading, wanted: Wanted): Promise<number> => {
  const count = q.fn.countAll().as('count');
  const row = isEveryOut(wanted)
    ? await openLoans(q).select(count).executeTakeFirstOrThrow()
    : await itemsWanted(q, wanted).select(count).executeTakeFirstOrThrow();
  return Number(row.count);
};

/** Nothing that is out is retired or undone: the open loans are counted without a look at items. */
const isEveryOut = ({ availability, ...others }: Wanted): boolean =>
  availability === 'out' && Object.values(others).every((filter) => filter === undefined);

/** How many items are wanted in each category, or on each shelf. */
export const countWantedBy = async <Column extends 'category_id' | 'shelf_id'>(
  q: Reading,
  wanted: Wanted,
  column: Column,
): Promise<Map<Schema['items'][Column], number>> => {
  const rows = await itemsWanted(q, wanted)
    .select((eb) => [eb.ref(`items.${column}`).as('key'), eb.fn.countAll().as('count')])
    .groupBy(`items.${column}`)
    .orderBy(`items.${column}`)
    .limit(20_000)
    .execute();
  // The key is the column asked for.
  return new Map(rows.map(({ key, count }) => [key as Schema['items'][Column], Number(count)]));
};

/** A stretch of the items wanted, along an index. */
export const walkWanted = async (
  q: Reading,
  wanted: Wanted,
  by: 'folded_name' | 'code' | 'id',
  { offset, limit, direction }: { offset: number; limit: number; direction: OrderByDirection },
): Promise<ItemId[]> => {
  const rows = await itemsWanted(q, wanted)
    .select('items.id')
    .$if(by !== 'id', (items) => items.orderBy(`items.${by}`, direction))
    .orderBy('items.id', direction)
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(({ id }) => id);
};

/** All the items wanted, in order, for a filter that leaves few. Those in no category come last. */
export const sortWanted = async (
  q: Reading,
  wanted: Wanted,
  sort: ItemSort,
  direction: OrderByDirection,
): Promise<ItemId[]> => {
  const rows = await itemsWanted(q, wanted)
    .select('items.id')
    .$if(sort === 'category', (items) => items.orderBy(nameOfCategory, direction))
    .$if(sort === 'shelf', (items) => items.orderBy(nameOfShelf, direction))
    .$if(sort === 'availability' && !wanted.availability, (items) =>
      items.orderBy(placeInLine, direction),
    )
    .$if(sort === 'code', (items) => items.orderBy('items.code', direction))
    .$if(sort !== 'code' && sort !== 'created', (items) =>
      items.orderBy('items.folded_name', direction),
    )
    .orderBy('items.id', direction)
    .limit(2_000_000)
    .execute();
  return rows.map(({ id }) => id);
};

/** Categories in the order of their names, ended ones too: retired items may be in them. */
export const categoriesInOrder = async (q: Reading): Promise<CategoryId[]> => {
  const named = q.selectFrom('categories').select('id').orderBy('folded_name').orderBy('id');
  return (await named.limit(20_000).execute()).map(({ id }) => id);
};

/** Shelves in the order of their names, ended ones too. */
export const shelvesInOrder = async (q: Reading): Promise<ShelfId[]> => {
  const named = q.selectFrom('shelves').select('id').orderBy('folded_name').orderBy('id');
  return (await named.limit(20_000).execute()).map(({ id }) => id);
};

const itemsWanted = (q: Reading, wanted: Wanted) => {
  const { matching, beginning, kind, condition, categoryId, shelfId } = wanted;
  let items = standing(q, wanted);
  if (matching) items = items.where('items.id', 'in', matching.$castTo<ItemId>());
  if (beginning !== undefined) {
    items = items
      .where('items.folded_name', '>=', beginning)
      .where('items.folded_name', '<', `${beginning}${last}`);
  }
  if (kind) items = items.where('items.kind', '=', kind);
  if (condition) items = items.where('items.condition', '=', condition);
  if (categoryId !== undefined) items = items.where(isIn('category_id', categoryId));
  if (shelfId !== undefined) items = items.where(isIn('shelf_id', shelfId));
  return items;
};

/** The items that stand as they are wanted, by the rule of `availabilityOf`. */
const standing = (q: Reading, { availability, matching }: Wanted) => {
  const isOutAlone = availability === 'out' && !matching;
  const items = (isOutAlone ? itemsByOpenLoan(q) : allItems(q))
    .where('items.cancelled_at', 'is', null)
    .where('items.retired_at', availability === 'retired' ? 'is not' : 'is', null);
  switch (availability) {
    case 'out':
      return isOutAlone ? items : items.where(isOut);
    case 'blocked':
      return items.where('items.id', 'in', standingBlocks).where((eb) => eb.not(isOut(eb)));
    case 'shelf':
      return items.where((eb) => eb.and([eb.not(isOut(eb)), eb.not(isBlocked(eb))]));
    default:
      return items;
  }
};

/** Begins with the open loans: SQLite keeps the order of a cross join. */
const itemsByOpenLoan = (q: Reading): ReturnType<typeof allItems> =>
  openLoans(q)
    .crossJoin('items')
    .whereRef('items.id', '=', 'loans.item_id') as unknown as ReturnType<typeof allItems>; // one open loan an item: the same rows

const openLoans = (q: Reading) =>
  q
    .selectFrom('loans')
    .where('loans.returned_on', 'is', null)
    .where('loans.cancelled_at', 'is', null);

const allItems = (q: Reading) => q.selectFrom('items');

const isIn =
  (column: 'category_id' | 'shelf_id', id: CategoryId | ShelfId | null) => (eb: ItemExpressions) =>
    id === null ? eb(`items.${column}`, 'is', null) : eb(`items.${column}`, '=', id);

type ItemExpressions = ExpressionBuilder<Schema, 'items'>;

const isOut = (eb: ItemExpressions) =>
  eb.exists(
    eb
      .selectFrom('loans')
      .select('loans.id')
      .whereRef('loans.item_id', '=', 'items.id')
      .where('loans.returned_on', 'is', null)
      .where('loans.cancelled_at', 'is', null),
  );

const isBlocked = (eb: ItemExpressions) =>
  eb.exists(standingBlocks(eb).whereRef('blocks.item_id', '=', 'items.id'));

const standingBlocks = (eb: ItemExpressions) =>
  eb
    .selectFrom('blocks')
    .select('blocks.item_id')
    .where('blocks.ended_at', 'is', null)
    .where('blocks.cancelled_at', 'is', null);

/** The last sign there is: it comes after every name. */
const last = '\uffff';

const nameOfCategory = sql<string>`coalesce((select categories.folded_name from categories
  where categories.id = items.category_id), ${last})`;
const nameOfShelf = sql<string>`coalesce((select shelves.folded_name from shelves
  where shelves.id = items.shelf_id), ${last})`;

/** In the order of `availability`: on the shelf, out, blocked. */
const placeInLine = sql<number>`case
  when exists (select 1 from loans where loans.item_id = items.id
    and loans.returned_on is null and loans.cancelled_at is null) then 1
  when exists (select 1 from blocks where blocks.item_id = items.id
    and blocks.ended_at is null and blocks.cancelled_at is null) then 2
  else 0 end`;
