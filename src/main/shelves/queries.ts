/** The SQL of shelves and of what lives on them. */
import type { Reading } from '#main/store/store.ts';
import type { ItemId, ShelfId } from '#shared/domain/ids.ts';

/** Shelves that have not ended, by name. */
export const selectShelves = (q: Reading) =>
  shelves(q).where('ended_at', 'is', null).orderBy('folded_name').limit(10_000).execute();

/** One shelf, also one that has ended or was merged into another. */
export const selectShelf = (q: Reading, id: ShelfId) =>
  shelves(q).where('id', '=', id).executeTakeFirst();

const shelves = (q: Reading) =>
  q
    .selectFrom('shelves')
    .select(['id', 'code', 'name', 'merged_into_id', 'ended_at'])
    .where('cancelled_at', 'is', null);

/** The shelf that bears this name now. */
export const shelfNamed = (q: Reading, foldedName: string) =>
  q
    .selectFrom('shelves')
    .select(['id', 'name'])
    .where('folded_name', '=', foldedName)
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();

/** How many items of the stock live on each shelf, or on one. */
export const countItems = (q: Reading, id?: ShelfId) => countByShelf(itemsOnShelves(q, id));

/** How many of them are out or blocked: they need not be found there. */
export const countAway = (q: Reading, id?: ShelfId) =>
  countByShelf(
    itemsOnShelves(q, id).where('items.id', 'in', (eb) =>
      eb
        .selectFrom('loans')
        .select('loans.item_id')
        .where('loans.returned_on', 'is', null)
        .where('loans.cancelled_at', 'is', null)
        .union(
          eb
            .selectFrom('blocks')
            .select('blocks.item_id')
            .where('blocks.ended_at', 'is', null)
            .where('blocks.cancelled_at', 'is', null),
        ),
    ),
  );

const itemsOnShelves = (q: Reading, id?: ShelfId) => {
  const living = q
    .selectFrom('items')
    .where('items.retired_at', 'is', null)
    .where('items.cancelled_at', 'is', null);
  return id === undefined
    ? living.where('items.shelf_id', 'is not', null)
    : living.where('items.shelf_id', '=', id);
};

const countByShelf = async (
  items: ReturnType<typeof itemsOnShelves>,
): Promise<Map<string, number>> => {
  const rows = await items
    .select((eb) => ['items.shelf_id', eb.fn.countAll().as('count')])
    .groupBy('items.shelf_id')
    .orderBy('items.shelf_id')
    .limit(10_000)
    .execute();
  return new Map(
    rows.flatMap(({ shelf_id, count }) => (shelf_id ? [[shelf_id, Number(count)]] : [])),
  );
};

/** A page of the items of the stock that live on a shelf, by name. */
export const selectContents = async (
  q: Reading,
  id: ShelfId,
  { limit, offset }: { limit: number; offset: number },
): Promise<ItemId[]> => {
  const rows = await itemsOnShelves(q, id)
    .select('items.id')
    .orderBy('items.folded_name')
    .orderBy('items.id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => row.id);
};

/** Every item on a shelf, retired ones too: they move with it. */
export const selectEverythingOn = async (q: Reading, id: ShelfId): Promise<ItemId[]> => {
  const rows = await q
    .selectFrom('items')
    .select('id')
    .where('shelf_id', '=', id)
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(2_000_000)
    .execute();
  return rows.map((row) => row.id);
};

/** Shelves that were merged into this one. */
export const selectMergedInto = async (q: Reading, id: ShelfId): Promise<ShelfId[]> => {
  const rows = await q
    .selectFrom('shelves')
    .select('id')
    .where('merged_into_id', '=', id)
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(10_000)
    .execute();
  return rows.map((row) => row.id);
};

/** The name of a shelf as names are compared, whether it has ended or not. */
export const selectFoldedName = async (q: Reading, id: ShelfId): Promise<string | undefined> => {
  const row = await q
    .selectFrom('shelves')
    .select('folded_name')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.folded_name;
};
