import type { Instant } from '#shared/domain/day.ts';
import type { StaffId } from '#shared/domain/ids.ts';

/**
 * A post is one window at which somebody works. Who stands there, whether it holds manager rights and
 * whether it is locked lives in memory only: closing the window or the application ends all of it.
 */
export interface Post {
  readonly id: string;
  staffId: StaffId | null;
  managerUntil: Instant | null;
  /** Whose own code opened the rights; `null`: the code of the place. */
  managerBy: StaffId | null;
  /** Which code of the place opened them; `null`: none did. */
  openedByCode: number | null;
  isLocked: boolean;
  /** When somebody last did something here; `null`: not yet. */
  stirredAt: Instant | null;
  /** The base in which the person was picked: another one does not know them. */
  pickedIn: number;
  /** A base has come that does not know who stood here. */
  hasLostPerson: boolean;
}

/** How long manager rights last after the last action of their window. */
export const managerRestMs = 5 * 60 * 1000;

export const openPost = (id: string): Post => ({
  id,
  staffId: null,
  managerUntil: null,
  managerBy: null,
  openedByCode: null,
  isLocked: false,
  stirredAt: null,
  pickedIn: 0,
  hasLostPerson: false,
});

/** Ends the manager rights of a window. */
export const endRights = (post: Post): void => {
  post.managerUntil = null;
  post.managerBy = null;
  post.openedByCode = null;
};

/** Far more windows than one machine has open. */
const mostPosts = 200;

/**
 * The posts of one door, each known by an id that only its window holds. Ids come from outside: of
 * more posts than a machine has, the one that was silent for longest is forgotten, and first of all
 * one at which nobody stands. Its window begins anew, without rights.
 */
export const keepPosts = (most = mostPosts): { get(id: string): Post } => {
  const posts = new Map<string, Post>();
  const makeRoom = (): void => {
    if (posts.size < most) return;
    const oldest = [...posts.values()];
    const forgotten = oldest.find(holdsNothing) ?? oldest[0];
    if (forgotten) posts.delete(forgotten.id);
  };
  return {
    get(id) {
      const known = posts.get(id);
      if (known) posts.delete(id);
      else makeRoom();
      const post = known ?? openPost(id);
      posts.set(id, post); // last in the order of the map
      return post;
    },
  };
};

const holdsNothing = ({ staffId, managerUntil, isLocked }: Post): boolean =>
  staffId === null && managerUntil === null && !isLocked;
