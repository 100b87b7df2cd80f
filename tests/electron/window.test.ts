import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aWindow, whenDrawn } from '#tests/support/doors/a-window.ts';

describe('the window', () => {
  test('opens on the screen, served from its own scheme, without a word of complaint', async () => {
    const { app, page } = await aWindow();
    const said: string[] = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.reload();
    await whenDrawn(page);
    expect(page.url()).toBe('app://etabli/');
    expect(said.filter((line) => !line.startsWith('info:'))).toEqual([]);
    expect(await app.windows()).toHaveLength(1);
  });

  test('is sandboxed and isolated, and its page has no Node', async () => {
    const { app, page } = await aWindow();
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      // Undocumented, and the only way to read back what the window was given.
      type Readable = { getLastWebPreferences(): Record<string, unknown> } | undefined;
      return (window?.webContents as unknown as Readable)?.getLastWebPreferences() ?? {};
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    });
    expect(preferences['webviewTag'] ?? false).toBe(false);
    const seen =
      'Object.keys(globalThis).filter((name) => /^(require|process|module|Buffer|electron)$/.test(name))';
    expect(await page.evaluate(seen)).toEqual([]);
    expect(await page.evaluate('Object.keys(etabli)')).toEqual(['askForPort']);
  });

  test('speaks to the application over its port, and says where the place is', async () => {
    const { page, folder } = await aWindow();
    await whenDrawn(page);
    expect(await page.locator('body').textContent()).toMatch(/\S/);
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['etabli.db', 'etabli.lock', 'logs', 'window']),
    );
  });

  test('closes the place when it closes', async () => {
    const window = await aWindow();
    await window.close();
    expect(readdirSync(window.folder)).not.toContain('etabli.db-wal');
    expect(readFileSync(join(window.folder, 'logs', 'etabli.log'), 'utf8')).toBe('');
  });

  test('opens again where it was', async () => {
    const first = await aWindow();
    const bounds = { x: 120, y: 90, width: 700, height: 600 };
    await first.app.evaluate(({ BrowserWindow }, wanted) => {
      BrowserWindow.getAllWindows()[0]?.setBounds(wanted);
    }, bounds);
    await first.close();
    const second = await aWindow({ folder: first.folder });
    const found = await second.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
    );
    expect(found).toEqual(bounds);
  });
});

describe('the menu', () => {
  test('is in French, and offers practice, print, zoom, full screen and what this is', async () => {
    const { app } = await aWindow({ env: { LANGUAGE: 'fr', LC_ALL: 'fr_FR.UTF-8' } });
    const labels = await app.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).flatMap((menu) => [
        menu.label,
        ...(menu.submenu?.items ?? []).map(({ label }) => label),
      ]),
    );
    expect(labels).toEqual(
      expect.arrayContaining([
        'Fichier',
        'Ouvrir le lieu d’entraînement',
        'Imprimer…',
        'Agrandir',
        'Plein écran',
        'À propos d’Établi',
      ]),
    );
  });

  test('opens the practice place in a window of its own, once', async () => {
    const { app, page } = await aWindow();
    const openPractice = () =>
      app.evaluate(({ Menu }) => {
        const [file] = Menu.getApplicationMenu()?.items ?? [];
        file?.submenu?.items[0]?.click();
      });
    const opened = app.waitForEvent('window');
    await openPractice();
    const practice = await opened;
    await whenDrawn(practice);
    expect(practice.url()).toBe('app://etabli/');
    await openPractice();
    expect(app.windows()).toHaveLength(2);
    await practice.close();
    expect(page.isClosed()).toBe(false);
  });
});
