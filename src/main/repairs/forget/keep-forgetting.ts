/** Forgets visitors while the house is open: when it opens, and every day after. */
import type { House } from '#main/house.ts';
import { forgetVisitors } from './forget-visitors.ts';

const dayMs = 86_400_000;

/** Begins at once, in the background; the answer stops it and waits for what is being written. */
export const keepForgetting = (house: House): (() => Promise<void>) => {
  let isStopped = false;
  let last: Promise<void> = Promise.resolve();
  const forget = async () => {
    try {
      const count = await forgetVisitors(house, () => isStopped);
      if (count > 0) house.log.info({ count }, 'visitors forgotten');
    } catch (err) {
      // The next day, or the next start, tries again.
      if (!isStopped) house.log.error({ err }, 'visitors not forgotten');
    }
  };
  const begin = () => {
    last = last.then(forget);
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
