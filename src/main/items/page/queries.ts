/** The SQL of one item's page. */
import type { Reading } from '#main/store/store.ts';
import type { CategoryId, ItemId, ShelfId } from '#shared/domain/ids.ts';

/** Everything that the form of an item holds, and the defaults behind it. */
export const selectItem = (q: Reading, id: ItemId) =>
  q
    .selectFrom('items')
    .leftJoin('categories', 'categories.id', 'items.category_id')
    .leftJoin('shelves', 'shelves.id', 'items.shelf_id')
    .select(['items.id', 'items.code', 'items.kind', 'items.name', 'items.category_id'])
    .select(['items.shelf_id', 'items.brand', 'items.model', 'items.serial_number'])
    .select(['items.condition', 'items.owner_kind', 'items.owner_name'])
    .select(['items.declared_value_cents', 'items.deposit_cents', 'items.loan_days'])
    .select(['items.lending_note', 'items.return_note', 'items.safety_notice'])
    .select(['items.retired_at', 'items.retired_reason', 'items.created_at'])
    .select(['categories.name as category_name', 'shelves.name as shelf_name'])
    .select(['categories.loan_days as category_loan_days'])
    .select(['categories.deposit_cents as category_deposit_cents'])
    .where('items.id', '=', id)
    .where('items.cancelled_at', 'is', null)
    .executeTakeFirst();

/** The accessories that belong to an item, in their order. */
export const selectAccessories = (q: Reading, id: ItemId) =>
  q
    .selectFrom('accessories')
    .select(['id', 'name', 'position', 'is_missing'])
    .where('item_id', '=', id)
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .limit(200)
    .execute();

export const selectPhotos = (q: Reading, id: ItemId) =>
  q
    .selectFrom('photos')
    .select(['id', 'file', 'media_type', 'width', 'height', 'position', 'added_at', 'loan_id'])
    .where('item_id', '=', id)
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .limit(200)
    .execute();

export const selectDocuments = (q: Reading, id: ItemId) =>
  q
    .selectFrom('documents')
    .select(['id', 'file', 'name', 'media_type', 'bytes', 'added_at'])
    .where('item_id', '=', id)
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(200)
    .execute();

/** The blocks that stand, oldest first. */
export const selectBlocks = (q: Reading, id: ItemId) =>
  q
    .selectFrom('blocks')
    .select(['id', 'cause', 'reason', 'since_at', 'ticket_id'])
    .where('item_id', '=', id)
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(200)
    .execute();

/** The copying of another item from which this one comes: it is written at the same instant. */
export const selectCopying = async (q: Reading, id: ItemId) =>
  q
    .selectFrom('items')
    .innerJoin('journal', 'journal.at', 'items.created_at')
    .select('journal.id')
    .where('items.id', '=', id)
    .where('journal.act', '=', 'duplicate-item')
    .where('journal.rows', 'like', `%"${id}"%`)
    .limit(1)
    .executeTakeFirst();

/** Can items be put into this category? */
export const hasCategory = async (q: Reading, id: CategoryId): Promise<boolean> => {
  const row = await q
    .selectFrom('categories')
    .select('id')
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
};

/** Can items be put on this shelf? */
export const hasShelf = async (q: Reading, id: ShelfId): Promise<boolean> => {
  const row = await q
    .selectFrom('shelves')
    .select('id')
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
};
