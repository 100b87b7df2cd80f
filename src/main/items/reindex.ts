/** Keeps the search in step with an item. */
import { indexEntry, removeEntry, type SearchEntry } from '#main/store/search/search.ts';
import type { Writing } from '#main/store/store.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import { selectAliases, selectSearchedWords } from './queries.ts';

/** Indexes an item as it stands within this act; one that was undone is no longer found. */
export const reindex = async (tx: Writing, id: ItemId): Promise<void> => {
  const item = await selectSearchedWords(tx.q, id);
  if (!item) return await removeEntry(tx, 'item', id);
  const aliases = await selectAliases(tx.q, { itemId: id });
  await indexEntry(
    tx,
    'item',
    id,
    searchedItem(
      item,
      aliases.map(({ shown }) => shown),
    ),
  );
};

/** What an item is found by. */
export const searchedItem = (
  item: NonNullable<Awaited<ReturnType<typeof selectSearchedWords>>>,
  otherCodes: readonly string[],
): SearchEntry => ({
  name: item.name,
  codes: [item.code, item.serial_number, ...otherCodes].filter(Boolean),
  brand: item.brand,
  model: item.model,
  words: item.category_name === null ? [] : [item.category_name],
});
