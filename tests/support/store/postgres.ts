/**
 * PostgreSQL in WebAssembly: one instance a file of tests, emptied between tests. It takes five seconds to
 * start from nothing and less than one from what another one had written.
 */
import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { type Dialect, PGliteDialect } from 'kysely';
import { openPostgres } from '#main/store/open-postgres.ts';
import { fixedClock } from './fixed-clock.ts';
import { madeOnce } from './made-once.ts';

/** Vitest loads modules again for each file; the instance outlives them where the worker does. */
const kept = globalThis as typeof globalThis & { etabliPostgres?: Promise<PGlite> };

/** Its base is of the present version, unless a test has dropped it. */
export const postgres = (): Promise<PGlite> => {
  kept.etabliPostgres ??= start();
  return kept.etabliPostgres;
};

const start = async (): Promise<PGlite> => {
  const path = await madeOnce(`pglite ${await versionOfPglite()}`, makeEmpty);
  return await PGlite.create({ loadDataDir: new Blob([await readFile(path)]) });
};

const versionOfPglite = async (): Promise<string> => {
  const entry = import.meta.resolve('@electric-sql/pglite');
  const text = await readFile(new URL('../package.json', entry), 'utf8');
  return (JSON.parse(text) as { version: string }).version; // a package has one
};

const makeEmpty = async (): Promise<Uint8Array> => {
  const server = await PGlite.create();
  await openPostgres({ dialect: dialectOf(server), name: 'test' }, fixedClock().now);
  const dump = await server.dumpDataDir('none');
  await server.close();
  return new Uint8Array(await dump.arrayBuffer());
};

/** A dialect whose store can be closed without stopping the server. */
export const dialectOf = (server: PGlite): Dialect => {
  const dialect = new PGliteDialect({ pglite: server });
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => {
      const driver = dialect.createDriver();
      driver.destroy = async () => {};
      return driver;
    },
  };
};

/** Removes every table: the server is as it was when it had just started. */
export const dropEverything = async (server: PGlite): Promise<void> => {
  await server.exec('drop schema public cascade; create schema public');
};

/** Empties every table but the number of the version; those that hold nothing are left alone. */
export const emptyEverything = async (server: PGlite): Promise<void> => {
  const tables = await server.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'store_version'",
  );
  const looks = tables.rows.map(
    ({ name }) => `select '${name}' as name where exists (select 1 from "${name}")`,
  );
  if (looks.length === 0) return;
  const full = await server.query<{ name: string }>(looks.join(' union all '));
  const deletes = full.rows.map(({ name }) => `delete from "${name}";`);
  // As a replica, it neither asks what still points to a row nor calls a trigger.
  await server.exec(`set session_replication_role = replica; ${deletes.join(' ')}
    set session_replication_role = origin`);
};
