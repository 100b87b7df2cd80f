/** Items in a line, for every trade that lists them. */
import type { Reading } from '#main/store/store.ts';
import type { ItemBrief } from '#shared/contract/views.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import { selectBriefs } from './queries.ts';
import { availabilityOf } from './rules.ts';

/** The items of these ids, in this order; an id that is none of ours is left out. */
export const itemBriefs = async (q: Reading, ids: readonly ItemId[]): Promise<ItemBrief[]> => {
  if (ids.length === 0) return [];
  const rows = await selectBriefs(q, ids);
  const byId = new Map(rows.map((row) => [row.id, briefOf(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
};

type BriefRow = Awaited<ReturnType<typeof selectBriefs>>[number];

const briefOf = (row: BriefRow): ItemBrief => ({
  id: row.id,
  code: row.code,
  kind: row.kind,
  name: row.name,
  brand: row.brand,
  model: row.model,
  categoryName: row.category_name,
  shelfName: row.shelf_name,
  condition: row.condition,
  availability: availabilityOf({
    isRetired: row.retired_at !== null,
    isOut: row.due_on !== null,
    isBlocked: row.block_id !== null,
  }),
  dueOn: row.due_on,
  photoId: row.photo_id,
});
