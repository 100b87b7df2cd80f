import { existsSync, statSync } from 'node:fs';
import { StoreUnusable } from '#main/store/errors.ts';
import { findCopies } from '../description.ts';
import { backupsFolder } from '../make-backup.ts';

/** Throws `StoreUnusable` 'missing' where there are copies and no base: an empty one would hide the loss. */
export const requireBase = async (folder: string, base: string): Promise<void> => {
  if (existsSync(base) && statSync(base).size > 0) return;
  const copies = await findCopies(backupsFolder(folder));
  if (copies.length > 0) throw new StoreUnusable('missing', base);
};
