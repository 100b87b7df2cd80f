/** Opens the base of one place in one file: better-sqlite3, durable at each commit. */
import type { Database } from 'better-sqlite3';
import { Kysely } from 'kysely';
import { asideOf } from './aside.ts';
import { composeStore } from './compose-store.ts';
import { asStoreError } from './driver-errors.ts';
import { StoreUnusable } from './errors.ts';
import { ImmediateDialect } from './immediate-driver.ts';
import { latestVersion, type Migration, migrate } from './migrate.ts';
import { migrations as ours } from './migrations/all.ts';
import { residueOf } from './residue/residue.ts';
import type { Schema } from './schema.ts';
import { connectSqlite } from './sqlite-connection.ts';
import { lookAtVersion, prepareFolder } from './sqlite-file.ts';
import type { Clock, Store } from './store.ts';

/**
 * Opens the file at `path`, makes it when there is none, and brings it to the present version.
 * Throws `StoreUnusable`: a newer file is left byte for byte as it was.
 */
export const openSqlite = async (
  path: string,
  clock: Clock,
  migrations: readonly Migration[] = ours,
): Promise<Store> => {
  let database: Database | undefined;
  try {
    prepareFolder(path);
    if (lookAtVersion(path) > latestVersion(migrations)) throw new StoreUnusable('newer', path);
    database = connectSqlite(path);
    const db = new Kysely<Schema>({ dialect: new ImmediateDialect(database) });
    await migrate(db, path, migrations);
    return composeStore(db, path, clock, { residue: residueOf(path), aside: asideOf(path, db) });
  } catch (error) {
    database?.close();
    throw asStoreError(error, path);
  }
};
