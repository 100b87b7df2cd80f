/** The window for visitors in a real Electron: what it shows, and all that it is refused. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyContractProcedure, isContractProcedure } from '@orpc/contract';
import type { ElectronApplication, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { contract } from '#shared/contract/contract.ts';
import { aWindow, callFrom, inPage, whenDrawn } from '#tests/support/doors/a-window.ts';
import { firstStart } from '#tests/support/doors/first-day.ts';

type Node = AnyContractProcedure | { readonly [name: string]: Node };

/** Every procedure of the contract, as a page calls it. */
const pathsIn = (node: Node, path = ''): string[] =>
  isContractProcedure(node)
    ? [path]
    : Object.entries(node).flatMap(([name, child]) => pathsIn(child, `${path}/${name}`));

const clickInMenu = (app: ElectronApplication, label: RegExp): Promise<void> =>
  app.evaluate(({ Menu }, words) => {
    const [file] = Menu.getApplicationMenu()?.items ?? [];
    file?.submenu?.items.find((item) => new RegExp(words, 'i').test(item.label))?.click();
  }, label.source);

const openFromMenu = (app: ElectronApplication): Promise<void> =>
  clickInMenu(app, /visiteurs|visitors/);

/** A place with a session, and Nadia's toaster at table 3. */
const anEveningInWindow = async () => {
  const window = await aWindow({ env: { LANGUAGE: 'fr', LC_ALL: 'fr_FR.UTF-8' } });
  const { app, page } = window;
  await firstStart(page);
  const ask = async (path: string, input: unknown) => {
    const { status, body } = await callFrom(page, path, input);
    expect({ path, status, body }).toMatchObject({ status: 200 });
    return body as { id: string; today: string; presences: { id: string }[] }; // each has what its caller reads
  };
  const { today } = await ask('/place/status', {});
  const hours = { on: today, opensAt: '00:00', closesAt: '23:59' };
  const { id: sessionId } = await ask('/repairs/sessions/open', hours);
  const mo = { sessionId, name: 'Mo', table: 'table 3' };
  const { presences } = await ask('/repairs/sessions/arrive', mo);
  const { id } = await ask('/repairs/tickets/open', {
    what: { name: 'Grille-pain', category: 'Toaster' },
    problem: 'ne chauffe plus',
    visitorName: 'Nadia',
    waiver: { version: 1, how: 'paper' },
  });
  await ask('/repairs/tickets/take', { id, presenceId: presences[0]?.id });
  const opened = app.waitForEvent('window');
  await openFromMenu(app);
  const visitors = await opened;
  await visitors.getByText('n° 1', { exact: true }).waitFor();
  return { ...window, visitors };
};

describe('the window for visitors', () => {
  test('opens from the menu once, with numbers and tables and nothing personal', async () => {
    const { app, visitors } = await anEveningInWindow();
    expect(visitors.url()).toBe('app://etabli/visitors');
    await visitors.getByText('table 3').waitFor();
    const seen = await visitors.locator('html').innerHTML();
    for (const personal of ['Nadia', 'Grille-pain', 'Mo']) {
      expect(seen).not.toMatch(new RegExp(`\\b${personal}\\b`));
    }
    await openFromMenu(app);
    expect(app.windows()).toHaveLength(2);
  });

  test('is answered the public board and the status of the place, and no other procedure', async () => {
    const { visitors } = await anEveningInWindow();
    const answered: string[] = [];
    for (const path of pathsIn(contract)) {
      const { status } = await callFrom(visitors, path);
      if (status === 200) answered.push(path);
      else expect({ path, status }).toEqual({ path, status: 404 });
    }
    expect(answered.toSorted()).toEqual(['/place/status', '/repairs/tickets/publicBoard']);
  });

  test('is refused the same when its page leads itself to the team’s screen', async () => {
    const { visitors } = await anEveningInWindow();
    await inPage(visitors, `location.href = '/'; undefined`);
    await visitors.waitForURL('app://etabli/');
    for (const path of ['/repairs/tickets/board', '/members/list', '/staff/list']) {
      expect((await callFrom(visitors, path)).status).toBe(404);
    }
  });

  test('knows nothing of what the team’s window keeps, and may not even use the camera', async () => {
    const { page, visitors } = await anEveningInWindow();
    await inPage(page, `localStorage.setItem('mark', 'of the team'); undefined`);
    expect(await inPage(visitors, `localStorage.getItem('mark')`)).toBeNull();
    const camera = `navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'seen', (error) => error.name)`;
    expect(await inPage(visitors, camera)).not.toBe('seen');
  });

  test('closes with the window of its own place, and with no other', async () => {
    const { app, page, visitors } = await anEveningInWindow();
    const opened = app.waitForEvent('window');
    await clickInMenu(app, /entraînement|practice/);
    const practice = await opened;
    await whenDrawn(practice);
    const isGone = visitors.waitForEvent('close');
    await page.close();
    await isGone;
    expect(app.windows()).toEqual([practice]);
  });

  test('notes no fault when it is closed while its page is on its way', async () => {
    const { app, close, folder } = await aWindow({
      env: { LANGUAGE: 'fr', LC_ALL: 'fr_FR.UTF-8' },
    });
    const closed = app.evaluate(
      ({ app: application }) =>
        new Promise<void>((resolve) => {
          application.once('browser-window-created', (_event, window) => {
            window.webContents.once('did-start-loading', () => window.close());
            window.once('closed', resolve);
          });
        }),
    );
    await openFromMenu(app);
    await closed;
    await close();
    expect(readFileSync(join(folder, 'logs', 'etabli.log'), 'utf8')).toBe('');
  });
});

test('the board opens it too', async () => {
  const { app, page } = await aWindow();
  await firstStart(page);
  await page.getByRole('link', { name: 'Repair café' }).click();
  const opened = app.waitForEvent('window');
  await page.getByRole('button', { name: 'Écran des visiteurs' }).click();
  const visitors: Page = await opened;
  await visitors.getByText('Aucun numéro pour l’instant').waitFor();
  expect(app.windows()).toHaveLength(2);
});
