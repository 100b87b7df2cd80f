/** What a house does by itself while it is open: when it opens, and every day after. */
import type { House } from './house.ts';
import { placeId } from './place/rules.ts';
import type { Actor, Writing } from './store/store.ts';

/** The house itself: nobody stands at a post. */
export const nobody: Actor = { staffId: null, postId: 'house', role: 'manager' };

/** The line of what the house has done by itself to so many things; nothing takes it back. */
export const recordDaily = async (
  tx: Writing,
  act: 'fade-loans' | 'forget-visitors',
  count: number,
): Promise<void> => {
  const subject = { kind: 'place', id: placeId } as const;
  await tx.record({ act, subject, facts: { count }, isUndoable: false, role: 'manager' });
};

const dayMs = 86_400_000;

export interface DailyWork {
  /** Names the work in the log: `visitors to forget`. */
  readonly what: string;
  /** Goes on until all is done or `isStopped`; answers how many. */
  work(house: House, isStopped: () => boolean): Promise<number>;
}

/** Begins at once, in the background; the answer stops it and waits for what is being written. */
export const keepDaily = (house: House, { what, work }: DailyWork): (() => Promise<void>) => {
  let isStopped = false;
  let last: Promise<void> = Promise.resolve();
  const once = async () => {
    try {
      const count = await work(house, () => isStopped);
      if (count > 0) house.log.info({ count, what }, 'daily work done');
    } catch (err) {
      // The next day, or the next start, tries again.
      if (!isStopped) house.log.error({ err, what }, 'daily work not done');
    }
  };
  const begin = () => {
    last = last.then(once);
  };
  begin();
  const timer = setInterval(begin, dayMs);
  timer.unref();
  return async () => {
    isStopped = true;
    clearInterval(timer);
    await last;
  };
};
