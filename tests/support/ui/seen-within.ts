/** What a screen must show in time, on its own clock: how busy the machine of the tests is does not count. */
import type { Locator } from 'playwright';
import { expect } from 'vitest';
import { stepMs, stopClock } from './stop-clock.ts';

/** Once the time is used up: what waits for the next tick may still be drawn. */
const tickMs = 1;
/** Each step is two calls of the page, and there are twenty of them. */
const patienceMs = 45_000;

/** Waits until it is seen, and lets no more than this time pass in its page. */
export const seenWithin = async (locator: Locator, milliseconds: number): Promise<void> => {
  const page = locator.page();
  await stopClock(page);
  let left = milliseconds - stepMs;
  const isSeen = async () => {
    await page.clock.runFor(left > 0 ? stepMs : tickMs);
    left -= stepMs;
    return await locator.isVisible();
  };
  await expect.poll(isSeen, { timeout: patienceMs }).toBe(true);
  await page.clock.resume();
};
