/** One application at a time on the data folder of a place. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { asStoreError } from './driver-errors.ts';
import { StoreUnusable } from './errors.ts';
import { prepareFolder } from './sqlite-file.ts';

/** Nothing else may open this file: closing any handle on it would let the lock go. */
const lockFile = 'etabli.lock';

/** Somebody else holds the folder. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
  readonly folder: string;

  constructor(folder: string) {
    super(`The folder ${folder} is in use`);
    this.folder = folder;
  }
}

/**
 * Holds `folder`, made when missing, until `release` or the end of the process. The lock is the
 * operating system's, taken by SQLite on an empty base: a process that is killed leaves none behind,
 * and there is no process number that somebody else may have been given since.
 * Throws `FolderInUse`, or `StoreUnusable` when the folder cannot hold anything.
 */
export const holdFolder = (folder: string): { release(): void } => {
  let database: Database.Database | undefined;
  try {
    const path = join(folder, lockFile);
    prepareFolder(path);
    database = new Database(path, { timeout: 0 });
    database.pragma('journal_mode = memory'); // no second file beside it
    database.exec('begin exclusive');
  } catch (error) {
    database?.close();
    const told = asStoreError(error, folder);
    throw told instanceof StoreUnusable && told.why === 'locked' ? new FolderInUse(folder) : told;
  }
  const held = database;
  return { release: () => held.close() };
};
