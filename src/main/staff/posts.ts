import type { Instant } from '#shared/domain/day.ts';
import type { StaffId } from '#shared/domain/ids.ts';

/**
 * A post is one window at which somebody works. Who stands there and whether it holds manager
 * rights lives in memory only: closing the window or the application ends both.
 */
export interface Post {
  readonly id: string;
  staffId: StaffId | null;
  managerUntil: Instant | null;
}

/** How long manager rights last after the last action of their window. */
export const managerRestMs = 5 * 60 * 1000;

export const openPost = (id: string): Post => ({ id, staffId: null, managerUntil: null });

/** The posts of one door, each known by an id that only its window holds. */
export const keepPosts = (): { get(id: string): Post } => {
  const posts = new Map<string, Post>();
  return {
    get(id) {
      const known = posts.get(id);
      if (known) return known;
      const post = openPost(id);
      posts.set(id, post);
      return post;
    },
  };
};
