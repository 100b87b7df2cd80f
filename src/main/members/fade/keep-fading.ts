/** Fades loans while the house is open: when it opens, and every day after. */
import type { House } from '#main/house.ts';
import { fadeLoans } from './fade-loans.ts';

const dayMs = 86_400_000;

/** Begins at once, in the background; the answer stops it and waits for what is being written. */
export const keepFading = (house: House): (() => Promise<void>) => {
  let isStopped = false;
  let last: Promise<void> = Promise.resolve();
  const fade = async () => {
    try {
      const count = await fadeLoans(house, () => isStopped);
      if (count > 0) house.log.info({ count }, 'loans faded');
    } catch (err) {
      // The next day, or the next start, tries again.
      if (!isStopped) house.log.error({ err }, 'loans not faded');
    }
  };
  const begin = () => {
    last = last.then(fade);
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
