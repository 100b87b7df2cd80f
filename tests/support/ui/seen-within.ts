/** What a screen must show in time, on its own clock: how busy the machine of the tests is does not count. */
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';

/** Short enough that what is asked for on the way is answered before the next. */
const stepMs = 100;
/** Once the time is used up: what waits for the next tick may still be drawn. */
const tickMs = 1;

/** Waits until it is seen, and lets no more than this time pass in its page. */
export const seenWithin = async (locator: Locator, milliseconds: number): Promise<void> => {
  const page = locator.page();
  await expect.poll(() => stopClock(page)).toBeUndefined();
  let left = milliseconds - stepMs;
  await expect
    .poll(async () => {
      await page.clock.runFor(left > 0 ? stepMs : tickMs);
      left -= stepMs;
      return await locator.isVisible();
    })
    .toBe(true);
  await page.clock.resume();
};

/** One step from now. Throws when that was over before the page heard of it. */
const stopClock = async (page: Page): Promise<void> =>
  page.clock.pauseAt((await page.evaluate(() => Date.now())) + stepMs);
