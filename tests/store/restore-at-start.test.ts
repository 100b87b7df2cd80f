/** A copy takes the place of a base that nobody has open: what became of that base is said as it is. */
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { restoreAtStart } from '#main/backups/restore/at-start.ts';
import { whatToDo } from '#main/doors/rescue.ts';
import { StoreUnusable } from '#main/store/errors.ts';
import { listAside } from '#main/store/set-aside.ts';
import { aKeptPlace, rowsIn } from '#tests/support/backups/a-kept-place.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';

/** A place that is closed, has a copy, and whose next copy will fail. */
const aPlaceToRestore = async () => {
  const { house, copies } = await aKeptPlace();
  await house.backups.now('asked');
  await anItem(house, { name: 'Scie sauteuse' });
  await house.store.close();
  rmSync(join(copies, 'files'), { recursive: true });
  writeFileSync(join(copies, 'files'), 'a file');
  return { folder: house.folder, base: join(house.folder, 'etabli.db'), now: house.time.now };
};

test('a sound base that could not be copied first is not called damaged', async () => {
  const { folder, base, now } = await aPlaceToRestore();
  const before = rowsIn(base);
  const { readable, aside } = await restoreAtStart(folder, 'latest', now);
  expect(readable).toBeNull();
  expect((await listAside(folder))[0]?.note.why).toBe('restore');
  expect(rowsIn(join(aside ?? '', 'etabli.db'))).toEqual(before);
});

test('a damaged one is', async () => {
  const { folder, base, now } = await aPlaceToRestore();
  truncateSync(base, 40_960);
  const { readable } = await restoreAtStart(folder, 'latest', now);
  expect(readable).not.toBeNull();
  expect((await listAside(folder))[0]?.note.why).toBe('damaged');
});

/** Its tables for a spreadsheet leave these out (see salvage.ts). */
const notSaved = /^(search|secrets$|revisions$)/;

const savedRows = (rows: Record<string, string[]>): number =>
  Object.entries(rows)
    .filter(([table]) => !notSaved.test(table))
    .reduce((sum, [, ones]) => sum + ones.length, 0);

/** A place whose base has grown since its copy, and where its first page is made of other bytes. */
const aPlaceWithoutFirstPage = async (spoil: (page: Buffer) => void) => {
  const { house } = await aKeptPlace();
  await house.backups.now('asked');
  for (let nth = 0; nth < 60; nth += 1) await anItem(house, { name: `Serre-joint ${nth}` });
  await aMember(house, { lastName: 'Depuis' });
  await house.store.close();
  const base = join(house.folder, 'etabli.db');
  const rows = rowsIn(base);
  for (const ending of ['-wal', '-shm']) rmSync(base + ending, { force: true });
  const bytes = readFileSync(base);
  spoil(bytes.subarray(0, 4_096));
  writeFileSync(base, bytes);
  return { folder: house.folder, base, bytes, rows, now: house.time.now };
};

describe('a base without its first page', () => {
  test.each<[string, (page: Buffer) => void]>([
    ['whose first bytes are others', (page) => page.fill('X', 0, 20)],
    ['all of it zeros', (page) => page.fill(0)],
    ['all of it noise', (page) => page.fill(0xa5)],
  ])('is read with that of the copy, and left as it was: %s', async (_, spoil) => {
    const { folder, bytes, rows, now } = await aPlaceWithoutFirstPage(spoil);
    const { readable, aside } = await restoreAtStart(folder, 'latest', now);
    expect(readable?.rows).toBe(savedRows(rows));
    const there = readable?.folder ?? '';
    expect(readdirSync(there).filter((name) => !name.endsWith('.csv'))).toEqual([]);
    expect(readFileSync(join(there, 'members.csv'), 'utf8')).toContain(';Depuis;');
    expect(readFileSync(join(there, 'items.csv'), 'utf8')).toContain(';Serre-joint 59;');
    expect(readFileSync(join(aside ?? '', 'etabli.db')).equals(bytes)).toBe(true);
  });

  test.each<[string, (page: Buffer) => void]>([
    ['of another version', (page) => page.fill('X', 0, 20).writeUInt32BE(2, 60)],
    ['with pages of another size', (page) => page.fill('X', 0, 16).writeUInt16BE(1_024, 16)],
  ])('is not guessed at: %s', async (_, spoil) => {
    const { folder, now } = await aPlaceWithoutFirstPage(spoil);
    const { readable } = await restoreAtStart(folder, 'latest', now);
    expect(readable?.rows).toBe(0);
    expect(readdirSync(readable?.folder ?? '')).toEqual([]);
  });

  test('is called damaged beside its copies, and a strange file where there are none', async () => {
    const { folder, base, bytes } = await aPlaceWithoutFirstPage((page) => page.fill('X', 0, 20));
    const error = new StoreUnusable('not-a-base', base);
    const beside = await whatToDo(error, folder, 'fr');
    expect(beside.sentence).toMatch(/est abîmée/);
    expect(beside.offer).toMatch(/vous perdriez 1 adhérent et 60 objets depuis/);
    expect(readFileSync(base).equals(bytes)).toBe(true);
    expect(readdirSync(join(folder, 'restoring'))).toEqual([]);
    rmSync(join(folder, 'backups'), { recursive: true });
    expect(await whatToDo(error, folder, 'fr')).toMatchObject({
      sentence: expect.stringContaining('n’est pas une base d’Établi'),
      offer: null,
    });
  });
});
