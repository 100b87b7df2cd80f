/** A folder that may be another place's is neither written to nor cleared. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findCopies } from '#main/backups/description.ts';
import { aKeptPlace } from '#tests/support/backups/a-kept-place.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';

test('a mark that cannot be read is said with its folder, and no folder is claimed', async () => {
  const { house } = await aKeptPlace();
  const stick = temporaryFolder();
  const kept = join(stick, 'Etabli-sauvegardes');
  // Reading a folder as a file fails as a bad stick does, for every account.
  mkdirSync(join(kept, '.etabli'), { recursive: true });
  await expect(house.client('manager').backups.copyTo({ folder: stick })).rejects.toMatchObject({
    code: 'BACKUP_FAILED',
    data: { path: kept },
  });
  expect(readdirSync(stick)).toEqual(['Etabli-sauvegardes']);
  expect(readdirSync(kept)).toEqual(['.etabli']);
});

test('a file that has our name is said as such', async () => {
  const { house } = await aKeptPlace();
  const stick = temporaryFolder();
  writeFileSync(join(stick, 'Etabli-sauvegardes'), '');
  await expect(house.client('manager').backups.copyTo({ folder: stick })).rejects.toMatchObject({
    code: 'FOLDER_REFUSED',
    data: { why: 'not-a-folder', path: join(stick, 'Etabli-sauvegardes') },
  });
});

test('copies whose mark was lost are known again by their owner, and by nobody else', async () => {
  const [one, other] = [await aKeptPlace(), await aKeptPlace()];
  const stick = temporaryFolder();
  await one.house.client('manager').backups.copyTo({ folder: stick });
  const mark = join(stick, 'Etabli-sauvegardes', '.etabli');
  const written = readFileSync(mark);
  rmSync(mark);
  await other.house.client('manager').backups.copyTo({ folder: stick });
  expect(readdirSync(stick).sort()).toEqual(['Etabli-sauvegardes', 'Etabli-sauvegardes-2']);
  await one.house.client('manager').backups.copyTo({ folder: stick });
  expect(readFileSync(mark)).toEqual(written);
});

test('the rotation leaves copies of another place where they are', async () => {
  const [one, other] = [await aKeptPlace(), await aKeptPlace()];
  other.house.time.advance(-60_000);
  const { name } = await other.house.backups.now('daily');
  const stick = temporaryFolder();
  await one.house.backups.now('asked');
  await one.house.client('manager').backups.copyTo({ folder: stick });
  const there = join(stick, 'Etabli-sauvegardes');
  cpSync(join(other.copies, name), join(there, name), { recursive: true });
  one.house.time.advance(400 * 86_400_000);
  await one.house.backups.now('daily');
  expect((await findCopies(there)).map((copy) => copy.name)).toContain(name);
});
