/** The real browser door on the house of a test, so that the test moves the clock and looks into the base. */
import { onTestFinished } from 'vitest';
import { application } from '#main/application.ts';
import { browserDesk } from '#main/web/desk.ts';
import { type BrowserDoor, openBrowserDoor } from '#main/web/server.ts';
import type { TestHouse } from '../house.ts';
import { builtScreen } from './built-screen.ts';

export interface TestDoor {
  readonly house: TestHouse;
  /** The address of a screen, with the key: `/items?kind=tool`. */
  address(path: string): string;
  /** The address of the screen for visitors, with its own key. */
  readonly visitorsAddress: string;
}

const noPractice = () => Promise.reject(new Error('no practice place in this test'));

/** Opens the door; it is closed when the test is over. `openPractice` answers the practice place's address. */
export const aDoor = async (
  house: TestHouse,
  openPractice: () => Promise<string> = noPractice,
): Promise<TestDoor> => {
  const desk = browserDesk({ openPractice, visitorsUrl: () => door.visitorsUrl });
  const door: BrowserDoor = await openBrowserDoor({
    house,
    router: { ...application, desk },
    screenFolder: await builtScreen(),
    language: 'fr',
    port: null,
  });
  onTestFinished(() => door.close());
  const { origin, hash } = new URL(door.url);
  const { visitorsUrl: visitorsAddress } = door;
  return { house, address: (path) => origin + path + hash, visitorsAddress };
};
