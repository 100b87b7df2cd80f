/**
 * Who has left the team, or is no manager any more, while a post may still have them picked. Kept in
 * memory, as posts are, so that no call has to ask the base.
 */
import type { Store } from '#main/store/store.ts';
import type { StaffId } from '#shared/domain/ids.ts';
import { endRights, type Post } from './posts.ts';

interface Changes {
  readonly gone: Set<StaffId>;
  readonly withoutRights: Set<StaffId>;
  /** How often another base has come. */
  base: number;
  /** Who stands in the team of the last one that came. */
  team: ReadonlySet<StaffId>;
  /** How often the code of the place was changed. */
  code: number;
}

const changes = new WeakMap<Store, Changes>();

const changesOf = (store: Store): Changes => {
  const known = changes.get(store);
  if (known) return known;
  const none: Changes = {
    gone: new Set(),
    withoutRights: new Set(),
    base: 0,
    team: new Set(),
    code: 0,
  };
  changes.set(store, none);
  return none;
};

/** From now on no post of this place acts in the name of this person, nor by their rights. */
export const noteLeft = (store: Store, id: StaffId): void => {
  changesOf(store).gone.add(id);
  noteRightsEnded(store, id);
};

/** Rights that this person opened with their own code end, at whatever post. */
export const noteRightsEnded = (store: Store, id: StaffId): void => {
  changesOf(store).withoutRights.add(id);
};

/**
 * Another base has come, with this team: who is not of it stands nowhere any more, and the rights that
 * anybody opened with their own code end. Whoever came with the code of the place keeps theirs: it takes
 * a manager to bring a base.
 */
export const noteOtherBase = (store: Store, team: readonly StaffId[]): void => {
  const known = changesOf(store);
  known.base += 1;
  known.team = new Set(team);
};

/** From now on rights that were opened with the former code of the place end, at whatever post. */
export const noteCodeChanged = (store: Store): void => {
  changesOf(store).code += 1;
};

/** The code of the place that stands now has opened the rights of this post, or was chosen at it. */
export const noteOpenedByCode = (post: Post, store: Store): void => {
  post.openedByCode = changesOf(store).code;
};

/** Picked now: an undo may have brought them back. */
export const standAt = (post: Post, store: Store, id: StaffId | null): void => {
  const { gone, base } = changesOf(store);
  if (id !== null) gone.delete(id);
  post.staffId = id;
  post.pickedIn = base;
  post.hasLostPerson = false;
};

/** Opened now with their own code: they are a manager. */
export const noteRights = (store: Store, id: StaffId): void => {
  changesOf(store).withoutRights.delete(id);
};

/**
 * In whose name a post acts. Somebody who has left stands there no more, not even if they come back, and
 * rights go with whoever opened them.
 */
export const personAt = (post: Post, store: Store): StaffId | null => {
  const known = changes.get(store);
  if (!known) return post.staffId;
  const isOfOtherBase = post.pickedIn !== known.base;
  const { managerBy, openedByCode } = post;
  if (openedByCode !== null && openedByCode !== known.code) endRights(post);
  if (managerBy !== null && (isOfOtherBase || known.withoutRights.has(managerBy))) endRights(post);
  const { staffId } = post;
  post.pickedIn = known.base;
  if (staffId === null) return null;
  const isUnknown = isOfOtherBase && !known.team.has(staffId);
  if (isUnknown) post.hasLostPerson = true;
  if (isUnknown || known.gone.has(staffId)) post.staffId = null;
  return post.staffId;
};
