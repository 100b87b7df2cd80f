/** A call that finds its post locked says so to the window at once, whoever made the call. */
import { type ClientContext, type ClientLink, ORPCError } from '@orpc/client';

const told = 'etabli.post-locked';

/** The same link, which tells of every POST_LOCKED. */
export const tellingOfLock = (link: ClientLink<ClientContext>): ClientLink<ClientContext> => ({
  call: async (...asked) => {
    try {
      return await link.call(...asked);
    } catch (error) {
      if (error instanceof ORPCError && error.code === 'POST_LOCKED') {
        window.dispatchEvent(new Event(told));
      }
      throw error;
    }
  },
});

/** Calls back each time that a call was refused by the lock; answers how to stop. */
export const onPostLocked = (listener: () => void): (() => void) => {
  window.addEventListener(told, listener);
  return () => window.removeEventListener(told, listener);
};
