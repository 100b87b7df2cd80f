import { reindex as reindexItem } from '#main/items/reindex.ts';
import type { Writing } from '#main/store/store.ts';
import type { CategoryId } from '#shared/domain/ids.ts';
import { selectItemsOf } from './queries.ts';

/** Keeps the search in step with the name of a category: its items are found by it. */
export const reindex = async (tx: Writing, id: CategoryId): Promise<void> => {
  for (const itemId of await selectItemsOf(tx.q, id)) await reindexItem(tx, itemId);
};
