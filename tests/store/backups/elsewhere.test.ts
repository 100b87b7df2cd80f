import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { verifyBackup } from '#main/backups/verify-backup.ts';
import { aKeptPlace, filesIn, rowsIn } from '#tests/support/backups/a-kept-place.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';

const dayMs = 86_400_000;

/** A small file system of its own; `null` where this account may mount none. */
const aSmallStick = (kilobytes: number): string | null => {
  const folder = temporaryFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
  } catch {
    return null;
  }
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', folder], { stdio: 'ignore' });
  });
  return folder;
};

test('a copy goes to the chosen folder at once, whole, with its photos', async () => {
  const { house, copies } = await aKeptPlace();
  const client = house.client('manager');
  const stick = temporaryFolder();
  expect(await client.backups.copyTo({ folder: stick })).toEqual({ folder: stick });
  const { elsewhere, elsewhereFolder } = await client.backups.list();
  expect(elsewhereFolder).toBe(stick);
  const [name = ''] = elsewhere.map((copy) => copy.name);
  const copy = join(stick, 'Etabli-sauvegardes', name);
  expect(await verifyBackup(copy)).toEqual({ faults: [], missing: [] });
  expect(rowsIn(join(copy, 'etabli.db'))).toEqual(rowsIn(join(house.folder, 'etabli.db')));
  expect(filesIn(join(copy, '..', 'files'))).toEqual(filesIn(join(copies, 'files')));
});

test('everybody sees how many days old the last copy elsewhere is', async () => {
  const { house } = await aKeptPlace();
  expect((await house.client().backups.status()).elsewhere).toBeNull();
  await house.client('manager').backups.copyTo({ folder: temporaryFolder() });
  const lastAt = house.clock();
  house.time.advance(12 * dayMs);
  expect((await house.client().backups.status()).elsewhere).toEqual({
    lastAt,
    daysAgo: 12,
    problem: null,
  });
});

test('a stick that was pulled out stops no copy here, and is said; put back, it catches up', async () => {
  const { house, dues } = await aKeptPlace();
  const stick = temporaryFolder();
  await house.client('manager').backups.copyTo({ folder: stick });
  const kept = join(stick, 'Etabli-sauvegardes');
  const away = join(temporaryFolder(), 'away');
  execFileSync('mv', [kept, away]);
  house.time.advance(dayMs);
  const made = await house.client().backups.now();
  const { elsewhere, last } = await house.client().backups.status();
  expect(elsewhere).toMatchObject({ daysAgo: 1, problem: 'vanished' });
  expect(last?.name).toBe(made.name);
  // An empty folder where the stick was is not the stick.
  expect(existsSync(kept)).toBe(false);
  execFileSync('mv', [away, kept]);
  await dues.keepUp(false);
  expect((await house.client().backups.status()).elsewhere).toMatchObject({
    daysAgo: 0,
    problem: null,
  });
});

test('two places on one stick never mix', async () => {
  const stick = temporaryFolder();
  const one = await aKeptPlace();
  const other = await aKeptPlace();
  for (const { house } of [one, other]) {
    await house.client('manager').backups.copyTo({ folder: stick });
    await anItem(house);
    await house.client().backups.now();
  }
  expect(readdirSync(stick).sort()).toEqual(['Etabli-sauvegardes', 'Etabli-sauvegardes-2']);
  const namesOf = async ({ house }: typeof one) =>
    (await house.client('manager').backups.list()).elsewhere.map(({ name }) => name);
  expect(await namesOf(one)).toHaveLength(2);
  expect(await namesOf(other)).toHaveLength(2);
  await one.house.client('manager').backups.copyTo({ folder: stick });
  expect(readdirSync(stick)).toHaveLength(2);
});

test('a folder that can hold no copy is refused, and nothing changes', async () => {
  const { house } = await aKeptPlace();
  const client = house.client('manager');
  const file = join(temporaryFolder(), 'a-file');
  writeFileSync(file, '');
  const inside = join(house.folder, 'inside');
  mkdirSync(inside);
  for (const [folder, why] of [
    ['sauvegardes', 'relative'],
    [join(file, '..', 'nowhere'), 'not-there'],
    [file, 'not-a-folder'],
    [house.folder, 'data-folder'],
    [inside, 'data-folder'],
  ] as const) {
    await expect(client.backups.copyTo({ folder })).rejects.toMatchObject({
      code: 'FOLDER_REFUSED',
      data: { why, path: folder },
    });
  }
  expect((await client.backups.status()).elsewhere).toBeNull();
});

test('a full stick is said with its path, and keeps nothing half', async ({ skip }) => {
  const stick = aSmallStick(200);
  if (stick === null) return skip('this account may mount nothing');
  const { house } = await aKeptPlace();
  const client = house.client('manager');
  await expect(client.backups.copyTo({ folder: stick })).rejects.toMatchObject({
    code: 'BACKUP_FAILED',
    data: { why: 'disk-full', path: stick },
  });
  const left = readdirSync(join(stick, 'Etabli-sauvegardes'));
  expect(left.filter((name) => /\d{4}-/.test(name))).toEqual([]);
  expect((await client.backups.status()).elsewhere).toBeNull();
});

test('a disk that is full under the place itself lets no half copy lie', async ({ skip }) => {
  const { house, copies } = await aKeptPlace();
  const good = await house.backups.now('asked');
  const disk = aSmallStick(400);
  if (disk === null) return skip('this account may mount nothing');
  rmSync(join(copies), { recursive: true });
  mkdirSync(copies);
  execFileSync('mount', ['--bind', disk, copies]);
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', copies], { stdio: 'ignore' });
  });
  await expect(house.client().backups.now()).rejects.toMatchObject({
    code: 'BACKUP_FAILED',
    data: { why: 'disk-full', path: copies },
  });
  expect(readdirSync(copies).filter((name) => name.includes(good.name.slice(0, 4)))).toEqual([]);
  await anItem(house, { name: 'Encore là' });
});

test('a file where the folder of the copies should be is said with its path', async () => {
  const { house, copies } = await aKeptPlace();
  writeFileSync(copies, 'not a folder');
  await expect(house.client().backups.now()).rejects.toMatchObject({
    code: 'BACKUP_FAILED',
    data: { why: 'vanished', path: copies },
  });
  await expect(house.backups.before('import')).rejects.toMatchObject({ code: 'BACKUP_FAILED' });
  await anItem(house, { name: 'Encore là' });
});
