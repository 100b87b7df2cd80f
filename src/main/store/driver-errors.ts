/** What drivers throw, in our words. */
import { StoreUnusable, type UnusableWhy } from './errors.ts';

/** SQLite's primary codes; extended ones begin with them (https://sqlite.org/rescode.html). */
const sqliteCodes: readonly (readonly [code: string, why: UnusableWhy])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'not-a-base'],
  ['SQLITE_CANTOPEN', 'unreachable'],
  ['SQLITE_IOERR', 'unreachable'],
];

/** PostgreSQL's states (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const postgresCodes: readonly (readonly [code: string, why: UnusableWhy])[] = [
  ['53100', 'disk-full'],
  ['25006', 'read-only'],
  ['55P03', 'locked'],
  ['XX001', 'damaged'],
  ['XX002', 'damaged'],
  ['08', 'unreachable'],
  ['57P', 'unreachable'],
];

/** Codes of the file system and of the network. */
const systemCodes: readonly (readonly [code: string, why: UnusableWhy])[] = [
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['ENOTDIR', 'folder-is-a-file'],
  ['EEXIST', 'folder-is-a-file'],
  ['EISDIR', 'file-is-a-folder'],
  ['ECONNREFUSED', 'unreachable'],
  ['ENOTFOUND', 'unreachable'],
];

/** The error itself, or the `StoreUnusable` that it stands for, with the error as its cause. */
export const asStoreError = (error: unknown, name: string): unknown => {
  const code = codeOf(error);
  if (error instanceof StoreUnusable || code === '') return error;
  const known = [...sqliteCodes, ...postgresCodes, ...systemCodes];
  const [, why] = known.find(([start]) => code.startsWith(start)) ?? [];
  return why ? new StoreUnusable(why, name, { cause: error }) : error;
};

/** True when PostgreSQL undid a transaction because of another one: it may succeed next time. */
export const isConflict = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error));

/**
 * True when a unique index refused a row: somebody else was first. Catch it around `store.write`,
 * not inside: PostgreSQL has given the whole act up by then.
 */
export const isUniqueViolation = (error: unknown): boolean =>
  ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', '23505'].includes(codeOf(error));

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
};
