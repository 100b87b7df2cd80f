/** Unsafe verdicts as they are written, with the block that keeps an object of the place here. */
import { blockItem } from '#main/items/blocks.ts';
import type { Writing } from '#main/store/store.ts';
import type { SafetyVerdictId, TicketId } from '#shared/domain/ids.ts';
import { selectBlocksOfTicket, type TicketRow } from './queries.ts';
import { selectStandingVerdicts } from './unsafe-queries.ts';

/** Declares the thing of a ticket unsafe; the same reason twice is one verdict. */
export const addVerdict = async (
  tx: Writing,
  ticket: Pick<TicketRow, 'id' | 'item_id'>,
  reason: string,
): Promise<void> => {
  const { id, item_id: itemId } = ticket;
  const standing = await selectStandingVerdicts(tx.q, id);
  if (!standing.some((verdict) => verdict.reason === reason)) {
    await tx.insert('safety_verdicts', {
      id: tx.newId<SafetyVerdictId>(),
      ticket_id: id,
      item_id: itemId,
      reason,
      declared_at: tx.at,
    });
  }
  if (!itemId) return;
  const [block] = await safetyBlocks(tx, id);
  if (block) await tx.change('blocks', block.id, { reason });
  else await blockItem(tx, { itemId, cause: 'safety', reason, ticketId: id });
};

/** Clears every verdict of a ticket and ends its blocks of safety; says whether any stood. */
export const clearVerdicts = async (
  tx: Writing,
  id: TicketId,
  reason: string,
): Promise<boolean> => {
  const standing = await selectStandingVerdicts(tx.q, id);
  for (const verdict of standing) {
    const cleared = { cleared_at: tx.at, cleared_reason: reason };
    await tx.change('safety_verdicts', verdict.id, cleared);
  }
  for (const block of await safetyBlocks(tx, id)) {
    await tx.change('blocks', block.id, { ended_at: tx.at, ended_reason: reason });
  }
  return standing.length > 0;
};

const safetyBlocks = async (tx: Writing, id: TicketId) =>
  (await selectBlocksOfTicket(tx.q, id)).filter(({ cause }) => cause === 'safety');
