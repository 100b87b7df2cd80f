import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { aWindow } from '#tests/support/doors/a-window.ts';
import { startBrowserDoor } from '#tests/support/doors/browser-process.ts';
import { openDisplay } from '#tests/support/runtimes/display.ts';
import { electronCommand } from '#tests/support/runtimes/electron.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';

describe('a second start on the same folder', () => {
  test('shows the window that is open, and ends', async () => {
    const { app, display, folder } = await aWindow();
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
    const { executable, args, env } = await electronCommand(
      { userDataDir: temporaryFolder(), args: ['--data', folder] },
      display,
    );
    const code = await new Promise((resolve) => {
      execFile(executable, args, { env, timeout: 30_000 }, (error) => resolve(error?.code ?? 0));
    });
    expect(code).toBe(0);
    expect(app.windows()).toHaveLength(1);
    await expect
      .poll(() =>
        app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()),
      )
      .toBe(false);
  });

  test('through the browser door is refused with a sentence', async () => {
    const { folder } = await aWindow();
    const door = await startBrowserDoor(['--data', folder]);
    expect(await door.ended).toBe(1);
    expect(door.said().err).toContain(folder);
  });
});

describe('a window that cannot open its place', () => {
  /** Starts it and answers what it says in the terminal; the box waits for somebody to close it. */
  const saidBy = async (args: string[]): Promise<string> => {
    const display = await openDisplay();
    onTestFinished(display.close);
    const command = await electronCommand({ userDataDir: temporaryFolder(), args }, display);
    const child = spawn(command.executable, command.args, { env: command.env });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    let said = '';
    for await (const part of child.stderr.setEncoding('utf8')) {
      said += part;
      if (/Établi|--data/.test(said)) break;
    }
    child.kill('SIGKILL');
    await once(child, 'close');
    return said;
  };

  test('says that the folder is a file', async () => {
    const file = join(temporaryFolder(), 'remise');
    writeFileSync(file, '');
    expect(await saidBy(['--data', file])).toContain(file);
  });

  test('says that the base is none', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'etabli.db'), 'x'.repeat(5_000));
    expect(await saidBy(['--data', folder])).toContain(join(folder, 'etabli.db'));
  });

  test('says that the browser door has the folder', async () => {
    const folder = temporaryFolder();
    await startBrowserDoor(['--data', folder]);
    expect(await saidBy(['--data', folder])).toContain(folder);
  });
});
