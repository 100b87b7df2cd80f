/** An exchange of bases that was stopped at any of its steps is ended by whoever opens the folder next. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  exchangeBase,
  finishExchange,
  listAside,
  prepareAside,
  putFormerBack,
} from '#main/store/set-aside.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';

const { now } = fixedClock();
const note = { at: now(), why: 'restore', restored: null, takenBackAt: null } as const;

/** A former base with all that may lie beside one, and one that waits. */
const aFolder = async () => {
  const folder = temporaryFolder();
  for (const ending of ['', '-wal', '-shm', '-journal']) {
    writeFileSync(join(folder, `etabli.db${ending}`), `former${ending}`);
  }
  mkdirSync(join(folder, 'restoring'));
  writeFileSync(join(folder, 'restoring', 'etabli.db'), 'other');
  return { folder, aside: await prepareAside(folder, note) };
};

const bases = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.includes('etabli.db'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

const former = {
  'etabli.db': 'former',
  'etabli.db-journal': 'former-journal',
  'etabli.db-shm': 'former-shm',
  'etabli.db-wal': 'former-wal',
};

test('a base goes with all that lies beside it, and the other one comes alone', async () => {
  const { folder, aside } = await aFolder();
  await exchangeBase(folder, aside);
  expect(bases(folder)).toEqual({ 'etabli.db': 'other' });
  expect(bases(aside)).toEqual(former);
  expect((await listAside(folder)).map(({ note: { why } }) => why)).toEqual(['restore']);
  expect(await finishExchange(folder)).toBe(false);
});

test('an exchange that was not decided never happened', async () => {
  const { folder } = await aFolder();
  expect(await finishExchange(folder)).toBe(false);
  expect(bases(folder)).toEqual(former);
  expect(existsSync(join(folder, 'restoring'))).toBe(false);
});

describe('a decided exchange is ended, whatever was moved already:', () => {
  const moves = ['-wal', '-shm', '-journal', ''].map((ending) => `etabli.db${ending}`);
  test.each([0, 1, 2, 3, 4, 5])('%i of its moves', async (done) => {
    const { folder, aside } = await aFolder();
    const decision = { aside: aside.slice(aside.lastIndexOf('/') + 1), direction: 'bring' };
    writeFileSync(join(folder, 'restoring.json'), JSON.stringify(decision));
    for (const name of moves.slice(0, done)) renameSync(join(folder, name), join(aside, name));
    if (done === 5) renameSync(join(folder, 'restoring', 'etabli.db'), join(folder, 'etabli.db'));
    // Somebody puts an old one back before the next start.
    if (done >= 1) writeFileSync(join(folder, 'etabli.db-wal'), 'stale');
    expect(await finishExchange(folder)).toBe(true);
    expect(bases(folder)).toEqual({ 'etabli.db': 'other' });
    expect(bases(aside)).toMatchObject(former);
    expect(existsSync(join(folder, 'restoring.json'))).toBe(false);
  });
});

test('an exchange whose base does not open is taken back, and that one is kept', async () => {
  const { folder, aside } = await aFolder();
  await exchangeBase(folder, aside);
  writeFileSync(join(folder, 'etabli.db-wal'), 'of the other');
  await putFormerBack(folder, aside);
  expect(bases(folder)).toEqual(former);
  expect(bases(aside)).toEqual({
    'refused-etabli.db': 'other',
    'refused-etabli.db-wal': 'of the other',
  });
});
