/**
 * The lock of a post: by hand, or after the rest that the place decides. Kept by this side, so that
 * nothing is answered behind the back of the screen.
 */
import type { House } from '#main/house.ts';
import type { Instant } from '#shared/domain/day.ts';
import { endRights, type Post } from './posts.ts';
import { findLockMinutes } from './queries.ts';
import { restMinutes } from './rules.ts';

/**
 * Is this post locked by now? One at which nothing was done yet counts as rested for ever: a new window
 * is no way around the lock of the one beside it. The base is asked only after a minute of rest.
 */
export const isLockedNow = async (house: House, post: Post): Promise<boolean> => {
  if (post.isLocked) return true;
  const rested = restMinutes(post.stirredAt, house.clock());
  if (rested < 1) return false;
  const minutes = await house.store.read(findLockMinutes);
  if (minutes > 0 && rested >= minutes) lockPost(post);
  return post.isLocked;
};

/** Locks at once. Who stood here stays known, to be asked for first. */
export const lockPost = (post: Post): void => {
  post.isLocked = true;
  endRights(post);
};

/** Somebody has said who they are. */
export const unlockPost = (post: Post, now: Instant): void => {
  post.isLocked = false;
  post.stirredAt = now;
};
