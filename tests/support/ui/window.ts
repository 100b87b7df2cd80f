/** A window of real Chromium at the counter: what a volunteer sees, at the sizes that the house promises. */
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { expect, onTestFinished } from 'vitest';
import type { Clock } from '#main/store/store.ts';
import { launchChromium } from '../runtimes/chromium.ts';
import { installClock } from './key-times.ts';

/** The sizes at which every screen must hold. `zoomed` is the counter's screen at 200 %. */
export const sizes = {
  counter: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 400, height: 800 }, hasTouch: true },
  zoomed: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
} as const satisfies Record<string, BrowserContextOptions>;

/** A door that a window can open: where it is, and what time it is there. */
export interface WindowDoor {
  readonly house: { readonly clock: Clock };
  address(path: string): string;
}

export interface WindowWish {
  size?: keyof typeof sizes;
  scheme?: 'light' | 'dark';
  /** A camera that shows a moving pattern, and what this person lets the page do with it. Left out: none. */
  camera?: 'allowed' | 'refused';
}

/** A page of a test lives for seconds: what compiles its hot code, or draws beside it, costs more than it gives. */
const leanFlags = ['--disable-gpu', '--js-flags=--no-turbofan --no-maglev'];

/** They end with the process that runs the tests: Playwright sees to it. */
const browsers = new Map<string, Promise<Browser>>();

/** One Chromium for all test files of a process, and a second one with a camera where a test needs it. */
const theBrowser = (hasCamera: boolean): Promise<Browser> => {
  const key = hasCamera ? 'camera' : 'none';
  const known = browsers.get(key);
  if (known) return known;
  const args = hasCamera ? [...leanFlags, '--use-fake-device-for-media-stream'] : leanFlags;
  const browser = launchChromium({ whole: hasCamera, args });
  browsers.set(key, browser);
  return browser;
};

/**
 * Opens a screen of this door in a window of its own, with the house's clock. The test fails when
 * the page throws or its policy stops something.
 */
export const openWindow = async (
  door: WindowDoor,
  path: string,
  { size = 'counter', scheme = 'light', camera }: WindowWish = {},
): Promise<Page> => {
  const context = await (await theBrowser(camera !== undefined)).newContext({
    ...sizes[size],
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'fr-FR',
    permissions: camera === 'allowed' ? ['camera'] : [],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults = collectFaults(page);
  onTestFinished(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
  await installClock(page, door.house.clock());
  await page.goto(door.address(path));
  // Asked within the page, in each frame: a locator asks again ever more rarely, and would cost half a second a window.
  await page.waitForFunction(() => document.querySelector('h1')?.checkVisibility() === true);
  return page;
};

/** What the page threw and what its policy stopped. A refused call is no fault of the page. */
const collectFaults = (page: Page): string[] => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) faults.push(message.text());
  });
  return faults;
};
