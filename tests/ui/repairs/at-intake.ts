/** The screen of intake, and what somebody at the door does on it. */
import type { Locator, Page } from 'playwright';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { openWindow, type WindowWish } from '#tests/support/ui/window.ts';

export const openSession = (house: TestHouse) =>
  house.client().repairs.sessions.open({ on: '2026-11-21', opensAt: '14:00', closesAt: '18:00' });

interface Wish extends WindowWish {
  hasSession?: boolean;
  path?: string;
}

export const atIntake = async ({
  hasSession = true,
  path = '/repairs/new',
  ...size
}: Wish = {}) => {
  const house = await aHouse();
  if (hasSession) await openSession(house);
  const door = await aDoor(house);
  const page = await openWindow(door, path, size);
  const printed = await watchPrinting(page);
  await page.getByLabel('Objet', { exact: true }).waitFor();
  const tickets = async () => (await house.client().repairs.tickets.list({})).tickets;
  return { house, door, page, printed, tickets };
};

/** How often the window of the browser's printing was asked for: it is not for tests. */
export const watchPrinting = async (page: Page): Promise<() => Promise<number>> => {
  await page.evaluate(() => {
    let count = 0;
    window.print = () => {
      count += 1;
      document.documentElement.dataset['prints'] = String(count);
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  return async () => Number((await page.locator('html').getAttribute('data-prints')) ?? 0);
};

/** Fills the four fields by keyboard alone; answers how many fields were filled. */
export const fillIn = async (
  page: Page,
  { what = 'Grille-pain', name = 'Ana' } = {},
): Promise<number> => {
  const typed = [what, 'Ne chauffe plus', name];
  for (const words of typed) {
    await page.keyboard.type(words, { delay: 90 });
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  return typed.length + 1;
};

export const isOpened = (page: Page) => page.getByRole('link', { name: 'Voir la fiche' }).waitFor();

/** What the visitor was given; a link to her ticket stands beside it. */
export const said = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /N°\s\d|R\s\d{3}/ })
    .first();

/** Wholly within the window. */
export const isInSight = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
