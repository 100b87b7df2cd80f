/**
 * Brings a base to the present version: each migration in one transaction together with its number,
 * so that a base is wholly old or wholly new. (Kysely's own runner uses no transaction on SQLite.)
 */
import type { Kysely } from 'kysely';
import { StoreUnusable } from './errors.ts';
import type { Schema } from './schema.ts';
import { type Statements, statementsOf } from './statements.ts';

/** One numbered step. Append only: a step that people have run is never edited. */
export interface Migration {
  version: number;
  name: string;
  /** What both dialects understand; tables become STRICT on SQLite. */
  statements: readonly string[];
  /** What belongs to one dialect, run after: full-text search. */
  sqlite?: readonly string[];
  postgres?: readonly string[];
}

export const latestVersion = (migrations: readonly Migration[]): number =>
  migrations.at(-1)?.version ?? 0;

/** Runs what is missing. Throws `StoreUnusable` 'newer' before touching a base from a newer version. */
export const migrate = async (
  db: Kysely<Schema>,
  name: string,
  migrations: readonly Migration[],
): Promise<void> => {
  await db.connection().execute(async (connection) => {
    const { run, dialect } = statementsOf(connection);
    const found = await inOneTransaction(connection, readVersion);
    if (found > latestVersion(migrations)) throw new StoreUnusable('newer', name);
    // Rebuilding a table needs this off; each step checks the keys before it ends. No-op inside one.
    if (dialect === 'sqlite') await run('pragma foreign_keys = off');
    try {
      for (const migration of migrations) {
        await inOneTransaction(connection, (statements) => step(statements, migration));
      }
    } finally {
      if (dialect === 'sqlite') await run('pragma foreign_keys = on');
    }
  });
};

const inOneTransaction = <T>(
  connection: Kysely<Schema>,
  work: (statements: Statements) => Promise<T>,
): Promise<T> => connection.transaction().execute((handle) => work(statementsOf(handle)));

const step = async (statements: Statements, migration: Migration): Promise<void> => {
  const { dialect, run, all } = statements;
  const found = await readVersion(statements);
  if (found >= migration.version) return;
  if (found !== migration.version - 1) throw new Error(`no way from ${found} to ${migration.name}`);
  for (const sql of migration.statements) await run(dialect === 'sqlite' ? strict(sql) : sql);
  for (const sql of migration[dialect] ?? []) await run(sql);
  if (dialect === 'sqlite' && (await all('pragma foreign_key_check')).length > 0) {
    throw new Error(`${migration.name} leaves a foreign key that points nowhere`);
  }
  await writeVersion(statements, migration.version);
};

const strict = (sql: string): string => (/^\s*create table\b/i.test(sql) ? `${sql} strict` : sql);

/** SQLite keeps the number in the file's header, PostgreSQL in a table that it locks meanwhile. */
const readVersion = async ({ dialect, run, all }: Statements): Promise<number> => {
  if (dialect === 'sqlite') {
    const [row] = await all<{ user_version: number }>('pragma user_version');
    return row?.user_version ?? 0;
  }
  await run('select pg_advisory_xact_lock(5068, 1)');
  await run(`create table if not exists store_version (
    is_only integer primary key check (is_only = 1), version integer not null)`);
  const [row] = await all<{ version: number }>('select version from store_version');
  return row?.version ?? 0;
};

const writeVersion = async ({ dialect, run }: Statements, version: number): Promise<void> => {
  if (dialect === 'sqlite') return await run(`pragma user_version = ${version}`);
  await run(
    `insert into store_version (is_only, version) values (1, ?)
     on conflict (is_only) do update set version = excluded.version`,
    [version],
  );
};
