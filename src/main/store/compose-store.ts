/** The store over any dialect: transactions, retries, one journal line an act, typed errors. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kysely } from 'kysely';
import type { Instant } from '#shared/domain/day.ts';
import { ActInProgress } from './act.ts';
import type { Aside, LongHand } from './aside.ts';
import { asStoreError, isConflict } from './driver-errors.ts';
import { NestedUse } from './errors.ts';
import { makeIds } from './identity.ts';
import { findLastEntryId } from './journal.ts';
import { addLot, dropLot } from './lots.ts';
import type { Residue } from './residue/residue.ts';
import { wiping } from './residue/wiping.ts';
import type { Schema } from './schema.ts';
import { indexLot, unindexLot } from './search/search-lots.ts';
import { forgetHandle, type Statements, statementsOf } from './statements.ts';
import type { Actor, Clock, Reading, Store, Writing } from './store.ts';

/** How often an act is tried again when PostgreSQL says that another one came in between. */
const attempts = 6;

/** What a file has that a server does without. */
interface OwnFile {
  /** What it keeps unused. */
  readonly residue: Residue;
  readonly aside: Aside;
}

/** `name` is the path of the file or the name of the server, for errors. */
export const composeStore = (
  db: Kysely<Schema>,
  name: string,
  clock: Clock,
  file?: OwnFile,
): Store => {
  const makeIdOn = idsOfOneBase();
  const turn = oneTurnAtATime();
  const act = oneAct(clock, makeIdOn);
  const usual: LongHand = { db, breathe: nothing, sync: nothing };

  const picture = <T>(work: (q: Reading) => Promise<T>): Promise<T> =>
    db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((handle) => whileOpen(handle, work));

  const withTypedErrors = async <T>(run: () => Promise<T>): Promise<T> => {
    try {
      return await turn(run);
    } catch (error) {
      throw asStoreError(error, name);
    }
  };

  /** No short write while a long act runs, where it has a connection of its own. */
  const writing = <T>(run: () => Promise<T>): Promise<T> =>
    withTypedErrors(() => (file ? file.aside.pass(run) : run()));

  return {
    read: (work) => withTypedErrors(() => picture(work)),
    write: (actor, work) => writing(() => againOnConflict(() => act(usual, actor, work))),
    writeLong: (actor, work) => {
      const once = (hand: LongHand) => againOnConflict(() => act(hand, actor, work));
      return withTypedErrors(() => (file ? file.aside.alone(once) : once(usual)));
    },
    ...lots(oneLot(db, clock, makeIdOn), writing),
    wipe: async () => {
      if (!file) return true;
      return await writing(() => wiping(db, file.residue));
    },
    close: async () => {
      await file?.aside.close();
      await db.destroy();
      await file?.residue.close();
    },
  };
};

const nothing = async (): Promise<void> => undefined;

/** One act in a transaction of its own. */
const oneAct =
  (clock: Clock, makeIdOn: ReturnType<typeof idsOfOneBase>) =>
  <T>(
    { db, breathe, sync }: LongHand,
    actor: Actor,
    work: (tx: Writing) => Promise<T>,
  ): Promise<T> =>
    db
      .transaction()
      .setIsolationLevel('serializable')
      .execute((handle) =>
        whileOpen(handle, async (q) => {
          const written = new ActInProgress(q, actor, clock(), await makeIdOn(q));
          written.breathe = breathe;
          const answer = await work(written);
          written.refuseWhenUnrecorded();
          await sync();
          return answer;
        }),
      );

type LotDoors = Pick<Store, 'addLot' | 'addLots' | 'dropLot' | 'unindexLot'>;

const lots = (
  lot: ReturnType<typeof oneLot>,
  writing: <T>(run: () => Promise<T>) => Promise<T>,
): LotDoors => {
  const door = <T>(fill: (statements: Statements, make: Making) => Promise<T>) =>
    writing(() => lot(fill));
  return {
    addLot: (table, rows) => door((statements, make) => addLot(statements, table, rows, make)),
    dropLot: (table, ids) => door((statements) => dropLot(statements, table, ids)),
    addLots: (fill) =>
      door((statements, make) =>
        fill({
          add: (table, rows) => addLot(statements, table, rows, make),
          index: (kind, entries) => indexLot(statements, kind, entries),
        }),
      ),
    unindexLot: (kind, ids) => door((statements) => unindexLot(statements, kind, ids)),
  };
};

/** Looks once which ids the base holds already. */
const idsOfOneBase = () => {
  let makeId: ReturnType<typeof makeIds> | undefined;
  return async (q: Reading) => {
    if (makeId === undefined) {
      const last = await findLastEntryId(q);
      makeId ??= makeIds(last);
    }
    return makeId;
  };
};

/** What rows of a lot are made with. */
interface Making {
  readonly at: Instant;
  readonly makeId: () => string;
}

/** One short transaction without a journal line. */
const oneLot =
  (db: Kysely<Schema>, clock: Clock, makeIdOn: ReturnType<typeof idsOfOneBase>) =>
  <T>(fill: (statements: Statements, make: Making) => Promise<T>): Promise<T> =>
    db.connection().execute((connection) =>
      unhurried(statementsOf(connection), () =>
        connection.transaction().execute((handle) =>
          whileOpen(handle, async (q) => {
            const makeId = await makeIdOn(q);
            const at = clock();
            return await fill(statementsOf(q), { at, makeId: () => makeId(at) });
          }),
        ),
      ),
    );

/**
 * Does not wait for the disk at the end of each lot: the act that follows does, for all that was
 * written before it (https://sqlite.org/pragma.html#pragma_synchronous). Nobody else has the connection
 * meanwhile, so that every act is as durable as ever.
 */
const unhurried = async <T>({ dialect, run }: Statements, work: () => Promise<T>): Promise<T> => {
  if (dialect !== 'sqlite') return await work();
  await run('pragma synchronous = normal');
  try {
    return await work();
  } finally {
    await run('pragma synchronous = full');
  }
};

/** Lends a handle whose methods that write are hidden, until the work is done. */
const whileOpen = async <T>(
  handle: Kysely<Schema>,
  work: (q: Reading) => Promise<T>,
): Promise<T> => {
  try {
    return await work(handle as unknown as Reading); // the type asks for it (https://kysely.dev, ReadonlyKysely)
  } finally {
    forgetHandle(handle);
  }
};

/** Runs `once`, again after a conflict, a bounded number of times and a little later each time. */
const againOnConflict = async <T>(once: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once();
    } catch (error) {
      if (attempt === attempts || !isConflict(error)) throw error;
      await new Promise((resume) => setTimeout(resume, 2 ** attempt * Math.random()));
    }
  }
};

/** Refuses a use of the store within its own work, which would wait for ever on one connection. */
const oneTurnAtATime = () => {
  const turns = new AsyncLocalStorage<{ isOver: boolean }>();
  return async <T>(run: () => Promise<T>): Promise<T> => {
    if (turns.getStore()?.isOver === false) {
      throw new NestedUse('the store was used inside one of its own reads or writes');
    }
    const turn = { isOver: false };
    try {
      return await turns.run(turn, run);
    } finally {
      turn.isOver = true;
    }
  };
};
