/** Shelves and what lives on them. */
import { itemBriefs } from '#main/items/briefs.ts';
import { refuse } from '#main/refusal.ts';
import type { Reading } from '#main/store/store.ts';
import type { Shelf } from '#shared/contract/shelves.ts';
import type { ItemBrief } from '#shared/contract/views.ts';
import type { ShelfId } from '#shared/domain/ids.ts';
import { countAway, countItems, selectContents, selectShelf, selectShelves } from './queries.ts';

/** Every shelf that has not ended, by name. */
export const listShelves = async (q: Reading): Promise<Shelf[]> => {
  const rows = await selectShelves(q);
  const counts = { items: await countItems(q), away: await countAway(q) };
  return rows.map((row) => shelfOf(row, counts));
};

/** One shelf; one that was merged answers as the shelf it became. Refuses NOT_FOUND. */
export const readShelf = async (q: Reading, id: ShelfId): Promise<Shelf> => {
  const found = await selectShelf(q, id);
  const row = found?.merged_into_id ? await selectShelf(q, found.merged_into_id) : found;
  if (!row || row.ended_at) return refuse('NOT_FOUND', { thing: 'shelf' });
  return shelfOf(row, { items: await countItems(q, row.id), away: await countAway(q, row.id) });
};

/** A page of everything that lives on a shelf, by name. Refuses NOT_FOUND. */
export const readContents = async (
  q: Reading,
  { id, limit, offset }: { id: ShelfId; limit: number; offset: number },
): Promise<{ items: ItemBrief[]; total: number }> => {
  const shelf = await readShelf(q, id);
  const ids = await selectContents(q, shelf.id, { limit, offset });
  return { items: await itemBriefs(q, ids), total: shelf.itemCount };
};

type ShelfRow = Awaited<ReturnType<typeof selectShelves>>[number];

interface Counts {
  items: Map<string, number>;
  away: Map<string, number>;
}

const shelfOf = ({ id, code, name }: ShelfRow, { items, away }: Counts): Shelf => {
  const itemCount = items.get(id) ?? 0;
  return { id, code, name, itemCount, presentCount: itemCount - (away.get(id) ?? 0) };
};
