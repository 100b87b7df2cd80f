/** A counter with a house behind it, in a window of real Chromium, and what a volunteer does there. */
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { aHouse, type HouseWish, type TestHouse } from '#tests/support/house.ts';
import { aDoor, type TestDoor } from '#tests/support/ui/door.ts';
import { type ScanWish, scan } from '#tests/support/ui/scan.ts';
import { openWindow, type WindowWish } from '#tests/support/ui/window.ts';

export interface AtCounter {
  readonly house: TestHouse;
  readonly door: TestDoor;
  readonly page: Page;
  /** Scans, then waits until the counter has said something that contains these words. */
  scan(code: string, says: string, wish?: ScanWish): Promise<void>;
  /** Waits until the counter says these words. */
  says(words: string): Promise<void>;
  /** Waits until a part of the page, by its test id, holds these words. */
  holds(testId: string, words: string): Promise<void>;
  /** Presses a button by its name, or by the beginning of it. */
  press(name: string | RegExp): Promise<void>;
  /** Lets the machine's clock go on: the same code a second later is a second scan. */
  later(milliseconds?: number): Promise<void>;
}

/** Text as people read it: every kind of space is a space. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f\s]+/g, ' ');

export const expectText = (page: Page, testId: string, words: string): Promise<void> =>
  expect
    .poll(async () => plain((await page.getByTestId(testId).allInnerTexts()).join(' ')))
    .toContain(words);

export const openCounter = async (door: TestDoor, wish?: WindowWish): Promise<AtCounter> => {
  const page = await openWindow(door, '/', wish);
  const says = (words: string) => expectText(page, 'said', words);
  return {
    house: door.house,
    door,
    page,
    says,
    holds: (testId, words) => expectText(page, testId, words),
    press: (name) => page.getByRole('button', { name }).first().click(),
    scan: async (code, words, scanWish) => {
      await scan(page, code, scanWish);
      await says(words);
    },
    later: (milliseconds = 1_200) => page.clock.runFor(milliseconds),
  };
};

export const atCounter = async (
  wish: HouseWish & { window?: WindowWish } = {},
): Promise<AtCounter> => openCounter(await aDoor(await aHouse(wish)), wish.window);
