import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openPractice } from '#main/practice.ts';
import { holdFolder } from '#main/store/hold-folder.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';

/** Practice places of this test open in a folder of its own. */
const ownTemporaryFolder = (): string => {
  const folder = temporaryFolder();
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  return folder;
};

const anHourAgo = new Date(Date.now() - 3_600_000);

test('a practice place says that it is one, and leaves nothing', async () => {
  const tmp = ownTemporaryFolder();
  const house = await openPractice();
  expect(house.isPractice).toBe(true);
  expect(existsSync(house.folder)).toBe(true);
  await house.close();
  expect(readdirSync(tmp)).toEqual([]);
});

test('the next one takes away what a killed one left, and nothing else', async () => {
  const tmp = ownTemporaryFolder();
  const [left, held, fresh, other] = [
    'etabli-practice-left',
    'etabli-practice-held',
    'etabli-practice-fresh',
    'somebody-else',
  ].map((name) => join(tmp, name));
  for (const folder of [left, held, fresh, other]) {
    mkdirSync(String(folder));
    writeFileSync(join(String(folder), 'etabli.db'), '');
  }
  const { release } = holdFolder(String(held));
  for (const folder of [left, held, other]) utimesSync(String(folder), anHourAgo, anHourAgo);
  const house = await openPractice();
  expect([left, held, fresh, other].map((folder) => existsSync(String(folder)))).toEqual([
    false,
    true,
    true,
    true,
  ]);
  release();
  await house.close();
});
