/** "Must not be used any more": what stands on an object of the place. */
import type { Reading } from '#main/store/store.ts';
import type { LaterFact } from '#main/store/undo.ts';
import type { ItemId, TicketId } from '#shared/domain/ids.ts';
import { selectActOfVerdict, selectStandingUnsafe } from './unsafe-queries.ts';

/** The ticket whose unsafe verdict stands on an object; `null` when none does. */
export const standingUnsafe = async (
  q: Reading,
  itemId: ItemId,
): Promise<{ ticketId: TicketId; code: string; reason: string } | null> => {
  const row = await selectStandingUnsafe(q, itemId);
  return row ? { ticketId: row.ticket_id, code: row.code, reason: row.reason } : null;
};

/** The act that declared the verdict which stands on an object: nothing may bring it out again. */
export const actOfStandingVerdict = async (q: Reading, itemId: ItemId): Promise<LaterFact | null> =>
  (await selectActOfVerdict(q, itemId)) ?? null;
