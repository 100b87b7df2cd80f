/**
 * The first page of a base holds no row of ours, but without it nobody finds any: there SQLite says how the
 * file is to be read and where the tables begin (https://sqlite.org/fileformat.html#the_database_header).
 * A copy of the same base says the same.
 */
import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs';
import { applicationId } from './sqlite-file.ts';

/** Where these stand in the header. */
const header = {
  size: 100,
  pageSize: 16,
  modes: 18,
  changes: 24,
  pages: 28,
  userVersion: 60,
  applicationId: 68,
  changesAtCount: 92,
};

/**
 * Writes the base at `path` to the new file `to`, with the first page of `copy`: false where that one is
 * of another version or has pages of another size. Only reads `path`.
 */
export const lendFirstPage = ({
  path,
  copy,
  to,
}: {
  path: string;
  copy: string;
  to: string;
}): boolean => {
  const theirs = readStart(copy, header.size);
  const pageSize = pageSizeIn(theirs);
  if (pageSize === null || !isLike(readStart(path, header.size), theirs)) return false;
  const page = readStart(copy, pageSize);
  const pages = Math.floor(statSync(path).size / pageSize);
  if (pages < 2 || page.length < pageSize) return false;
  // The base has grown since the copy, and was open: its newest pages may be beside it.
  page.fill(2, header.modes, header.modes + 2);
  page.writeUInt32BE(pages, header.pages);
  page.copy(page, header.changesAtCount, header.changes, header.changes + 4);
  copyFileSync(path, to);
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${to}-wal`);
  writeStart(to, page);
  return true;
};

/** What the damage has left of the header may not speak against it: tables would begin elsewhere. */
const isLike = (damaged: Buffer, theirs: Buffer): boolean => {
  if (damaged.length < header.size || readId(theirs) !== applicationId) return false;
  const pageSize = pageSizeIn(damaged);
  if (pageSize !== null && pageSize !== pageSizeIn(theirs)) return false;
  return readId(damaged) !== applicationId || readVersion(damaged) === readVersion(theirs);
};

const readId = (start: Buffer): number => start.readUInt32BE(header.applicationId);
const readVersion = (start: Buffer): number => start.readUInt32BE(header.userVersion);

/** In bytes; `null` where what stands there is none. 1 stands for the largest, which has no room there. */
const pageSizeIn = (start: Buffer): number | null => {
  if (start.length < header.size) return null;
  const said = start.readUInt16BE(header.pageSize);
  const size = said === 1 ? 65_536 : said;
  return size >= 512 && Number.isInteger(Math.log2(size)) ? size : null;
};

const readStart = (path: string, length: number): Buffer => {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, 0));
  } finally {
    closeSync(file);
  }
};

const writeStart = (path: string, bytes: Buffer): void => {
  const file = openSync(path, 'r+');
  try {
    writeSync(file, bytes, 0, bytes.length, 0);
  } finally {
    closeSync(file);
  }
};
