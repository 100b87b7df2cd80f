/** A connection to a SQLite file with the promises that the store relies on. */
import Database from 'better-sqlite3';
import { applicationId } from './sqlite-file.ts';

/**
 * Set on every opening, then read back: a build of SQLite that ignores one must not go unnoticed.
 * FULL makes a loan shown as saved survive a power cut; secure_delete keeps an erased name from
 * staying in the file; trusted_schema keeps a doctored file from calling functions. 32 MiB of pages
 * (negative: KiB) instead of 2 hold the index that a search walks.
 */
export const pragmas = [
  ['busy_timeout', 5000],
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['foreign_keys', 1],
  ['secure_delete', 1],
  ['trusted_schema', 0],
  ['cache_size', -32_768],
] as const;

/** Connects and marks a new file as ours. Throws what the driver throws; nothing stays open then. */
export const connectSqlite = (path: string): Database.Database => {
  const database = new Database(path);
  try {
    for (const [name, wanted] of pragmas) {
      database.pragma(`${name} = ${wanted}`);
      const found = database.pragma(name, { simple: true });
      if (found !== wanted) throw new Error(`SQLite keeps ${name} at ${String(found)}`);
    }
    if (database.pragma('application_id', { simple: true }) !== applicationId) {
      database.pragma(`application_id = ${applicationId}`);
    }
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};
