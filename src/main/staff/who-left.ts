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
}

const changes = new WeakMap<Store, Changes>();

const changesOf = (store: Store): Changes => {
  const known = changes.get(store);
  if (known) return known;
  const none: Changes = { gone: new Set(), withoutRights: new Set(), base: 0 };
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
 * Another base has come: nobody that the former one knew stands anywhere, nor do the rights that they
 * opened. Whoever came with the code of the place keeps theirs: it takes a manager to bring a base.
 */
export const noteOtherBase = (store: Store): void => {
  changesOf(store).base += 1;
};

/** Picked now: an undo may have brought them back. */
export const standAt = (post: Post, store: Store, id: StaffId | null): void => {
  const { gone, base } = changesOf(store);
  if (id !== null) gone.delete(id);
  post.staffId = id;
  post.pickedIn = base;
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
  const { managerBy } = post;
  if (managerBy !== null && (isOfOtherBase || known.withoutRights.has(managerBy))) endRights(post);
  if (isOfOtherBase || (post.staffId !== null && known.gone.has(post.staffId))) post.staffId = null;
  post.pickedIn = known.base;
  return post.staffId;
};
