/** The labels that wait to be printed. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor, JournalDraft, Reading, Writing } from '#main/store/store.ts';
import type { QueuedLabel } from '#shared/contract/labels.ts';
import type { ItemId, QueuedLabelId } from '#shared/domain/ids.ts';
import type { QueueReason } from '#shared/domain/words.ts';
import { queueLabel } from './queue-label.ts';
import { countPresentItems, countQueue, selectQueue, selectWaitingLines } from './queue-queries.ts';

/** A page of them, the first come first. */
export const listQueue = async (
  q: Reading,
  page: { offset: number; limit: number },
): Promise<{ labels: QueuedLabel[]; total: number }> => {
  const rows = await selectQueue(q, page);
  const labels = rows.map(({ id, item_id, code, name, reason, queued_at }) => ({
    id,
    itemId: item_id,
    code,
    name,
    reason,
    since: queued_at,
  }));
  return { labels, total: await countQueue(q) };
};

/** Somebody wants labels for these items; one that waits already goes on waiting. Refuses NOT_FOUND. */
export const addToQueue = (
  house: House,
  actor: Actor,
  { itemIds, reason }: { itemIds: readonly ItemId[]; reason: QueueReason },
): Promise<{ total: number }> =>
  house.store.write(actor, async (tx) => {
    const wanted = new Set(itemIds);
    await requireItems(tx.q, wanted);
    const [only] = wanted.size === 1 ? wanted : [];
    const added: QueuedLabelId[] = [];
    for (const itemId of wanted) {
      const id = await queueLabel(tx, itemId, reason);
      if (id) added.push(id);
    }
    await recordLines(tx, added, { act: 'queue-label', itemId: only ?? null });
    return { total: await countQueue(tx.q) };
  });

const requireItems = async (q: Reading, ids: ReadonlySet<ItemId>): Promise<void> => {
  const present = await countPresentItems(q, [...ids]);
  if (present < ids.size) refuse('NOT_FOUND', { thing: 'item' });
};

/** No line, no act. */
const recordLines = async (
  tx: Writing,
  lines: readonly QueuedLabelId[],
  act: Pick<JournalDraft, 'act' | 'itemId'>,
): Promise<void> => {
  const [first] = lines;
  if (!first) return;
  const facts = { labels: lines.length };
  await tx.record({ ...act, subject: { kind: 'label', id: first }, facts, role: 'volunteer' });
};

/** Takes lines off the queue; those that wait no more stay as they are. */
export const removeFromQueue = (
  house: House,
  actor: Actor,
  { ids }: { ids: readonly QueuedLabelId[] },
): Promise<{ total: number }> =>
  house.store.write(actor, async (tx) => {
    const waiting = await selectWaitingLines(tx.q, ids);
    for (const id of waiting) await tx.change('label_queue', id, { removed_at: tx.at });
    await recordLines(tx, waiting, { act: 'unqueue-label' });
    return { total: await countQueue(tx.q) };
  });
