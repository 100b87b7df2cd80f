/** The object came back damaged: written on the loan and on the object, which is blocked. */
import type { House } from '#main/house.ts';
import { blockItem } from '#main/items/blocks.ts';
import { addPhotoRow, keepPhoto } from '#main/items/photos.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import type { ActedLoan } from '#shared/contract/loans.ts';
import type { ItemId, LoanId } from '#shared/domain/ids.ts';
import { loanToday } from './due-day.ts';
import { oneLine } from './lines.ts';
import { findDamageBlock } from './one-loan-queries.ts';

export interface DamageReport {
  readonly id: LoanId;
  readonly note: string;
  readonly photo?: File | undefined;
}

/**
 * Keeps the note on the loan, sets the object's condition and blocks it. Told again, the last note
 * holds. Refuses NOT_FOUND, FILE_REFUSED; INVALID_INPUT while the loan still runs.
 */
export const reportDamage = async (
  house: House,
  actor: Actor,
  { id, note, photo }: DamageReport,
): Promise<ActedLoan> => {
  const kept = photo && (await keepPhoto(house, photo));
  return await house.store.write(actor, async (tx) => {
    const { loan, today } = await loanToday(tx, id);
    if (!loan.returned_at) return refuse('INVALID_INPUT', { field: 'id', problem: 'not-returned' });
    await tx.change('loans', id, { condition_in: 'damaged', damage_note: note });
    await tx.change('items', loan.item_id, { condition: 'damaged' });
    await keepBlocked(tx, { itemId: loan.item_id, loanId: id, reason: note });
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
    return { ...line, actId };
  });
};

/** One standing block for one damaged return, with the last note as its reason. */
const keepBlocked = async (
  tx: Writing,
  { itemId, loanId, reason }: { itemId: ItemId; loanId: LoanId; reason: string },
): Promise<void> => {
  const standing = await findDamageBlock(tx.q, itemId, loanId);
  if (standing) await tx.change('blocks', standing.id, { reason });
  else await blockItem(tx, { itemId, cause: 'damage', reason, loanId });
};
