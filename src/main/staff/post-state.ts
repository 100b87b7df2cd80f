/** Who stands at a window. Kept in memory only: nothing here writes. */
import { roleOf } from '#main/guard.ts';
import type { House } from '#main/house.ts';
import type { PostState } from '#shared/contract/staff.ts';
import type { StaffId } from '#shared/domain/ids.ts';
import type { Post } from './posts.ts';
import { personIn, readTeam } from './team.ts';
import { notePresent } from './who-left.ts';

/** The person picked at this window, and until when it holds manager rights. */
export const postState = async (house: House, post: Post): Promise<PostState> => {
  const team = await house.store.read(readTeam);
  const isManager = roleOf(post, house.clock()) === 'manager';
  return {
    // Whoever left the team meanwhile stands here no more.
    person: team.find(({ id, hasLeft }) => id === post.staffId && !hasLeft) ?? null,
    managerUntil: isManager ? post.managerUntil : null,
    isLocked: false,
  };
};

/** Says who stands at this window from now on; `null` for nobody. Refuses NOT_FOUND. */
export const pickPerson = async (
  house: House,
  post: Post,
  id: StaffId | null,
): Promise<PostState> => {
  if (id !== null) {
    personIn(await house.store.read(readTeam), id);
    notePresent(house.store, id);
  }
  post.staffId = id;
  return await postState(house, post);
};
