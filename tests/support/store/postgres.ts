/** PostgreSQL in WebAssembly: one instance a worker (it takes seconds to start), emptied between tests. */
import { PGlite } from '@electric-sql/pglite';
import { type Dialect, PGliteDialect } from 'kysely';

/** Vitest loads modules again for each file; the instance outlives them where the worker does. */
const kept = globalThis as typeof globalThis & { etabliPostgres?: Promise<PGlite> };

export const postgres = (): Promise<PGlite> => {
  kept.etabliPostgres ??= PGlite.create();
  return kept.etabliPostgres;
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

/** Empties every table but the number of the version. */
export const truncateEverything = async (server: PGlite): Promise<void> => {
  const { rows } = await server.query<{ tablename: string }>(
    "select tablename from pg_tables where schemaname = 'public' and tablename <> 'store_version'",
  );
  const names = rows.map(({ tablename }) => `"${tablename}"`).join(', ');
  if (names !== '') await server.exec(`truncate ${names} cascade`);
};
