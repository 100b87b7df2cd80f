/** The ticket of an object that came back damaged: one for each such return. */
import type { Writing } from '#main/store/store.ts';
import type { ItemId, LoanId, TicketId } from '#shared/domain/ids.ts';
import { openOwnTicket } from './open-ticket.ts';
import { keepBack } from './own-object.ts';
import { selectTicket, selectTicketOfLoan } from './queries.ts';
import type { CategoryOf } from './thing-of-object.ts';
import { searchedWords } from './ticket-columns.ts';

/**
 * Opens the ticket within the act that reports the damage, and blocks the object. Told again, the same
 * ticket is worded anew; one that has its outcome stays as it is, and what is told then is another fault.
 */
export const ticketOfDamage = async (
  tx: Writing,
  fault: { itemId: ItemId; loanId: LoanId; problem: string },
  categoryOf: CategoryOf,
): Promise<{ id: TicketId; code: string }> => {
  const former = await selectTicketOfLoan(tx.q, fault.loanId);
  if (!former || former.state === 'done') return await openOwnTicket(tx, fault, categoryOf);
  await reword(tx, former.id, fault);
  return { id: former.id, code: former.code };
};

const reword = async (
  tx: Writing,
  id: TicketId,
  { itemId, problem }: { itemId: ItemId; problem: string },
): Promise<void> => {
  const ticket = await selectTicket(tx.q, id);
  if (!ticket) return;
  const { thing: name, brand, model, code } = ticket;
  const folded_words = searchedWords({ name, brand, model }, { problem, code });
  await tx.change('tickets', id, { problem, folded_words });
  await keepBack(tx, { id, item_id: itemId, loan_id: ticket.loan_id, problem });
};
