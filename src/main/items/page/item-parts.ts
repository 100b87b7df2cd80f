/** An item with all that belongs to it, as the base holds it. */
import { refuse } from '#main/refusal.ts';
import type { Reading } from '#main/store/store.ts';
import type { ItemFields } from '#shared/contract/items.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import {
  hasCategory,
  hasShelf,
  selectAccessories,
  selectBlocks,
  selectDocuments,
  selectItem,
  selectPhotos,
} from './queries.ts';

export { hasCategory, hasShelf } from './queries.ts';

export type ItemRow = NonNullable<Awaited<ReturnType<typeof selectItem>>>;

/** The item itself, with the names and defaults of its category and its shelf. Refuses NOT_FOUND. */
export const readItem = async (q: Reading, id: ItemId): Promise<ItemRow> =>
  (await selectItem(q, id)) ?? refuse('NOT_FOUND', { thing: 'item' });

export const readAccessories = selectAccessories;
export const readPhotos = selectPhotos;
export const readDocuments = selectDocuments;
export const readBlocks = selectBlocks;

/** Refuses NOT_FOUND when the category or the shelf of an item is unknown or has ended. */
export const requireWhereItBelongs = async (
  q: Reading,
  { categoryId, shelfId }: Pick<ItemFields, 'categoryId' | 'shelfId'>,
): Promise<void> => {
  if (categoryId && !(await hasCategory(q, categoryId))) {
    refuse('NOT_FOUND', { thing: 'category' });
  }
  if (shelfId && !(await hasShelf(q, shelfId))) refuse('NOT_FOUND', { thing: 'shelf' });
};

/** The category and the shelf of an item, each null when it has ended. Refuses NOT_FOUND. */
export const readWhereItBelongs = async (q: Reading, id: ItemId) => {
  const { category_id, shelf_id } = await readItem(q, id);
  return {
    category_id: category_id && (await hasCategory(q, category_id)) ? category_id : null,
    shelf_id: shelf_id && (await hasShelf(q, shelf_id)) ? shelf_id : null,
  };
};
