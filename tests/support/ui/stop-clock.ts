import type { Page } from 'playwright';
import { expect } from 'vitest';

/** Short enough that what is asked for on the way is answered before the next. */
export const stepMs = 100;

/** Stops the clock of the page one step from now; `page.clock` lets it go on. */
export const stopClock = (page: Page): Promise<void> =>
  // Throws when that was over before the page heard of it.
  expect
    .poll(async () => page.clock.pauseAt((await page.evaluate(() => Date.now())) + stepMs))
    .toBeUndefined();
