/** The object came back damaged: written on the loan and on the object, which is blocked and repaired. */
import type { House } from '#main/house.ts';
import { addPhotoRow, keepPhoto } from '#main/items/photos.ts';
import { refuse } from '#main/refusal.ts';
import { categoriesByName } from '#main/repairs/tickets/thing-of-object.ts';
import { ticketOfDamage } from '#main/repairs/tickets/ticket-of-damage.ts';
import type { Actor } from '#main/store/store.ts';
import type { ActedLoan } from '#shared/contract/loans.ts';
import type { LoanId, TicketId } from '#shared/domain/ids.ts';
import { loanToday } from './due-day.ts';
import { oneLine } from './lines.ts';

export interface DamageReport {
  readonly id: LoanId;
  readonly note: string;
  readonly photo?: File | undefined;
}

/** The loan as it came back, and the ticket of the repair. */
export type DamagedLoan = ActedLoan & { readonly ticket: { id: TicketId; code: string } };

/**
 * Keeps the note on the loan, sets the object's condition, opens its repair ticket and blocks it. Told
 * again, the last note holds, on the same ticket. Refuses NOT_FOUND, FILE_REFUSED, LETTER_SPENT;
 * INVALID_INPUT while the loan still runs.
 */
export const reportDamage = async (
  house: House,
  actor: Actor,
  { id, note, photo }: DamageReport,
): Promise<DamagedLoan> => {
  const kept = photo && (await keepPhoto(house, photo));
  const categoryOf = await categoriesByName();
  return await house.store.write(actor, async (tx) => {
    const { loan, today } = await loanToday(tx, id);
    if (!loan.returned_at) return refuse('INVALID_INPUT', { field: 'id', problem: 'not-returned' });
    await tx.change('loans', id, { condition_in: 'damaged', damage_note: note });
    await tx.change('items', loan.item_id, { condition: 'damaged' });
    const fault = { itemId: loan.item_id, loanId: id, problem: note };
    const ticket = await ticketOfDamage(tx, fault, categoryOf);
    if (kept) await addPhotoRow(tx, loan.item_id, kept, id);
    const line = await oneLine(tx.q, id, today);
    const actId = await tx.record({
      act: 'report-damage',
      subject: { kind: 'loan', id },
      itemId: loan.item_id,
      memberId: loan.member_id,
      loanId: id,
      role: 'volunteer',
    });
    return { ...line, actId, ticket };
  });
};
