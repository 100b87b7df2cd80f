/** The photos and documents of a place, in one folder. */
import { createHash } from 'node:crypto';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { asStoreError } from './driver-errors.ts';
import type { FileBox } from './files.ts';
import { writeSynced } from './sync-folder.ts';

const givenName = /^[0-9a-f]{64}$/;

/**
 * Keeps files in `folder`, in sub-folders named after their first two digits. Throws `StoreUnusable`
 * when the disk does not take them; a file is wholly there or not at all.
 */
export const openFiles = (folder: string): FileBox => {
  const pathOf = (name: string) => join(folder, name.slice(0, 2), name);
  return {
    async keep(bytes) {
      const name = createHash('sha256').update(bytes).digest('hex');
      const path = pathOf(name);
      try {
        if ((await sizeOf(path)) !== bytes.length) await writeSynced(path, bytes);
        return name;
      } catch (error) {
        throw asStoreError(error, folder);
      }
    },
    async read(name) {
      if (!givenName.test(name)) return null;
      return readFile(pathOf(name)).catch(nullWhenMissing);
    },
    async remove(name) {
      if (givenName.test(name)) await rm(pathOf(name), { force: true });
    },
  };
};

const sizeOf = async (path: string): Promise<number | null> =>
  (await stat(path).catch(nullWhenMissing))?.size ?? null;

const nullWhenMissing = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw error;
};
