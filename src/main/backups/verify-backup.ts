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

/** Reads all of the copy that lies in `folder`: sums, pages, keys, rows, files. */
export const verifyBackup = async (folder: string): Promise<VerifiedBackup> => {
  const described = await readDescription(folder);
  const version = latestVersion(migrations);
  const { faults, missing } = await doApart('verifyCopy', { folder, version, described });
  return { faults: [...faults], missing: [...missing] };
};
