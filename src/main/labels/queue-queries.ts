/** The SQL of the labels that wait. */
import { prepared } from '#main/store/prepared.ts';
import type { Reading } from '#main/store/store.ts';
import type { ItemId, JournalEntryId, QueuedLabelId } from '#shared/domain/ids.ts';

const waiting = (q: Reading) =>
  q
    .selectFrom('label_queue')
    .where('label_queue.run_id', 'is', null)
    .where('label_queue.removed_at', 'is', null)
    .where('label_queue.cancelled_at', 'is', null);

/** The line of an item that waits, if one does. */
export const selectWaiting = prepared((q, { itemId }: { itemId: ItemId }) =>
  waiting(q).select('id').where('item_id', '=', itemId).orderBy('id').limit(1),
);

/** Retired items wait for nothing, until they are brought back. */
const waitingItems = (q: Reading) =>
  waiting(q)
    .innerJoin('items', 'items.id', 'label_queue.item_id')
    .where('items.retired_at', 'is', null)
    .where('items.cancelled_at', 'is', null);

/** A page of what waits, the first come first. */
export const selectQueue = (q: Reading, { limit, offset }: { limit: number; offset: number }) =>
  waitingItems(q)
    .select(['label_queue.id', 'label_queue.item_id', 'label_queue.reason'])
    .select(['label_queue.queued_at', 'items.code', 'items.name'])
    .orderBy('label_queue.id')
    .limit(limit)
    .offset(offset)
    .execute();

/** How many labels wait. */
export const countQueue = async (q: Reading): Promise<number> => {
  const row = await waitingItems(q)
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
};

/** Of these lines, those that wait. */
export const selectWaitingLines = async (
  q: Reading,
  ids: readonly QueuedLabelId[],
): Promise<QueuedLabelId[]> => {
  const lines = waiting(q).select('id').where('id', 'in', ids).orderBy('id').limit(ids.length);
  return (await lines.execute()).map(({ id }) => id);
};

/** The lines by which these items wait. */
export const selectWaitingOf = async (
  q: Reading,
  itemIds: readonly ItemId[],
): Promise<QueuedLabelId[]> => {
  if (itemIds.length === 0) return [];
  const lines = waiting(q).select('id').where('item_id', 'in', itemIds).orderBy('id');
  return (await lines.limit(itemIds.length).execute()).map(({ id }) => id);
};

/** How many of these items there are. */
export const countPresentItems = async (q: Reading, ids: readonly ItemId[]): Promise<number> => {
  const row = await q
    .selectFrom('items')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('id', 'in', ids)
    .where('cancelled_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
};

/** A line that waits for an item for which one of these lines would wait again. */
export const selectWaitingBeside = (q: Reading, ids: readonly string[]) =>
  waiting(q)
    .select('label_queue.id')
    .where('label_queue.item_id', 'in', (eb) =>
      eb
        .selectFrom('label_queue as former')
        .select('former.item_id')
        .where((former) => former(former.ref('former.id').$castTo<string>(), 'in', ids))
        .where('former.cancelled_at', 'is', null),
    )
    .orderBy('label_queue.id', 'desc')
    .limit(1)
    .executeTakeFirst();

/** The standing act after a line that wrote this row of the queue. */
export const selectActThatQueued = (q: Reading, id: QueuedLabelId, since: JournalEntryId) =>
  q
    .selectFrom('journal')
    .select(['act as laterAct', 'at as laterAt', 'id as laterEntryId'])
    .where('id', '>', since)
    .where('rows', 'like', `%${id}%`)
    .where('undone_by_id', 'is', null)
    .where('undoes_id', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
