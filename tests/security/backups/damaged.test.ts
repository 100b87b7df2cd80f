import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDescription } from '#main/backups/description.ts';
import { verifyCopy } from '#main/store/backup/verify-copy.ts';
import { latestVersion } from '#main/store/migrate.ts';
import { migrations } from '#main/store/migrations/all.ts';
import { stageCopy } from '#main/store/stage-copy.ts';
import type { BackupName } from '#shared/contract/backups.ts';
import { aKeptPlace, rowsIn } from '#tests/support/backups/a-kept-place.ts';
import { howMany } from '#tests/support/how-many.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';
import { damages, diceOf } from './damages.ts';

const version = latestVersion(migrations);

/** A good copy and its photos in a folder of their own. */
const aCopy = async () => {
  const { house, copies } = await aKeptPlace();
  const { name } = await house.backups.now('asked');
  await house.store.close();
  return { house, copies, name };
};

/** What both readers say of it: the one that verifies, and the one that brings it back. */
const saidOf = async (copy: string) => {
  const folder = temporaryFolder();
  const described = await readDescription(copy);
  const staged = join(folder, 'restoring', 'etabli.db');
  const files = join(folder, 'files');
  return {
    verified: await verifyCopy({ folder: copy, version, described, mendFrom: [] }),
    staged: await stageCopy({ copy, staged, files, version, described }),
    path: staged,
  };
};

test('every damaged copy is refused', async () => {
  const { copies, name } = await aCopy();
  const trials = howMany(208, 1_040);
  const accepted: string[] = [];
  for (let trial = 0; trial < trials; trial += 1) {
    const damage = damages[trial % damages.length];
    const own = join(temporaryFolder(), 'backups');
    cpSync(copies, own, { recursive: true });
    await damage?.inflict(join(own, name), diceOf(trial));
    const { verified, staged } = await saidOf(join(own, name));
    if (verified.faults.length === 0) accepted.push(`verified, ${trial}: ${damage?.what}`);
    if (staged.fault === null) accepted.push(`staged, ${trial}: ${damage?.what}`);
    rmSync(own, { recursive: true });
  }
  expect(trials).toBeGreaterThanOrEqual(200);
  expect(accepted).toEqual([]);
});

test('a photo that is lost or damaged in the pool is missed', async () => {
  const { copies, name } = await aCopy();
  const [start = ''] = readdirSync(join(copies, 'files'));
  const [photo = ''] = readdirSync(join(copies, 'files', start));
  const path = join(copies, 'files', start, photo);
  const whole = readFileSync(path);
  const look = async () => (await saidOf(join(copies, name))).verified;
  expect(await look()).toEqual({ faults: [], missing: [] });
  writeFileSync(path, Buffer.concat([whole, Buffer.from('x')]));
  expect(await look()).toMatchObject({ faults: ['files-missing'], missing: [{ file: photo }] });
  rmSync(path);
  expect(await look()).toMatchObject({ faults: ['files-missing'], missing: [{ file: photo }] });
});

/** The first photo or document beside the copies, with one byte that the disk has changed. */
const spoilAPhoto = (copies: string): (() => boolean) => {
  const [start = ''] = readdirSync(join(copies, 'files'));
  const [photo = ''] = readdirSync(join(copies, 'files', start));
  const path = join(copies, 'files', start, photo);
  const whole = readFileSync(path);
  const spoilt = Buffer.from(whole);
  spoilt[0] = (spoilt[0] ?? 0) ^ 0xff;
  writeFileSync(path, spoilt);
  return () => readFileSync(path).equals(whole);
};

test('a photo that rotted beside a copy, size and all, comes again when the copy is verified', async () => {
  const { house, copies } = await aKeptPlace();
  const { name } = await house.backups.now('asked');
  const isMended = spoilAPhoto(copies);
  await house.backups.now('asked');
  expect(isMended()).toBe(false);
  const verify = () => house.client('manager').backups.verify({ name, side: 'here' });
  expect(await verify()).toEqual({ faults: [], missingFiles: [] });
  expect(isMended()).toBe(true);
});

test('so it does on a stick, and by itself within a week', async () => {
  const { house, copies, dues } = await aKeptPlace();
  const stick = temporaryFolder();
  const manager = house.client('manager');
  await manager.backups.copyTo({ folder: stick });
  const [here] = (await manager.backups.list()).here;
  const isMendedThere = spoilAPhoto(join(stick, 'Etabli-sauvegardes'));
  await manager.backups.verify({ name: here?.name as BackupName, side: 'elsewhere' });
  expect(isMendedThere()).toBe(true);
  await dues.keepUp(false);
  const isMended = spoilAPhoto(copies);
  house.time.advance(6 * 86_400_000);
  await dues.keepUp(false);
  expect(isMended()).toBe(false);
  house.time.advance(86_400_000);
  await dues.keepUp(false);
  expect(isMended()).toBe(true);
});

test('a stale -wal beside a copy is not believed', async () => {
  const { house, copies, name } = await aCopy();
  const copy = join(copies, name);
  const rows = rowsIn(join(copy, 'etabli.db'));
  for (const end of ['-wal', '-journal', '-shm']) {
    writeFileSync(join(copy, `etabli.db${end}`), readFileSync(join(house.folder, 'etabli.db')));
  }
  const { verified, path } = await saidOf(copy);
  expect(verified.faults).toEqual([]);
  expect(rowsIn(path)).toEqual(rows);
});

test('a copy that was found damaged is shown as such, and the rotation counts on it no more', async () => {
  const { house, copies } = await aKeptPlace();
  const client = house.client('manager');
  const { name } = await client.backups.now();
  writeFileSync(join(copies, name, 'files.txt'), '');
  const found = await client.backups.verify({ name, side: 'here' });
  expect(found.faults).toEqual(['wrong-sum']);
  expect((await client.backups.list()).here).toMatchObject([{ name, isWhole: false }]);
  expect((await client.backups.status()).last).toBeNull();
});

test('only a manager sees, verifies and sends copies', async () => {
  const { house } = await aKeptPlace();
  const client = house.client();
  const { name } = await client.backups.now();
  const needed = { code: 'ROLE_NEEDED' };
  await expect(client.backups.list()).rejects.toMatchObject(needed);
  await expect(client.backups.verify({ name, side: 'here' })).rejects.toMatchObject(needed);
  await expect(client.backups.copyTo({ folder: '/tmp' })).rejects.toMatchObject(needed);
});
