/** What every screen of the house promises, whatever it shows. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { TestDoor } from './door.ts';
import { openWindow, sizes } from './window.ts';

/** No violation of WCAG 2.2 AA or of axe's own good practice. */
export const expectAccessible = (page: Page): Promise<void> => expectNoViolation(page, axeOn(page));

/**
 * "Legacy" is axe's word for a page without frames of other origins, as ours are: looked at in place, and
 * only what is wrong is gathered (https://github.com/dequelabs/axe-core/blob/develop/doc/API.md, resultTypes).
 * The same rules in a quarter of the time.
 */
const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });

/** The same of a screen that was looked at in other colours: nothing else depends on them. */
const expectGoodColours = (page: Page): Promise<void> =>
  expectNoViolation(page, axeOn(page).withRules(['color-contrast', 'link-in-text-block']));

const expectNoViolation = async (page: Page, axe: AxeBuilder): Promise<void> => {
  await page.evaluate(coloursAtRest);
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
  }));
  expect(found).toEqual([]);
};

/** Colours on their way from one to another are neither. Runs in the page. */
const coloursAtRest = async (): Promise<void> => {
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  await frame();
  const moving = document.getAnimations().filter((one) => one instanceof CSSTransition);
  await Promise.allSettled(moving.map(({ finished }) => finished));
};

/** Nothing sticks out of the window to the side, once what floats has followed its size. */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const tooWide = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
  await expect
    .poll(tooWide, { message: 'pixels that stick out to the side' })
    .toBeLessThanOrEqual(0);
};

const wideThenNarrow = ['counter', 'phone', 'zoomed'] as const satisfies (keyof typeof sizes)[];

/**
 * Opens a screen, and holds it to both promises at every size, light and dark. One page for all: it
 * is resized, as a window is.
 */
export const expectGoodScreen = async (
  door: TestDoor,
  path: string,
  ready: (page: Page) => Promise<unknown>,
): Promise<void> => {
  const page = await openWindow(door, path);
  await ready(page);
  for (const size of wideThenNarrow) {
    await page.setViewportSize(sizes[size].viewport);
    await expectNoSidewaysScroll(page);
    // At 200 % a screen has the shape that it has on a phone.
    if (size === 'zoomed') continue;
    await paint(page, 'light');
    await expectAccessible(page);
    await paint(page, 'dark');
    await expectGoodColours(page);
  }
  await page.context().close();
};

const paint = async (page: Page, colorScheme: 'light' | 'dark'): Promise<void> => {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor();
};
