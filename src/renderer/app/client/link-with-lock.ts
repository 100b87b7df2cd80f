/**
 * A call that finds its post locked says so to the window at once, whoever made the call. From then on
 * nothing is asked that a locked post does not answer: each would only be one more failure in the console.
 */
import { type ClientContext, type ClientLink, ORPCError } from '@orpc/client';

/** What a locked post answers; the contract marks it so (`evenLocked`). */
export const answeredLocked: ReadonlySet<string> = new Set([
  'place.status',
  'staff.list',
  'staff.post',
  'staff.pick',
  'staff.lock',
  'staff.openManager',
  'staff.recover',
  'repairs.tickets.publicBoard',
]);

/** The state of the post is in every answer about it; a recovered code opens the post. */
const isLockedBy = (name: string, answer: unknown): boolean | undefined => {
  if (name === 'staff.recover') return false;
  const state = typeof answer === 'object' && answer !== null && 'isLocked' in answer && answer;
  return state && typeof state.isLocked === 'boolean' ? state.isLocked : undefined;
};

const lockedHere = () => new ORPCError('POST_LOCKED', { defined: true, status: 403, data: {} });

/** The same link, which tells each time that the lock refused a call, and keeps to itself what a locked post would refuse. */
export const tellingOfLock = (
  link: ClientLink<ClientContext>,
  tell: () => void,
): ClientLink<ClientContext> => {
  let isLocked = false;
  return {
    call: async (path, ...asked) => {
      const name = path.join('.');
      if (isLocked && !answeredLocked.has(name)) throw lockedHere();
      try {
        const answer = await link.call(path, ...asked);
        isLocked = isLockedBy(name, answer) ?? isLocked;
        return answer;
      } catch (error) {
        if (error instanceof ORPCError && error.code === 'POST_LOCKED') {
          isLocked = true;
          tell();
        }
        throw error;
      }
    },
  };
};
