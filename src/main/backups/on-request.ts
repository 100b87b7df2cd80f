/** What a manager asks of the copies. */
import type { z } from 'zod';
import { missingFile } from '#shared/contract/backups.ts';
import type { BackupFault } from '#shared/contract/refusals.ts';
import type { House } from '../house.ts';
import { Refusal } from '../refusal.ts';
import { poolOf } from '../store/backup/layout.ts';
import type { OneBackup } from './backups.ts';
import { asFailure } from './failure.ts';
import { backupsFolder } from './make-backup.ts';
import { isUsable, verifyBackup } from './verify-backup.ts';

/** What was found of a copy that was read again. */
export interface VerifiedOne {
  faults: BackupFault[];
  missingFiles: z.infer<typeof missingFile>[];
}

/** Chooses the second folder and answers it. Refuses FOLDER_REFUSED, BACKUP_FAILED. */
export const copyElsewhere = async (
  { backups }: House,
  folder: string | null,
): Promise<{ folder: string | null }> => {
  await backups.copyTo(folder);
  return { folder };
};

/**
 * Reads a copy again while none is made or taken away, and gives it the photos again that it lost; what is
 * wrong with it is remembered: the rotation counts on it no more. Refuses NOT_FOUND, BACKUP_FAILED.
 */
export const verifyOne = (house: House, one: OneBackup): Promise<VerifiedOne> =>
  house.backups.alone(async () => {
    const { backups } = house;
    const folder = await backups.folderOf(one);
    try {
      const { faults, missing } = await verifyBackup(folder, await poolsOf(house));
      await backups.noteVerified(one, isUsable(faults));
      return { faults, missingFiles: missing.map((file) => missingFile.parse(file)) };
    } catch (error) {
      throw error instanceof Refusal ? error : asFailure(error, folder);
    }
  });

/** Where photos and documents of the place lie: its own, and those of both folders of copies. */
const poolsOf = async ({ ground, backups }: House): Promise<string[]> => {
  if (!ground) return [];
  const elsewhere = await backups.elsewhere().catch(() => null);
  const copies = [backupsFolder(ground.folder), ...(elsewhere === null ? [] : [elsewhere])];
  return [ground.folder, ...copies].map(poolOf);
};
