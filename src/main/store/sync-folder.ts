/** Small moves of files that a power cut leaves wholly done or not done at all. */
import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Makes the names in a folder durable. Windows neither needs it nor opens folders. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
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

/** Writes a file aside, synced, then gives it its name. */
export const writeSynced = (path: string, bytes: Uint8Array | string): Promise<void> =>
  bringSynced(path, async (draft) => {
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
    } finally {
      await handle.close();
    }
  });

/** Copies a file the same way. */
export const copySynced = (from: string, path: string): Promise<void> =>
  bringSynced(path, (draft) => copyFile(from, draft));

const bringSynced = async (path: string, fill: (draft: string) => Promise<void>): Promise<void> => {
  const folder = dirname(path);
  const draft = join(folder, `draft-${randomUUID()}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
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
