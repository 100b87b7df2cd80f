/** Small moves of files that a power cut leaves wholly done or not done at all. */
import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Makes the names in a folder durable. Windows neither needs it nor opens folders. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync().catch(passWhenUnknown);
  } finally {
    await handle.close();
  }
};

/** Some shares sync no folders, and say so (fsync(2)): what is in them is there all the same. */
const passWhenUnknown = (error: NodeJS.ErrnoException): void => {
  if (!['EINVAL', 'ENOTSUP', 'ENOSYS'].includes(error.code ?? '')) throw error;
};

/** Makes the bytes of a file durable. */
export const syncFile = async (path: string): Promise<void> => {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Writes a private file aside, synced, then gives it its name; makes the folder where there is none. */
export const writeSynced = async (path: string, bytes: Uint8Array | string): Promise<void> => {
  await makeFolderOf(path);
  await replaceSynced(path, (draft) => writeFile(draft, bytes, { flag: 'wx', mode: 0o600 }));
};

/** Copies a file the same way. */
export const copySynced = async (from: string, path: string): Promise<void> => {
  await makeFolderOf(path);
  await replaceSynced(path, (draft) => copyFile(from, draft));
};

/**
 * Lets `fill` write a file aside, which takes the place of what is at `path` once it is on the disk. When
 * that fails, what was there stays as it was, and nothing is left beside it. The folder must be there.
 */
export const replaceSynced = async (
  path: string,
  fill: (draft: string) => Promise<void>,
): Promise<void> => {
  const folder = dirname(path);
  const draft = join(folder, `draft-${randomUUID()}`);
  try {
    await fill(draft);
    await syncFile(draft);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(folder);
};

const makeFolderOf = (path: string) => mkdir(dirname(path), { recursive: true, mode: 0o700 });
