/** Opening the file of a base: promises read back, and a typed reason for each way it cannot be. */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { StoreUnusable, type UnusableWhy } from '#main/store/errors.ts';
import { migrations } from '#main/store/migrations/all.ts';
import { openSqlite } from '#main/store/open-sqlite.ts';
import { connectSqlite } from '#main/store/sqlite-connection.ts';
import type { Store } from '#main/store/store.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';
import { anItemRow, aVolunteer, withAnItemAndAMember } from '#tests/support/store/rows.ts';
import { temporaryBase, temporaryFolder } from '#tests/support/store/temporary-folder.ts';

const { now } = fixedClock();
const newer = [...migrations, { version: migrations.length + 1, name: 'newer', statements: [] }];

describe('a base in a file', () => {
  test('is made with its folder, and found again', async () => {
    const path = join(temporaryFolder(), 'Établi à côté', 'base', 'etabli.db');
    const store = await openSqlite(path, now);
    const { item } = await withAnItemAndAMember(store);
    await store.close();
    const again = await openSqlite(path, now);
    const found = await again.read((q) => q.selectFrom('items').select('id').execute());
    expect(found).toEqual([{ id: item.id }]);
    await again.close();
    expect(readdirSync(dirname(path))).toEqual(['etabli.db']);
  });

  test('gives later acts later ids, also when the clock was set back while it was closed', async () => {
    const path = temporaryBase();
    const clock = fixedClock();
    const act = async () => {
      const store = await openSqlite(path, clock.now);
      const item = anItemRow();
      const subject = { kind: 'item', id: item.id } as const;
      const id = await store.write(aVolunteer, async (tx) => {
        await tx.insert('items', item);
        return await tx.record({ act: 'create-item', subject, role: 'volunteer' });
      });
      await store.close();
      return id;
    };
    const first = await act();
    clock.advance(-86_400_000);
    const second = await act();
    expect(second > first).toBe(true);
  });

  // Windows keeps rights otherwise.
  test.skipIf(process.platform === 'win32')('is for the eyes of its account alone', async () => {
    const path = join(temporaryFolder(), 'lieu', 'etabli.db');
    await (await openSqlite(path, now)).close();
    for (const one of [path, dirname(path)]) expect(statSync(one).mode & 0o077).toBe(0);
  });

  test('keeps the promises that were asked of it', () => {
    const database = connectSqlite(temporaryBase());
    const read = (name: string) => database.pragma(name, { simple: true });
    expect({
      journal: read('journal_mode'),
      synchronous: read('synchronous'),
      foreignKeys: read('foreign_keys'),
      busyTimeout: read('busy_timeout'),
      secureDelete: read('secure_delete'),
      trustedSchema: read('trusted_schema'),
    }).toEqual({
      journal: 'wal',
      synchronous: 2,
      foreignKeys: 1,
      busyTimeout: 5000,
      secureDelete: 1,
      trustedSchema: 0,
    });
    database.close();
  });

  test('keeps foreign keys on after its migrations', async () => {
    const store = await openSqlite(temporaryBase(), now);
    const act = store.write(aVolunteer, (tx) =>
      tx.insert('items', anItemRow({ shelf_id: 'nowhere' as never })),
    );
    await expect(act).rejects.toThrow(/FOREIGN KEY/);
    await store.close();
  });
});

describe('a file from a newer version', () => {
  test('is refused and left as it was, byte for byte', async () => {
    const path = temporaryBase();
    await (await openSqlite(path, now, newer)).close();
    const before = snapshot(dirname(path));
    await expectUnusable(openSqlite(path, now), 'newer', path);
    expect(snapshot(dirname(path))).toEqual(before);
  });

  test('is refused and left as it was when its newest pages are still beside it', async () => {
    const path = temporaryBase();
    await (await openSqlite(path, now)).close();
    const { copy } = await killedWhileNewer(path);
    const before = snapshot(dirname(copy));
    expect(Object.keys(before)).toEqual(['etabli.db', 'etabli.db-wal']);
    await expectUnusable(openSqlite(copy, now), 'newer', copy);
    expect(snapshot(dirname(copy))).toEqual(before);
    await (await openSqlite(copy, now, newer)).close();
  });
});

describe('what is no base of ours is refused and left alone:', () => {
  test.each([
    ['a text', (path: string) => writeFileSync(path, 'Chère adhérente, cher adhérent')],
    ['a spreadsheet of zeros', (path: string) => writeFileSync(path, Buffer.alloc(8192))],
    ['the base of another program', (path: string) => anotherProgram(path, 0)],
    ['the marked base of another program', (path: string) => anotherProgram(path, 42)],
  ])('%s', async (_, make) => {
    const path = temporaryBase();
    make(path);
    const before = snapshot(dirname(path));
    await expectUnusable(openSqlite(path, now), 'not-a-base', path);
    expect(snapshot(dirname(path))).toEqual(before);
  });

  test('but an empty file is a new base', async () => {
    const path = temporaryBase();
    writeFileSync(path, '');
    await (await openSqlite(path, now)).close();
    expect(statSync(path).size).toBeGreaterThan(0);
  });

  test('and so is one whose making was cut short before the first step', async () => {
    const path = temporaryBase();
    connectSqlite(path).close();
    await (await openSqlite(path, now)).close();
  });
});

