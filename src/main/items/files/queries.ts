/** The SQL of photos and documents, one at a time. */
import type { Reading } from '#main/store/store.ts';
import type { DocumentId, ItemId, PhotoId } from '#shared/domain/ids.ts';

/** A photo, also one that was removed: its loan may still show it. */
export const selectPhoto = (q: Reading, id: PhotoId) =>
  q
    .selectFrom('photos')
    .select(['item_id', 'file', 'media_type', 'ended_at'])
    .where('id', '=', id)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();

export const selectDocument = (q: Reading, id: DocumentId) =>
  q
    .selectFrom('documents')
    .select(['item_id', 'file', 'name', 'media_type', 'ended_at'])
    .where('id', '=', id)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();

/** The place after the last photo of an item. */
export const nextPosition = async (q: Reading, id: ItemId): Promise<number> => {
  const row = await q
    .selectFrom('photos')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('item_id', '=', id)
    .executeTakeFirst();
  return (row?.last ?? -1) + 1;
};
