/** An item comes to wait for a label, within the act that makes it need one. */
import type { Writing } from '#main/store/store.ts';
import type { ItemId, QueuedLabelId } from '#shared/domain/ids.ts';
import type { QueueReason } from '#shared/domain/words.ts';
import { selectWaiting } from './queue-queries.ts';

/** A new item waits for its first label: nothing of it can wait already. */
export const queueLabelOfNewItem = (tx: Writing, itemId: ItemId): Promise<QueuedLabelId> =>
  addLine(tx, itemId, 'new');

/** An item waits for another label; one that waits already keeps its first reason (null). */
export const queueLabel = async (
  tx: Writing,
  itemId: ItemId,
  reason: QueueReason,
): Promise<QueuedLabelId | null> => {
  const [waiting] = await selectWaiting(tx.q, { itemId });
  return waiting ? null : await addLine(tx, itemId, reason);
};

const addLine = async (
  tx: Writing,
  itemId: ItemId,
  reason: QueueReason,
): Promise<QueuedLabelId> => {
  const id = tx.newId<QueuedLabelId>();
  await tx.insert('label_queue', { id, item_id: itemId, reason, queued_at: tx.at });
  return id;
};
