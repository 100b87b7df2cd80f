/**
 * Who has left the team while a post may still have them picked. Kept in memory, as posts are, so that
 * no call has to ask the base.
 */
import type { Store } from '#main/store/store.ts';
import type { StaffId } from '#shared/domain/ids.ts';
import type { Post } from './posts.ts';

const gone = new WeakMap<Store, Set<StaffId>>();

/** From now on no post of this place acts in the name of this person. */
export const noteLeft = (store: Store, id: StaffId): void => {
  const known = gone.get(store);
  if (known) known.add(id);
  else gone.set(store, new Set([id]));
};

/** Picked again: an undo brought them back. */
export const notePresent = (store: Store, id: StaffId): void => {
  gone.get(store)?.delete(id);
};

/** In whose name a post acts. Somebody who has left stands there no more, not even if they come back. */
export const personAt = (post: Post, store: Store): StaffId | null => {
  if (post.staffId !== null && gone.get(store)?.has(post.staffId)) post.staffId = null;
  return post.staffId;
};
