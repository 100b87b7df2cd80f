/** An object of the place under repair: kept from going out until it is fixed, and safe. */
import { blockItem } from '#main/items/blocks.ts';
import type { Writing } from '#main/store/store.ts';
import type { ItemId, LoanId, TicketId } from '#shared/domain/ids.ts';
import { selectBlocksOfFixed, selectBlocksOfTicket } from './queries.ts';
import { standingUnsafe } from './unsafe.ts';

export interface OwnTicket {
  readonly id: TicketId;
  readonly item_id: ItemId;
  /** The loan from which it came back damaged. */
  readonly loan_id?: LoanId | null;
  readonly problem: string;
}

/** Keeps the object here by one block of this ticket, whose reason is the fault as it is known now. */
export const keepBack = async (
  tx: Writing,
  { id, item_id: itemId, loan_id: loanId, problem }: OwnTicket,
): Promise<void> => {
  const standing = await selectBlocksOfTicket(tx.q, id);
  const ofFault = standing.find(({ cause }) => cause !== 'safety');
  if (ofFault) return await tx.change('blocks', ofFault.id, { reason: problem });
  const cause = loanId ? 'damage' : 'repair';
  await blockItem(tx, { itemId, cause, reason: problem, loanId: loanId ?? null, ticketId: id });
};

/**
 * Lets an object go out again as far as its repairs are concerned: the blocks of tickets that are fixed
 * end, unless an unsafe verdict stands on it.
 */
export const putBackOnShelf = async (
  tx: Writing,
  itemId: ItemId,
  reason: string,
): Promise<void> => {
  if (await standingUnsafe(tx.q, itemId)) return;
  for (const { id } of await selectBlocksOfFixed(tx.q, itemId)) {
    await tx.change('blocks', id, { ended_at: tx.at, ended_reason: reason });
  }
};
