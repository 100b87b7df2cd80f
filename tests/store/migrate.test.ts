/** Migrations: each wholly done or not at all, the same on both dialects, and none edited later. */
import { Kysely } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ImmediateDialect } from '#main/store/immediate-driver.ts';
import { type Migration, migrate } from '#main/store/migrate.ts';
import { migrations } from '#main/store/migrations/all.ts';
import { insertSql } from '#main/store/row-sql.ts';
import type { Schema } from '#main/store/schema.ts';
import { connectSqlite } from '#main/store/sqlite-connection.ts';
import { type Statements, statementsOf } from '#main/store/statements.ts';
import { aPlaceRow } from '#tests/support/house.ts';
import { dialectOf, dropEverything, postgres } from '#tests/support/store/postgres.ts';
import { aMemberRow, anItemRow } from '#tests/support/store/rows.ts';
import { temporaryBase } from '#tests/support/store/temporary-folder.ts';

interface Bare {
  db: Kysely<Schema>;
  statements: Statements;
  to: (steps: readonly Migration[]) => Promise<void>;
}

const bases = [
  [
    'SQLite',
    async () => bare(new Kysely({ dialect: new ImmediateDialect(connectSqlite(temporaryBase())) })),
  ],
  [
    'PostgreSQL',
    async () => {
      const server = await postgres();
      await dropEverything(server);
      onTestFinished(() => dropEverything(server));
      return bare(new Kysely({ dialect: dialectOf(server) }));
    },
  ],
] as const satisfies readonly (readonly [string, () => Promise<Bare>])[];

const bare = (db: Kysely<Schema>): Bare => {
  onTestFinished(() => db.destroy());
  return { db, statements: statementsOf(db), to: (steps) => migrate(db, 'test', steps) };
};

const first: Migration = {
  version: 1,
  name: '0001-shelves',
  statements: ['create table shelf (id text primary key, name text not null)'],
};
const second: Migration = {
  version: 2,
  name: '0002-rooms',
  statements: [
    'create table room (id text primary key)',
    "insert into room (id) select 'room of ' || id from shelf",
    'alter table shelf add column room_id text references room (id)',
    "update shelf set room_id = 'room of ' || id",
  ],
};

describe.each(bases)('a migration on %s', (_, open) => {
  test('brings what was there with it', async () => {
    const { statements, to } = await open();
    await to([first]);
    await statements.run("insert into shelf (id, name) values ('a', 'Étagère')");
    await to([first, second]);
    await to([first, second]);
    expect(await statements.all('select id, name, room_id from shelf')).toEqual([
      { id: 'a', name: 'Étagère', room_id: 'room of a' },
    ]);
  });

  test.each(second.statements.map((_sql, at) => at))(
    'that fails before its statement %i leaves the base wholly old, and runs later',
    async (at) => {
      const { statements, to } = await open();
      await to([first]);
      await statements.run("insert into shelf (id, name) values ('a', 'Étagère')");
      const broken = second.statements.toSpliced(at, 0, 'insert into nowhere values (1)');
      await expect(to([first, { ...second, statements: broken }])).rejects.toThrow(/nowhere/);
      await expect(statements.all('select id from room')).rejects.toThrow(/room/);
      await expect(statements.all('select room_id from shelf')).rejects.toThrow(/room_id/);
      await to([first, second]);
      expect(await statements.all('select id from room')).toEqual([{ id: 'room of a' }]);
    },
  );

  test('from a newer version is refused before anything is touched', async () => {
    const { to } = await open();
    await to([first, second]);
    await expect(to([first])).rejects.toMatchObject({ why: 'newer' });
  });

  test('may not be left out', async () => {
    const { to } = await open();
    await expect(to([second])).rejects.toThrow('no way from 0 to 0002-rooms');
  });

  test('may not leave a key that points nowhere', async () => {
    const { statements, to } = await open();
    await to([first]);
    await statements.run("insert into shelf (id, name) values ('a', 'Étagère')");
    const dangling = { ...second, statements: [...second.statements, 'delete from room'] };
    await expect(to([first, dangling])).rejects.toThrow(/foreign key/i);
  });
});

describe('the steps of our base', () => {
  test('are numbered without a gap, and named by their number', () => {
    const numbers = migrations.map(({ version }) => version);
    expect(numbers).toEqual(migrations.map((_, at) => at + 1));
    for (const { version, name } of migrations) {
      expect(name).toMatch(new RegExp(`^${String(version).padStart(4, '0')}-[a-z-]+$`));
    }
  });

  test('make tables that are strict on SQLite', async () => {
    const { statements, to } = await bases[0][1]();
    await to(migrations);
    const loose = await statements.all(
      `select name from pragma_table_list
       where type = 'table' and strict = 0 and schema = 'main' and name not like 'sqlite_%'`,
    );
    expect(loose).toEqual([]);
  });
});

describe.each(migrations)('migration $name', ({ version }) => {
  test('leaves the same tables, columns and types on both dialects', async () => {
    const [sqlite, server] = await Promise.all(bases.map(([, open]) => open()));
    const steps = migrations.slice(0, version);
    await sqlite?.to(steps);
    await server?.to(steps);
    const onSqlite = await sqlite?.statements.all(
      `select t.name as "table", c.name as "column", lower(c.type) as type,
         case when c."notnull" = 1 or c.pk > 0 then 'no' else 'yes' end as nullable
       from pragma_table_list t join pragma_table_info(t.name) c
       where t.type = 'table' and t.schema = 'main' and t.name not like 'sqlite_%'
         and t.name not like 'search_%' order by t.name, c.name`,
    );
    const onServer = await server?.statements.all(
      `select table_name as "table", column_name as "column", data_type as type,
         lower(is_nullable) as nullable
       from information_schema.columns
       where table_schema = 'public' and table_name <> 'store_version'
         and table_name not like 'search_%'
       order by table_name collate "C", column_name collate "C"`,
    );
    expect(onSqlite?.length).toBeGreaterThan(150);
    expect(onServer).toEqual(onSqlite);
  });
});

describe.each(bases)('migration 0002-labels on %s', (_, open) => {
  test('brings a place, its objects and its team with it', async () => {
    const { db, statements, to } = await open();
    await to(migrations.slice(0, 1));
    // The columns of 0004 are not there yet.
    const { forget_members_after_months, fade_loans_after_months, lock_after_minutes, ...place } =
      aPlaceRow();
    for (const [table, row] of [
      ['place', place],
      ['staff', { id: 's', name: 'Odile', role: 'manager' }],
      ['items', anItemRow()],
      ['members', aMemberRow()],
    ] as const) {
      await statements.run(insertSql(table, Object.keys(row)), Object.values(row));
    }
    const before = await everything(db);
    await to(migrations.slice(0, 2));
    const after = await everything(db);
    const noLogo = { logo_file: null, logo_media_type: null, logo_width: null, logo_height: null };
    expect(after).toEqual({ ...before, place: before.place.map((row) => ({ ...row, ...noLogo })) });
    expect(await statements.all('select id from label_queue')).toEqual([]);
  });
});

/** The rows of the first stone's main tables, with whatever columns they have now. */
const everything = async (db: Kysely<Schema>) => ({
  place: await db.selectFrom('place').selectAll().execute(),
  staff: await db.selectFrom('staff').selectAll().execute(),
  items: await db.selectFrom('items').selectAll().execute(),
  members: await db.selectFrom('members').selectAll().execute(),
});
