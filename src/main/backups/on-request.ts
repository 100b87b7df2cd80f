/** What a manager asks of the copies. */
import type { z } from 'zod';
import { missingFile } from '#shared/contract/backups.ts';
import type { BackupFault } from '#shared/contract/refusals.ts';
import type { House } from '../house.ts';
import { Refusal } from '../refusal.ts';
import type { OneBackup } from './backups.ts';
import { asFailure } from './failure.ts';
import { verifyBackup } from './verify-backup.ts';

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
 * Reads a copy again while none is made or taken away; what is wrong with it is remembered: the rotation
 * counts on it no more. Refuses NOT_FOUND, BACKUP_FAILED.
 */
export const verifyOne = ({ backups }: House, one: OneBackup): Promise<VerifiedOne> =>
  backups.alone(async () => {
    const folder = await backups.folderOf(one);
    try {
      const { faults, missing } = await verifyBackup(folder);
      // A photo that is missing is no fault of the base: such a copy is still the way back.
      const isGood = faults.every((fault) => fault === 'files-missing');
      await backups.noteVerified(one, isGood);
      return { faults, missingFiles: missing.map((file) => missingFile.parse(file)) };
    } catch (error) {
      throw error instanceof Refusal ? error : asFailure(error, folder);
    }
  });