describe('a base that cannot be used says why:', () => {
  test('its folder is a file', async () => {
    const folder = join(temporaryFolder(), 'base');
    writeFileSync(folder, '');
    for (const path of [join(folder, 'etabli.db'), join(folder, 'deeper', 'etabli.db')]) {
      await expectUnusable(openSqlite(path, now), 'folder-is-a-file', path);
    }
  });

  test('its file is a folder', async () => {
    const path = temporaryBase();
    mkdirSync(path);
    await expectUnusable(openSqlite(path, now), 'file-is-a-folder', path);
  });

  test('its folder is read-only', async () => {
    const path = temporaryBase();
    await (await openSqlite(path, now)).close();
    chmodSync(path, 0o444);
    chmodSync(dirname(path), 0o555);
    asNobody();
    const before = snapshot(dirname(path));
    await expectUnusable(openSqlite(path, now), 'read-only', path);
    const beside = join(dirname(path), 'other.db');
    await expectUnusable(openSqlite(beside, now), 'read-only', beside);
    expect(snapshot(dirname(path))).toEqual(before);
  });

  test('it is damaged', async () => {
    const path = temporaryBase();
    const store = await openSqlite(path, now);
    await withAnItemAndAMember(store);
    await store.close();
    truncateSync(path, 4096 * 3);
    await expectUnusable(openAndRead(path), 'damaged', path);
  });

  test('somebody else holds it', async () => {
    const path = temporaryBase();
    await (await openSqlite(path, now)).close();
    const other = new Database(path);
    other.pragma('locking_mode = exclusive');
    other.exec('begin exclusive');
    onTestFinished(() => void other.close());
    await expectUnusable(openSqlite(path, now), 'locked', path);
  });
});

describe('a full disk', () => {
  test('refuses the act with a typed error, loses nothing, and writes again once there is room', async () => {
    const path = temporaryBase();
    const store = await openSqlite(path, now);
    onTestFinished(() => store.close());
    const { item } = await withAnItemAndAMember(store);
    const limit = (pages: number) => store.read((q) => maxPages(q, pages));
    const { size } = statSync(`${path}-wal`);
    await limit(1);
    await expectUnusable(addItems(store, 200), 'disk-full', path);
    const kept = await store.read((q) => q.selectFrom('items').select('id').execute());
    expect(kept).toEqual([{ id: item.id }]);
    expect(statSync(`${path}-wal`).size).toBeGreaterThanOrEqual(size);
    await limit(1_000_000);
    await addItems(store, 200);
    const all = await store.read((q) => q.selectFrom('items').select('id').execute());
    expect(all).toHaveLength(201);
  });
});

/** `max_page_count` makes SQLite answer as on a full disk. */
const maxPages = async (q: Parameters<Parameters<Store['read']>[0]>[0], pages: number) => {
  const { statementsOf } = await import('#main/store/statements.ts');
  await statementsOf(q).all(`pragma max_page_count = ${pages}`);
};

const addItems = (store: Store, count: number): Promise<void> =>
  store.write(aVolunteer, async (tx) => {
    for (let made = 0; made < count; made += 1) {
      await tx.insert('items', anItemRow({ lending_note: 'x'.repeat(1000) }));
    }
    await tx.record({
      act: 'duplicate-item',
      subject: { kind: 'place', id: 'place' },
      role: 'volunteer',
    });
  });

const openAndRead = async (path: string) => {
  const store = await openSqlite(path, now);
  onTestFinished(() => store.close());
  return await store.read((q) => q.selectFrom('members').select('last_name').execute());
};

const expectUnusable = async (
  opening: Promise<unknown>,
  why: UnusableWhy,
  path: string,
): Promise<void> => {
  const error = await opening.then(
    () => 'it opened',
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoreUnusable);
  expect(error).toMatchObject({ why, path });
};

/** Bytes and dates of everything in a folder. */
const snapshot = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => {
        const path = join(folder, name);
        return [name, [readFileSync(path).toString('base64'), statSync(path).mtimeMs]];
      }),
  );

/** A copy of a base as a power cut leaves it: migrated by a newer version, not yet merged. */
const killedWhileNewer = async (path: string) => {
  const database = connectSqlite(path);
  database.pragma(`user_version = ${newer.length}`);
  const copy = join(temporaryFolder(), 'etabli.db');
  copyFileSync(path, copy);
  copyFileSync(`${path}-wal`, `${copy}-wal`);
  database.close();
  expect(existsSync(`${path}-wal`)).toBe(false);
  return { copy };
};

const anotherProgram = (path: string, mark: number): void => {
  const database = new Database(path);
  database.pragma(`application_id = ${mark}`);
  database.exec('create table bookmarks (url text)');
  database.close();
};

/** Root may write anywhere: for the rest of the test, be a user who may not. */
const asNobody = (): void => {
  const { geteuid, seteuid } = process;
  if (geteuid?.() !== 0 || !seteuid) return;
  seteuid(65_534);
  onTestFinished(() => seteuid(0));
};
