/** The browser door on a fresh house, and a way to ask it things that no browser would send. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { application } from '#main/application.ts';
import { browserDesk } from '#main/web/desk.ts';
import { type BrowserDoor, openBrowserDoor } from '#main/web/server.ts';
import { aHouse, type HouseWish } from '../house.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';

export interface Asked {
  /** Sent as it is: nothing is resolved or encoded on the way. */
  path: string;
  method?: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Uint8Array;
}

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** A screen of three files, with a secret beside it that no address may reach. */
export const aScreen = (): string => {
  const folder = temporaryFolder();
  const screen = join(folder, 'renderer');
  mkdirSync(join(screen, 'assets'), { recursive: true });
  writeFileSync(join(screen, 'index.html'), '<meta name="etabli-nonce" content="%NONCE%">Établi');
  writeFileSync(join(screen, 'assets', 'index-1a2b.js'), 'export {};');
  writeFileSync(join(screen, '.hidden.json'), 'SECRET');
  writeFileSync(join(folder, 'secret.json'), 'SECRET');
  return screen;
};

/** Opens the door on a free port; closed when the test is over. */
export const aBrowserDoor = async (wish: HouseWish = {}) => {
  const house = await aHouse(wish);
  const practice = 'http://127.0.0.1:1/#key=practice';
  const openPractice = async () => practice;
  const desk = browserDesk({ openPractice, visitorsUrl: () => door.visitorsUrl });
  const router = { ...application, desk };
  const screenFolder = aScreen();
  const door: BrowserDoor = await openBrowserDoor({
    house,
    router,
    screenFolder,
    language: 'fr',
    port: null,
  });
  onTestFinished(door.close);
  const { port } = door;
  const authorization = `Bearer ${door.url.split('#key=')[1]}`;
  const ask = (asked: Asked) => send(port, asked);
  const call = ({ headers, ...asked }: Asked) =>
    ask({ ...asked, headers: { authorization, ...headers } });
  return { ...door, house, ask, call };
};

const send = (port: number, { path, method = 'GET', headers, body }: Asked): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false });
    sent.on('error', reject);
    sent.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    sent.end(body);
  });
