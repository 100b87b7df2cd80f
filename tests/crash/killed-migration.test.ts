/** `kill -9` while a base is brought to a newer version: it is wholly old or wholly new. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { ImmediateDialect } from '#main/store/immediate-driver.ts';
import { migrate } from '#main/store/migrate.ts';
import { migrations } from '#main/store/migrations/all.ts';
import { openSqlite } from '#main/store/open-sqlite.ts';
import type { Schema } from '#main/store/schema.ts';
import { connectSqlite } from '#main/store/sqlite-connection.ts';
import { howMany } from '#tests/support/how-many.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';
import { killDuring } from './a-process-to-kill.ts';

const kills = howMany(30, 100);
const rows = 2_000;

/** A base of the first version, with rows that each later step has to walk. */
const anOldBase = async (folder: string): Promise<string> => {
  const path = join(folder, 'old.db');
  await bringTo(path, 1);
  const base = new Database(path);
  base.exec(`with recursive numbers (n) as (values (1) union all select n + 1 from numbers
      where n < ${rows})
    insert into items (id, code, kind, name, folded_name, brand, model, serial_number, condition,
      owner_kind, owner_name, lending_note, return_note, safety_notice, created_at)
    select printf('%08d', n), printf('T%07d', n), 'tool', 'Perceuse', 'perceuse', '', '', '', 'good',
      'place', '', '', '', '', '2026-01-01T00:00:00.000Z' from numbers`);
  base.close();
  return path;
};

const bringTo = async (path: string, version: number): Promise<void> => {
  const db = new Kysely<Schema>({ dialect: new ImmediateDialect(connectSqlite(path)) });
  await migrate(db, path, migrations.slice(0, version));
  await db.destroy();
};

/** The version of a base and all that its schema says, as the next start finds them. */
const look = (path: string) => {
  const base = new Database(path);
  const seen = {
    version: Number(base.pragma('user_version', { simple: true })),
    schema: base.prepare('select type, name, sql from sqlite_schema order by type, name').all(),
    items: base.prepare('select count(*) from items').pluck().get(),
    isSound: base.pragma('integrity_check', { simple: true }) === 'ok',
  };
  base.close();
  return seen;
};

const wholeSchemas = async (folder: string) => {
  const schemas = new Map<number, unknown>();
  for (const { version } of migrations) {
    const path = join(folder, `version-${version}.db`);
    copyFileSync(join(folder, 'old.db'), path);
    await bringTo(path, version);
    schemas.set(version, look(path).schema);
  }
  return schemas;
};

test(`${kills} kills during a migration leave the base wholly old or wholly new`, {
  timeout: howMany(280, 900) * 1_000,
}, async () => {
  const folder = temporaryFolder();
  const old = await anOldBase(folder);
  const schemas = await wholeSchemas(folder);
  const whole = join(folder, 'whole.db');
  copyFileSync(old, whole);
  const { tookMs } = await killDuring('migrating.ts', [whole], null);
  const tally = new Map<number, number>();
  const killOne = async (nth: number) => {
    const path = join(folder, `${nth}.db`);
    copyFileSync(old, path);
    await killDuring('migrating.ts', [path], Math.random() * 1.2 * (tookMs ?? 0));
    const left = look(path);
    expect(left).toMatchObject({ items: rows, isSound: true });
    expect(left.schema).toEqual(schemas.get(left.version));
    tally.set(left.version, (tally.get(left.version) ?? 0) + 1);
    await (await openSqlite(path, fixedClock().now)).close();
    expect(look(path).version).toBe(migrations.length);
  };
  const hand = async (first: number) => {
    for (let nth = first; nth < kills; nth += 2) await killOne(nth);
  };
  await Promise.all([hand(0), hand(1)]);
  console.log(
    `${kills} kills in ${Math.round(tookMs ?? 0)} ms of migration:`,
    Object.fromEntries(tally),
  );
  expect(tally.get(migrations.length) ?? 0, 'no kill came in time').toBeLessThan(kills);
});
