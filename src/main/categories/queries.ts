/** The SQL of categories. */
import type { Reading } from '#main/store/store.ts';
import type { CategoryId, ItemId } from '#shared/domain/ids.ts';

/** Categories that have not ended, by name, with the items that have not been retired. */
export const selectCategories = (q: Reading) =>
  categories(q).where('ended_at', 'is', null).orderBy('folded_name').limit(5000).execute();

/** One category that has not ended. */
export const selectCategory = (q: Reading, id: CategoryId) =>
  categories(q).where('id', '=', id).where('ended_at', 'is', null).executeTakeFirst();

const categories = (q: Reading) =>
  q
    .selectFrom('categories')
    .select(['id', 'name', 'loan_days', 'deposit_cents', 'inspection_months', 'habilitation'])
    .select((eb) =>
      eb
        .selectFrom('items')
        .select((item) => item.fn.countAll().as('count'))
        .whereRef('items.category_id', '=', 'categories.id')
        .where('items.retired_at', 'is', null)
        .where('items.cancelled_at', 'is', null)
        .as('item_count'),
    )
    .where('cancelled_at', 'is', null);

/** The category that bears this name now. */
export const categoryNamed = (q: Reading, foldedName: string) =>
  q
    .selectFrom('categories')
    .select(['id', 'name'])
    .where('folded_name', '=', foldedName)
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();

/** Every item of a category, retired ones too: what names the category in the search. */
export const selectItemsOf = async (q: Reading, id: CategoryId): Promise<ItemId[]> => {
  const rows = await q
    .selectFrom('items')
    .select('id')
    .where('category_id', '=', id)
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(2_000_000)
    .execute();
  return rows.map((row) => row.id);
};

/** The name of a category as names are compared, whether it has ended or not. */
export const selectFoldedName = async (q: Reading, id: CategoryId): Promise<string | undefined> => {
  const row = await q
    .selectFrom('categories')
    .select('folded_name')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.folded_name;
};
