/** What every screen of the house promises, whatever it shows. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { TestDoor } from './door.ts';
import { openWindow, sizes } from './window.ts';

/** No violation of WCAG 2.2 AA or of axe's own good practice. */
export const expectAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
  }));
  expect(found).toEqual([]);
};

/** Nothing sticks out of the window to the side. */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(content).toBeLessThanOrEqual(window);
};

/** Opens a screen at every size, light and dark, and holds it to both promises. */
export const expectGoodScreen = async (
  door: TestDoor,
  path: string,
  ready: (page: Page) => Promise<unknown>,
): Promise<void> => {
  for (const size of Object.keys(sizes) as (keyof typeof sizes)[]) {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await openWindow(door, path, { size, scheme });
      await ready(page);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await page.context().close();
    }
  }
};
