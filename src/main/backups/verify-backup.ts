/** Reads a copy again. */
import type { BackupFault } from '#shared/contract/refusals.ts';
import { doApart } from '../store/apart/apart.ts';
import type { NamedFile } from '../store/backup/named-files.ts';
import { latestVersion } from '../store/migrate.ts';
import { migrations } from '../store/migrations/all.ts';
import { readDescription } from './description.ts';

export interface VerifiedBackup {
  /** Nothing when the copy may take the place of the base. */
  readonly faults: BackupFault[];
  /** Photos and documents that its base names and that do not lie beside it. */
  readonly missing: NamedFile[];
}

/**
 * Reads all of the copy that lies in `folder`: sums, pages, keys, rows, files. Photos and documents that
 * are missing or damaged there come again from the first folder of `mendFrom` that holds them whole.
 */
export const verifyBackup = async (
  folder: string,
  mendFrom: readonly string[] = [],
): Promise<VerifiedBackup> => {
  const described = await readDescription(folder);
  const version = latestVersion(migrations);
  const { faults, missing } = await doApart('verifyCopy', {
    folder,
    version,
    described,
    mendFrom,
  });
  return { faults: [...faults], missing: [...missing] };
};

/** Whether a copy is a way back: photos that are missing are named afterwards, they are no fault of the base. */
export const isUsable = (faults: readonly BackupFault[]): boolean =>
  faults.every((fault) => fault === 'files-missing');
