/** Runs a suite on SQLite and on PostgreSQL: what the trades write must mean the same on both. */
import { describe, onTestFinished } from 'vitest';
import { openPostgres } from '#main/store/open-postgres.ts';
import { openSqlite } from '#main/store/open-sqlite.ts';
import type { Store } from '#main/store/store.ts';
import { putEmptyBase } from './empty-base.ts';
import { type FixedClock, fixedClock } from './fixed-clock.ts';
import { dialectOf, emptyEverything, postgres } from './postgres.ts';
import { temporaryBase } from './temporary-folder.ts';

export interface Base {
  dialect: 'sqlite' | 'postgres';
  /** A new empty store, closed when the test is over. One at a time on PostgreSQL. */
  open(clock?: FixedClock): Promise<Store>;
}

/** Declares the suite twice, "on SQLite" and "on PostgreSQL". */
export const bothStores = (name: string, suite: (base: Base) => void): void => {
  describe.each([onSqlite, onPostgres])(`${name} on $title`, (base) => suite(base));
};

const onSqlite = {
  title: 'SQLite',
  dialect: 'sqlite' as const,
  open: async (clock = fixedClock()) => {
    const path = temporaryBase();
    await putEmptyBase(path);
    return closedLater(await openSqlite(path, clock.now));
  },
};

const onPostgres = {
  title: 'PostgreSQL',
  dialect: 'postgres' as const,
  open: async (clock = fixedClock()) => {
    const server = await postgres();
    await emptyEverything(server);
    return closedLater(await openPostgres({ dialect: dialectOf(server), name: 'test' }, clock.now));
  },
};

const closedLater = (store: Store): Store => {
  onTestFinished(() => store.close());
  return store;
};
