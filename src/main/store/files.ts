/** Photos and documents: files of the data folder, named by their SHA-256. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { asStoreError } from './driver-errors.ts';

export interface FileBox {
  /** Keeps the bytes, synced to the disk, and answers their name. The same bytes are kept once. */
  keep(bytes: Uint8Array): Promise<string>;
  /** The bytes of a name that `keep` answered; `null` when the file is missing. */
  read(name: string): Promise<Uint8Array | null>;
}

/**
 * The files under `folder`, which is made when the first one comes. Throws `StoreUnusable` when the
 * disk cannot take or give a file. A name that is no SHA-256 is a bug and throws: it never reaches
 * the disk, so no name leads out of the folder.
 */
export const openFileBox = (folder: string): FileBox => ({
  keep: (bytes) => withTypedErrors(folder, () => keep(folder, bytes)),
  read: (name) => withTypedErrors(folder, () => read(pathOf(folder, name))),
});

/** 64 hexadecimal digits, in 256 folders: a folder of 100,000 files is slow to list. */
const pathOf = (folder: string, name: string): string => {
  if (!/^[0-9a-f]{64}$/.test(name)) throw new Error('not the name of a kept file');
  return join(folder, name.slice(0, 2), name);
};

/** Written aside, synced, then renamed: under its name a file is whole or not there. */
const keep = async (folder: string, bytes: Uint8Array): Promise<string> => {
  const name = createHash('sha256').update(bytes).digest('hex');
  const path = pathOf(folder, name);
  if (await isWhole(path, bytes.byteLength)) return name;
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.${randomUUID()}.part`;
  try {
    await writeSynced(aside, bytes);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
  await syncFolder(folder);
  return name;
};

const writeSynced = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** The name of a new file is safe once its folder is synced; Windows does it by itself and refuses. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const isWhole = async (path: string, size: number): Promise<boolean> => {
  try {
    const found = await stat(path);
    return found.isFile() && found.size === size;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
};

const read = async (path: string): Promise<Uint8Array | null> => {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

const withTypedErrors = async <T>(folder: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw asStoreError(error, folder);
  }
};
