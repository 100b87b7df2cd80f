/** Who stands at a window, and whether it is locked. Kept in memory only. */
import { roleOf } from '#main/guard.ts';
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor } from '#main/store/store.ts';
import type { PostState } from '#shared/contract/staff.ts';
import type { StaffId } from '#shared/domain/ids.ts';
import { isLockedNow, unlockPost } from './lock.ts';
import { giveManager } from './manager-code.ts';
import { proveOwnCode } from './own-code.ts';
import { endRights, type Post } from './posts.ts';
import { findLockMinutes } from './queries.ts';
import { personIn, readTeam } from './team.ts';
import { noteRights, standAt } from './who-left.ts';

/** The person picked at this window, until when it holds manager rights, and whether it is locked. */
export const postState = async (house: House, post: Post): Promise<PostState> => {
  const isLocked = await isLockedNow(house, post);
  const { team, locksAfterMinutes } = await house.store.read(async (q) => ({
    team: await readTeam(q),
    locksAfterMinutes: await findLockMinutes(q),
  }));
  const isManager = roleOf(post, house.clock()) === 'manager';
  return {
    // Whoever left the team meanwhile stands here no more.
    person: team.find(({ id, hasLeft }) => id === post.staffId && !hasLeft) ?? null,
    hasLostPerson: post.hasLostPerson,
    managerUntil: isManager ? post.managerUntil : null,
    isLocked,
    locksAfterMinutes,
  };
};

interface Picked {
  readonly id: StaffId | null;
  readonly code?: string | undefined;
}

/**
 * Says who stands at this window from now on; `null` for nobody, which leaves a locked post locked.
 * Refuses NOT_FOUND, CODE_NEEDED, WRONG_CODE, CODE_DELAYED, POST_LOCKED.
 */
export const pickPerson = async (
  house: House,
  actor: Actor,
  post: Post,
  { id, code }: Picked,
): Promise<PostState> => {
  const isLocked = await isLockedNow(house, post);
  if (id === null && isLocked) return refuse('POST_LOCKED', {});
  const person = id === null ? null : personIn(await house.store.read(readTeam), id);
  if (person?.hasCode) await proveOwnCode(house, actor, person, code);
  // Rights stay with whoever opened them, unless that person only now says who they are.
  if (isLocked || (post.staffId !== null && post.staffId !== id)) endRights(post);
  standAt(post, house.store, id);
  unlockPost(post, house.clock());
  if (person?.hasCode && person.role === 'manager') {
    noteRights(house.store, person.id);
    giveManager(post, house.clock(), person.id);
  }
  return await postState(house, post);
};
