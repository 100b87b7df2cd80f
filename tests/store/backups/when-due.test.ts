import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { findCopies } from '#main/backups/description.ts';
import { openHouse } from '#main/open-house.ts';
import { openPractice } from '#main/practice.ts';
import { migrations } from '#main/store/migrations/all.ts';
import { openSqlite } from '#main/store/open-sqlite.ts';
import { aKeptPlace } from '#tests/support/backups/a-kept-place.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse } from '#tests/support/house.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';
import { withAnItemAndAMember } from '#tests/support/store/rows.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';

const hourMs = 3_600_000;
const log = pino({ level: 'silent' });

const reasonsIn = async (folder: string) =>
  (await findCopies(join(folder, 'backups'))).map(({ reason }) => reason);

describe('once a day', () => {
  test('a copy is made when the last one is a day old and something was written since', async () => {
    const { house, dues } = await aKeptPlace();
    await house.backups.now('asked');
    house.time.advance(23 * hourMs);
    await anItem(house);
    await dues.keepUp(false);
    expect(await reasonsIn(house.folder)).toEqual(['asked']);
    house.time.advance(hourMs);
    await dues.keepUp(false);
    expect(await reasonsIn(house.folder)).toEqual(['daily', 'asked']);
    house.time.advance(48 * hourMs);
    await dues.keepUp(false);
    expect(await reasonsIn(house.folder)).toEqual(['daily', 'asked']);
  });

  test('also where the clock was set back by a year', async () => {
    const { house, dues } = await aKeptPlace();
    await house.backups.now('asked');
    house.time.advance(-365 * 24 * hourMs);
    await anItem(house);
    await dues.keepUp(false);
    expect(await reasonsIn(house.folder)).toEqual(['daily', 'asked']);
  });
});

describe('at closing', () => {
  test('the house makes the last copy, and none when nothing was written since', async () => {
    const folder = temporaryFolder();
    const clock = fixedClock().now;
    const first = await openHouse({ folder, clock, log });
    await first.close();
    expect(await reasonsIn(folder)).toEqual([]);
    const second = await openHouse({ folder, clock, log });
    await withAnItemAndAMember(second.store);
    await second.close();
    expect(await reasonsIn(folder)).toEqual(['closing']);
    const third = await openHouse({ folder, clock, log });
    await third.close();
    expect(await reasonsIn(folder)).toEqual(['closing']);
  });

  test('a copy that fails keeps nobody from closing', async () => {
    const folder = temporaryFolder();
    const house = await openHouse({ folder, clock: fixedClock().now, log });
    await withAnItemAndAMember(house.store);
    rmSync(join(folder, 'backups'), { recursive: true, force: true });
    writeFileSync(join(folder, 'backups'), 'not a folder');
    await house.close();
    await expect(house.store.read(async () => 1)).rejects.toThrow();
  });

  test('the practice place has no copies', async () => {
    const house = await openPractice();
    await expect(house.backups.before('import')).resolves.toBeUndefined();
    expect(existsSync(join(house.folder, 'backups'))).toBe(false);
    await house.close();
  });
});

describe('before a migration', () => {
  /** A place as the program of version 3 has left it. */
  const anOlderPlace = async () => {
    const folder = temporaryFolder();
    const older = migrations.filter(({ version }) => version <= 3);
    const store = await openSqlite(join(folder, 'etabli.db'), fixedClock().now, older);
    await store.close();
    return folder;
  };
  const versionOf = (path: string) => {
    const base = new Database(path, { readonly: true });
    const version = base.pragma('user_version', { simple: true });
    base.close();
    return version;
  };

  test('the base is copied as it was', async () => {
    const folder = await anOlderPlace();
    const house = await openHouse({ folder, clock: fixedClock().now, log });
    await house.close();
    const [copy] = await findCopies(join(folder, 'backups'));
    expect(copy).toMatchObject({ reason: 'migration', version: 3, isWhole: true });
    expect(versionOf(join(folder, 'backups', copy?.name ?? '', 'etabli.db'))).toBe(3);
    expect(versionOf(join(folder, 'etabli.db'))).toBe(migrations.at(-1)?.version);
  });

  test('a base that cannot be copied is not brought to the new version', async () => {
    const folder = await anOlderPlace();
    writeFileSync(join(folder, 'backups'), 'not a folder');
    await expect(openHouse({ folder, clock: fixedClock().now, log })).rejects.toMatchObject({
      name: 'StoreUnusable',
      path: join(folder, 'backups'),
    });
    expect(versionOf(join(folder, 'etabli.db'))).toBe(3);
  });
});

test('whoever has no copies is told so where one is asked for', async () => {
  const house = await aHouse();
  await expect(house.client().backups.now()).rejects.toMatchObject({ code: 'BACKUP_FAILED' });
  expect(readdirSync(house.folder)).not.toContain('backups');
});
