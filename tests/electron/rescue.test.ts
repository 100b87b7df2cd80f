/** A base that does not open: the box that a person sees, and what its buttons do. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { makeBackup } from '#main/backups/make-backup.ts';
import { systemClock } from '#main/open-house.ts';
import { openSqlite } from '#main/store/open-sqlite.ts';
import { ensureDebianPackages, whereIs } from '#tests/support/runtimes/debian-packages.ts';
import { openDisplay } from '#tests/support/runtimes/display.ts';
import { electronCommand } from '#tests/support/runtimes/electron.ts';
import { until } from '#tests/support/runtimes/until.ts';
import { withAnItemAndAMember } from '#tests/support/store/rows.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';

const execute = promisify(execFile);

/** A place with a copy, whose base somebody has overwritten. */
const aSpoiltPlace = async () => {
  const folder = temporaryFolder();
  const base = join(folder, 'etabli.db');
  const store = await openSqlite(base, systemClock);
  await withAnItemAndAMember(store);
  await makeBackup({ data: folder, reason: 'asked', at: systemClock() });
  await store.close();
  const spoilt = 'x'.repeat(5_000);
  writeFileSync(base, spoilt);
  return { folder, base, spoilt };
};

/** A screen whose windows have the keyboard in turn, and the application on it. */
const aDesk = async () => {
  const display = await openDisplay();
  onTestFinished(display.close);
  const missing = await ensureDebianPackages('scanner');
  const openbox = whereIs('openbox');
  if (missing || !openbox || !display.isPrivate) return null;
  const env = { ...process.env, ...display.env };
  const manager = spawn(openbox, [], { env, stdio: 'ignore' });
  onTestFinished(() => void manager.kill());
  const start = async (folder: string) => {
    const wish = { userDataDir: temporaryFolder(), args: ['--data', folder, '--lang=fr'] };
    const command = await electronCommand(wish, display);
    const app = spawn(command.executable, command.args, {
      env: { ...command.env, LANGUAGE: 'fr', LANG: 'fr_FR.UTF-8' },
    });
    onTestFinished(() => void app.kill('SIGKILL'));
    return app;
  };
  /** Waits for the window of that name, then presses a key in it. */
  const pressIn = (name: string, key: string) =>
    until(`a window is called ${name}`, async () => {
      try {
        const found = await execute('xdotool', ['search', '--onlyvisible', '--name', name], {
          env,
        });
        const [handle = ''] = found.stdout.split('\n');
        await execute('xdotool', ['windowactivate', '--sync', handle, 'key', key], { env });
        return true;
      } catch {
        return false;
      }
    });
  return { start, pressIn };
};

// That the place opens then is proved through the terminal (tests/security/disk): the driver of the test
// runtime closes its files later than the shipped one.
test('a place that does not open stays as it is until somebody chooses; then its copy is put back', async ({
  skip,
}) => {
  const desk = await aDesk();
  if (desk === null) return skip('no screen of its own to press keys on');
  const { folder, base, spoilt } = await aSpoiltPlace();
  const refused = await desk.start(folder);
  const ended = once(refused, 'close');
  await desk.pressIn('Établi ne', 'Escape');
  await ended;
  expect(refused.exitCode).toBe(1);
  expect(readFileSync(base, 'utf8')).toBe(spoilt);
  expect(existsSync(join(folder, 'aside'))).toBe(false);

  await desk.start(folder);
  await desk.pressIn('Établi ne', 'Return');
  await desk.pressIn('Sauvegarde remise', 'Return');
  expect(readFileSync(base).subarray(0, 15).toString()).toBe('SQLite format 3');
  expect(existsSync(join(folder, 'aside'))).toBe(true);
});
