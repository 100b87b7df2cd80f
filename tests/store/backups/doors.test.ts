/** The real process of the browser door: it waits for its last copy, and may be killed in the middle of one. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { findCopies } from '#main/backups/description.ts';
import { verifyBackup } from '#main/backups/verify-backup.ts';
import { basePath } from '#main/open-house.ts';
import { openSqlite } from '#main/store/open-sqlite.ts';
import { browserEntry } from '#tests/support/doors/browser-entry.ts';
import { howMany } from '#tests/support/how-many.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';
import { withAnItemAndAMember } from '#tests/support/store/rows.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';

const writeSomething = async (folder: string): Promise<void> => {
  const store = await openSqlite(basePath(folder), fixedClock().now);
  await withAnItemAndAMember(store);
  await store.close();
};

/** Starts the door; ready when it has said its line. */
const startDoor = async (
  folder: string,
): Promise<{ door: ChildProcess; ended: Promise<unknown> }> => {
  const given = [browserEntry, '--data', folder, '--no-open'];
  const door = spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(door, 'close');
  onTestFinished(() => void door.kill('SIGKILL'));
  if (door.stdout) await once(door.stdout, 'data');
  return { door, ended };
};

const goodCopiesIn = async (folder: string): Promise<number> => {
  const copies = await findCopies(join(folder, 'backups'));
  for (const { name } of copies) {
    expect(await verifyBackup(join(folder, 'backups', name))).toMatchObject({ faults: [] });
  }
  return copies.length;
};

test('the browser door ends once its last copy is kept', async () => {
  const folder = temporaryFolder();
  await writeSomething(folder);
  const { door, ended } = await startDoor(folder);
  door.kill('SIGTERM');
  door.kill('SIGTERM');
  await ended;
  expect(door.exitCode).toBe(0);
  expect(await goodCopiesIn(folder)).toBe(1);
});

test('whenever it is killed while it copies, every copy that has a name is good', async () => {
  const folder = temporaryFolder();
  await writeSomething(folder);
  const kills = howMany(4, 100);
  for (let kill = 0; kill < kills; kill += 1) {
    const { door, ended } = await startDoor(folder);
    door.kill('SIGTERM');
    await untilItCopies(folder);
    await setTimeout(kill * 5);
    door.kill('SIGKILL');
    await ended;
    await goodCopiesIn(folder);
    await writeSomething(folder);
  }
  const { door, ended } = await startDoor(folder);
  door.kill('SIGTERM');
  await ended;
  expect(await goodCopiesIn(folder)).toBeGreaterThan(0);
  expect(readdirSync(join(folder, 'backups')).filter((name) => name.startsWith('.'))).toEqual([]);
});

const untilItCopies = async (folder: string): Promise<void> => {
  const copies = join(folder, 'backups');
  for (let look = 0; look < 2_000; look += 1) {
    if (existsSync(copies) && readdirSync(copies).some((name) => name.startsWith('.draft-')))
      return;
    await setTimeout(1);
  }
};
