/** The browser door on a place where every text is a script, and a watched window of a manager at it. */
import type { Page } from 'playwright';
import { onTestFinished } from 'vitest';
import { application } from '#main/application.ts';
import { browserDesk } from '#main/web/desk.ts';
import { type BrowserDoor, openBrowserDoor } from '#main/web/server.ts';
import { postHeader } from '#shared/contract/bridge.ts';
import { practiceManagerCode } from '#shared/domain/practice.ts';
import { placesOf, type TriedPlace } from '#tests/store/repairs/places-to-try.ts';
import { clientOf } from '../house.ts';
import { builtScreen } from '../ui/built-screen.ts';
import { installClock } from '../ui/key-times.ts';
import { aWatchedBrowser, type WatchedPage } from './a-watched-browser.ts';
import { type Filling, fillWithScripts } from './fill-with-scripts.ts';

export interface DoorOfScripts {
  readonly place: TriedPlace;
  readonly filling: Filling;
  readonly door: BrowserDoor;
  readonly watched: WatchedPage;
}

/** As many inputs of each procedure as it takes until each field was accepted once. */
const times = 14;

/** Closed when the test is over. */
export const aDoorOfScripts = async (): Promise<DoorOfScripts> => {
  const place = await (await placesOf('real'))();
  onTestFinished(place.close);
  const filling = await fillWithScripts(place, times);
  const office = clientOf(application, place.window('manager'));
  await office.place.changeSettings({ lockAfterMinutes: 0, language: 'fr' });
  const openPractice = () => Promise.reject(new Error('no practice place in this test'));
  const desk = browserDesk({ openPractice, visitorsUrl: () => door.visitorsUrl });
  const door: BrowserDoor = await openBrowserDoor({
    house: place.house,
    router: { ...application, desk },
    screenFolder: await builtScreen(),
    language: 'fr',
    port: null,
  });
  onTestFinished(door.close);
  const watched = await aWatchedBrowser(new URL(door.url).origin);
  onTestFinished(watched.close);
  await installClock(watched.page, place.house.clock());
  await openAsManager(watched.page, door);
  return { place, filling, door, watched };
};

/** Opens the counter, and gives its window the rights of a manager. */
const openAsManager = async (page: Page, { url }: BrowserDoor): Promise<void> => {
  const asked = page.waitForRequest((request) => postHeader in request.headers());
  await page.goto(url);
  const headers = (await asked).headers();
  const answer = await fetch(new URL('/api/staff/open-manager', url), {
    method: 'POST',
    headers: {
      authorization: headers['authorization'] ?? '',
      [postHeader]: headers[postHeader] ?? '',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ code: practiceManagerCode }),
  });
  if (!answer.ok) throw new Error(`no manager rights: ${await answer.text()}`);
};

/** Goes there as a link does: the window stays the same. */
export const goTo = async (page: Page, address: string): Promise<void> => {
  await page.evaluate(
    `history.pushState(null, '', ${JSON.stringify(address)}); dispatchEvent(new PopStateEvent('popstate'))`,
  );
  // The screen before stays in the page, hidden, until the next one is there.
  await page
    .locator('h1:visible')
    .first()
    .waitFor()
    .catch((error: unknown) => {
      throw new Error(`nothing came at ${address}`, { cause: error });
    });
  await page.waitForLoadState('networkidle');
};
