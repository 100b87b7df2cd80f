/** What a house does by itself while it is open: when it opens, and every day after. */
import type { House } from './house.ts';

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
