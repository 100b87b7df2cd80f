/** A look at the base before it is opened: the house does not write into a damaged one. */
import { existsSync, rmSync, statSync } from 'node:fs';
import { setTimeout as later } from 'node:timers/promises';
import { doApart } from './apart/apart.ts';
import type { BaseCheck } from './check-base.ts';
import { asStoreError } from './driver-errors.ts';
import { StoreUnusable } from './errors.ts';
import { lookAtVersion } from './sqlite-file.ts';

/** The house is ready within a second: a large base that takes longer to read is opened meanwhile. */
const patienceMs = 400;
/** Read in less than that on any machine that has nothing else to do; awaited on one that has. */
const soonRead = 100_000_000;

/**
 * Reads the base at `path`. Throws `StoreUnusable`: 'damaged' when damage shows in time. A check that
 * takes longer goes on in its thread: its end is answered.
 */
export const checkAtStart = async (path: string): Promise<{ rest: Promise<BaseCheck> | null }> => {
  try {
    return await look(path);
  } catch (error) {
    throw asStoreError(error, path);
  }
};

const look = async (path: string): Promise<{ rest: Promise<BaseCheck> | null }> => {
  if (!existsSync(path) || statSync(path).size === 0) return { rest: null };
  lookAtVersion(path); // what is not ours is left alone, and not called damaged
  // Nobody has it open: what a look leaves beside a damaged base is taken away.
  const news = [`${path}-wal`, `${path}-shm`].filter((beside) => !existsSync(beside));
  const check = doApart('checkBase', { path, isWhole: false });
  const isSmall = statSync(path).size < soonRead;
  const found = await (isSmall
    ? check
    : Promise.race([check, later(patienceMs, null, { ref: false })]));
  if (found?.isSound === false) {
    for (const path of news) rmSync(path, { force: true });
    throw new StoreUnusable('damaged', path, { cause: new Error(found.faults[0]) });
  }
  return { rest: found ? null : check };
};
