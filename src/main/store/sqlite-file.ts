/** A first look at the file of a base, which changes nothing of it: not a byte, not a date. */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { StoreUnusable } from './errors.ts';

/** "Etab", so that another program's base is never taken for ours. */
export const applicationId = 0x45746162;

/** Where these stand in a file (https://sqlite.org/fileformat.html#the_database_header). */
const header = {
  size: 100,
  magic: 'SQLite format 3\0',
  schemaCookie: 40,
  userVersion: 60,
  applicationId: 68,
};

/**
 * Makes the folder of a base, and its empty file when there is none, for the eyes of this account
 * alone: names are in it. Throws by a typed error or a code of the file system when they cannot be
 * written; what exists is left as it is.
 */
export const prepareFolder = (path: string): void => {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const isThere = existsSync(path);
  if (isThere && statSync(path).isDirectory()) throw new StoreUnusable('file-is-a-folder', path);
  accessSync(folder, constants.W_OK);
  closeSync(openSync(path, isThere ? 'r+' : 'a', 0o600));
};

/** The version of the base in this file: 0 when there is none yet. Refuses what is not ours. */
export const lookAtVersion = (path: string): number => {
  const bytes = existsSync(path) ? readHeader(path) : Buffer.alloc(0);
  if (bytes.length === 0) return 0;
  if (bytes.length < header.size || bytes.toString('latin1', 0, 16) !== header.magic) {
    throw new StoreUnusable('not-a-base', path);
  }
  const found = hasUnmergedPages(path) ? lookThroughWal(path) : lookAtHeader(bytes);
  if (found.applicationId === applicationId) return found.version;
  if (found.applicationId === 0 && found.version === 0 && found.isEmpty) return 0;
  throw new StoreUnusable('not-a-base', path);
};

interface Look {
  applicationId: number;
  version: number;
  isEmpty: boolean;
}

const readHeader = (path: string): Buffer => {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(header.size);
    return bytes.subarray(0, readSync(file, bytes, 0, header.size, 0));
  } finally {
    closeSync(file);
  }
};

const lookAtHeader = (bytes: Buffer): Look => ({
  applicationId: bytes.readUInt32BE(header.applicationId),
  version: bytes.readUInt32BE(header.userVersion),
  isEmpty: bytes.readUInt32BE(header.schemaCookie) === 0,
});

/** After a power cut the newest pages are beside the file, in its -wal. */
const hasUnmergedPages = (path: string): boolean =>
  existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;

/** A read-only connection merges nothing; the index it may leave beside the file is taken away. */
const lookThroughWal = (path: string): Look => {
  const hadIndex = existsSync(`${path}-shm`);
  const database = new Database(path, { readonly: true, fileMustExist: true });
  try {
    return {
      applicationId: Number(database.pragma('application_id', { simple: true })),
      version: Number(database.pragma('user_version', { simple: true })),
      isEmpty: Number(database.pragma('schema_version', { simple: true })) === 0,
    };
  } finally {
    database.close();
    if (!hadIndex) rmSync(`${path}-shm`, { force: true });
  }
};
