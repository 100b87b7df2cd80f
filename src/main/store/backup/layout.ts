/**
 * How a copy lies on the disk:
 *
 *   <name>/etabli.db          the base, without a -wal
 *   <name>/backup.json        what it holds, when and why it was made
 *   <name>/files.txt          the photos and documents that it needs, by their SHA-256, one a line
 *   <name>/etabli.db.sha256   the sums of these three, as `sha256sum -c` reads them
 *   files/ab/abcd…            photos and documents, shared by all copies of the folder
 *
 * A folder whose name begins with `.draft-` is being written, or was when the power went.
 */
import { join } from 'node:path';

export const draftPrefix = '.draft-';
export const baseFile = 'etabli.db';
export const descriptionFile = 'backup.json';
export const namesFile = 'files.txt';
export const sumsFile = 'etabli.db.sha256';

/** What the sums are of, in their order. */
export const summedFiles = [baseFile, descriptionFile, namesFile] as const;

/** The photos and documents of all copies that lie in `folder`. */
export const poolOf = (folder: string): string => join(folder, 'files');

/** Where a photo or a document lies, here as in the data folder. */
export const pathIn = (pool: string, name: string): string => join(pool, name.slice(0, 2), name);

/** The lines of a file of sums. */
export const sumsText = (sums: readonly string[]): string =>
  summedFiles.map((file, at) => `${sums[at]}  ${file}\n`).join('');

export const namesText = (names: readonly string[]): string =>
  names.map((name) => `${name}\n`).join('');

/** What nobody but a program that opened the copy would leave beside it; SQLite would believe it. */
export const strayFiles = ['-wal', '-shm', '-journal'].map((end) => `${baseFile}${end}`);
