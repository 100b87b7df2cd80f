/** The browser door on the house of the bench: for calls over HTTP, and for a page. */
import { application } from '#main/application.ts';
import { browserDesk } from '#main/web/desk.ts';
import { type BrowserDoor, openBrowserDoor } from '#main/web/server.ts';
import type { BenchHouse } from './bench-house.ts';

export const openBenchDoor = async ({ house }: BenchHouse) => {
  const openPractice = () => Promise.reject(new Error('no practice place in the bench'));
  const desk = browserDesk({ openPractice, visitorsUrl: () => door.visitorsUrl });
  const door: BrowserDoor = await openBrowserDoor({
    house,
    router: { ...application, desk },
    screenFolder: 'out/renderer',
    language: 'fr',
    port: null,
  });
  const { origin, hash } = new URL(door.url);
  return { url: door.url, api: `${origin}/api`, key: hash.replace('#key=', ''), close: door.close };
};
