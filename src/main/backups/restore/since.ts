/** What a place would lose with a copy. */
import { join } from 'node:path';
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import { doApart } from '#main/store/apart/apart.ts';
import { baseFile } from '#main/store/backup/layout.ts';
import type { SinceBackup } from '#shared/contract/backups.ts';
import type { OneBackup } from '../backups.ts';
import { readDescription } from '../description.ts';

/** At least so much, where pages of the base cannot be read. */
export type CountedSince = SinceBackup & { hasHoles: boolean };

/** Counted on the present base, which others go on writing. Refuses NOT_FOUND. */
export const sinceBackup = async (house: House, one: OneBackup): Promise<SinceBackup> => {
  const copy = await house.backups.folderOf(one);
  if (!house.ground) return refuse('NOT_FOUND', { thing: 'backup' });
  return await countSince(house.ground.folder, copy, null);
};

/**
 * The same of a damaged base, as far as it can be read; `workFolder` is one to do so in, where nobody has
 * the base open.
 */
export const countSince = async (
  folder: string,
  copy: string,
  workFolder: string | null,
): Promise<CountedSince> => {
  const described = await readDescription(copy);
  if (described === null) return refuse('NOT_FOUND', { thing: 'backup' });
  const counts = await doApart('countSince', {
    path: join(folder, 'etabli.db'),
    firstEntryId: described.firstEntryId,
    lastEntryId: described.lastEntryId,
    help: workFolder === null ? null : { copy: join(copy, baseFile), workFolder },
  });
  return { since: described.at, ...counts };
};
