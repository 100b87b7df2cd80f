/** Opens the base that several posts share on one PostgreSQL. */
import { type Dialect, Kysely } from 'kysely';
import { composeStore } from './compose-store.ts';
import { asStoreError } from './driver-errors.ts';
import { type Migration, migrate } from './migrate.ts';
import { migrations as ours } from './migrations/all.ts';
import type { Schema } from './schema.ts';
import type { Clock, Store } from './store.ts';

/** Which server, by the dialect that reaches it, and its name for errors (never its password). */
export interface Server {
  dialect: Dialect;
  name: string;
}

/**
 * Opens the base behind `server` and brings it to the present version. Acts are serializable: one
 * that PostgreSQL undoes because of another runs again. Throws `StoreUnusable`.
 */
export const openPostgres = async (
  server: Server,
  clock: Clock,
  migrations: readonly Migration[] = ours,
): Promise<Store> => {
  const db = new Kysely<Schema>({ dialect: server.dialect });
  try {
    await migrate(db, server.name, migrations);
    return composeStore(db, server.name, clock);
  } catch (error) {
    await db.destroy();
    throw asStoreError(error, server.name);
  }
};
