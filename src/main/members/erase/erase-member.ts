/** Erases people for good (RGPD, art. 17): loans, repairs and figures stay, under a random tag. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor } from '#main/store/store.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { carryOut, type Erased } from './carry-out.ts';
import { type Blocked, prepareErasures } from './prepare-erasures.ts';

export interface ErasedAndBlocked {
  readonly erased: Erased[];
  readonly blocked: Blocked[];
}

/**
 * Erases a member, after a copy of the base was made. Refuses NOT_FOUND, ERASURE_BLOCKED while a loan runs
 * or a ticket of theirs goes on, BACKUP_FAILED. Never undone.
 */
export const eraseMember = async (
  house: House,
  actor: Actor,
  id: MemberId,
): Promise<{ tag: string }> => {
  const { erased, blocked } = await eraseMembers(house, actor, [id]);
  const [one] = blocked;
  if (one) return refuse('ERASURE_BLOCKED', one);
  return erased[0] ?? refuse('NOT_FOUND', { thing: 'member' });
};

/**
 * Erases several with one copy, one search and one wiping for all of them. Whoever is not there any more
 * is left out, and whoever cannot go yet is answered with the reason. Refuses BACKUP_FAILED.
 */
export const eraseMembers = async (
  house: House,
  actor: Actor,
  ids: readonly MemberId[],
): Promise<ErasedAndBlocked> => {
  const { erasures, blocked } = await prepareErasures(house, ids);
  if (erasures.length === 0) return { erased: [], blocked };
  await house.backups.before('erasure');
  const done = await house.backups.alone(() =>
    carryOut(house, actor, { erasures, isReplay: false }),
  );
  return { erased: done.erased, blocked: [...blocked, ...done.blocked] };
};
