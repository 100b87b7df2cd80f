/** Blocks an item: it stays here until the block is lifted. */
import type { Writing } from '#main/store/store.ts';
import type { BlockId, ItemId, LoanId, TicketId } from '#shared/domain/ids.ts';
import type { BlockCause } from '#shared/domain/words.ts';

export interface NewBlock {
  itemId: ItemId;
  cause: BlockCause;
  reason: string;
  /** The loan from which it came back damaged. */
  loanId?: LoanId | null;
  /** The repair ticket that it comes from. */
  ticketId?: TicketId | null;
}

/** Adds a standing block within somebody's act, which writes its own journal line. */
export const blockItem = async (tx: Writing, block: NewBlock): Promise<BlockId> => {
  const id = tx.newId<BlockId>();
  await tx.insert('blocks', {
    id,
    item_id: block.itemId,
    cause: block.cause,
    reason: block.reason,
    loan_id: block.loanId ?? null,
    ticket_id: block.ticketId ?? null,
    since_at: tx.at,
  });
  return id;
};
