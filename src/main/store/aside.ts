/**
 * A long act on a connection of its own: whoever reads meanwhile reads what was before it, and whoever
 * writes is let through first.
 */
import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { setImmediate as othersServed } from 'node:timers/promises';
import { Kysely } from 'kysely';
import { doApart } from './apart/apart.ts';
import { ImmediateDialect } from './immediate-driver.ts';
import type { Schema } from './schema.ts';
import { connectSqlite } from './sqlite-connection.ts';
import { statementsOf } from './statements.ts';

/** Whoever comes to write goes first so many times; then the long act does. */
const timesGivenWay = 20;
/** SQLite's own (https://sqlite.org/pragma.html#pragma_wal_autocheckpoint). */
const usualCheckpoint = 1000;
/** So much goes into the base in a few milliseconds. */
const smallLog = 4 * 1024 * 1024;

/** Ends an attempt of a long act, of which nothing stays: it is tried again. */
class GivesWay extends Error {
  override readonly name = 'GivesWay';
}

export interface Aside {
  /** Runs a short write when no long act runs; such writes have their own order. */
  pass<T>(write: () => Promise<T>): Promise<T>;
  /** Runs a long act alone among writes. */
  alone<T>(work: (hand: LongHand) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** What a long act works with. */
export interface LongHand {
  readonly db: Kysely<Schema>;
  /** Awaited often: others are served, and when one of them writes the act begins again after it. */
  breathe(): Promise<void>;
  /** Brings what was written so far to the disk, so that the commit has little left to wait for. */
  sync(): Promise<void>;
}

/** Of the base at `path`, beside its usual connection. */
export const asideOf = (path: string, usual: Kysely<Schema>): Aside => {
  const gate = aGate();
  let settled: Promise<void> = Promise.resolve();

  const attempt = async <T>(
    work: (hand: LongHand) => Promise<T>,
    mayGiveWay: boolean,
  ): Promise<T> => {
    const db = new Kysely<Schema>({ dialect: new ImmediateDialect(connectSqlite(path)) });
    const breathe = async () => {
      await othersServed();
      if (mayGiveWay && gate.isWaitedFor()) throw new GivesWay();
    };
    try {
      await checkpointAfter(db, 0);
      return await work({ db, breathe, sync: () => syncLog(path) });
    } finally {
      await db.destroy();
    }
  };

  const attempts = async <T>(work: (hand: LongHand) => Promise<T>): Promise<T> => {
    await checkpointAfter(usual, 0);
    for (let nth = 1; ; nth += 1) {
      try {
        return await gate.alone(() => attempt(work, nth <= timesGivenWay));
      } catch (error) {
        if (!(error instanceof GivesWay)) throw error;
        await othersServed();
      }
    }
  };

  return {
    pass: gate.pass,
    alone(work) {
      const answer = settled.then(() => attempts(work));
      const settle = () => emptyLog(path, usual);
      // What is left in the log goes into the base with a later write.
      settled = answer.then(settle, settle).catch(() => undefined);
      return answer;
    },
    close: () => settled,
  };
};

/** What a long act has written goes into the file of the base in a thread of its own. */
const emptyLog = async (path: string, usual: Kysely<Schema>): Promise<void> => {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  try {
    if (log && log.size > smallLog) await doApart('emptyLog', { path });
  } finally {
    await checkpointAfter(usual, usualCheckpoint);
  }
};

const checkpointAfter = (db: Kysely<Schema>, pages: number): Promise<void> =>
  db
    .connection()
    .execute((handle) => statementsOf(handle).run(`pragma wal_autocheckpoint = ${pages}`));

const syncLog = async (path: string): Promise<void> => {
  const log = await open(`${path}-wal`, 'r+');
  await log.sync().finally(() => log.close());
};

/** Lets any number of short writes through, or one long act; such acts come one after the other. */
const aGate = () => {
  let inside = 0;
  let waiting = 0;
  let tellEmpty: (() => void) | undefined;
  let isShut: Promise<void> | undefined;

  const whenOpen = async (): Promise<void> => {
    waiting += 1;
    while (isShut) await isShut;
    waiting -= 1;
  };
  return {
    isWaitedFor: () => waiting > 0,
    async pass<T>(write: () => Promise<T>): Promise<T> {
      await whenOpen();
      inside += 1;
      try {
        return await write();
      } finally {
        inside -= 1;
        if (inside === 0) tellEmpty?.();
      }
    },
    async alone<T>(work: () => Promise<T>): Promise<T> {
      let unlock = () => {};
      isShut = new Promise((resolve) => {
        unlock = resolve;
      });
      try {
        if (inside > 0)
          await new Promise<void>((resolve) => {
            tellEmpty = resolve;
          });
        return await work();
      } finally {
        tellEmpty = undefined;
        isShut = undefined;
        unlock();
      }
    },
  };
};
