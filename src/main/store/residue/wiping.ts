/** Brings the whole of a base into its file and wipes there what no row holds any more. */
import { setTimeout as later, setImmediate as othersServed } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';
import { type Statements, statementsOf } from '../statements.ts';
import type { Residue } from './residue.ts';

/** Somebody may read the base from another thread for as long as a copy of it takes. */
const tries = 300;
const pauseMs = 100;
/** So few that nobody at the counter waits for them: two megabytes. */
const pagesAtOnce = 512;

/** Empties the write-ahead log, then wipes. False when a reader kept the log from being emptied. */
export const wiping = async (db: Kysely<Schema>, residue: Residue): Promise<boolean> => {
  if (!(await trying(() => alone(db, emptyLog)))) return false;
  const pages = await residue.find();
  for (let at = 0; at < pages.length; at += pagesAtOnce) {
    if (!(await wipeSome(db, residue, pages.slice(at, at + pagesAtOnce)))) return false;
    await othersServed();
  }
  return true;
};

const wipeSome = (
  db: Kysely<Schema>,
  residue: Residue,
  pages: readonly number[],
): Promise<boolean> =>
  trying(() =>
    alone(db, async (statements) => {
      // Pages were written since: they too have to be in the file, and none may be kept in memory,
      // from where it would be written again as it was.
      if (!(await emptyLog(statements))) return false;
      residue.wipe(pages);
      await statements.run('pragma shrink_memory');
      return true;
    }),
  );

const trying = async (work: () => Promise<boolean>): Promise<boolean> => {
  for (let count = 0; count < tries; count += 1) {
    if (await work()) return true;
    await later(pauseMs);
  }
  return false;
};

/** Nobody else has the one connection meanwhile. */
const alone = <T>(db: Kysely<Schema>, work: (statements: Statements) => Promise<T>): Promise<T> =>
  db.connection().execute((connection) => work(statementsOf(connection)));

/** Without waiting for readers: whoever stands at the counter would wait too. */
const emptyLog = async ({ all, run }: Statements): Promise<boolean> => {
  await run('pragma busy_timeout = 0');
  try {
    const [row] = await all<{ busy: number }>('pragma wal_checkpoint(truncate)');
    return row?.busy === 0;
  } finally {
    await run('pragma busy_timeout = 5000');
  }
};
