/** The manager chooses the second folder: the newest copy goes there at once, or nothing changes. */
import { Refusal } from '../refusal.ts';
import { bringElsewhere, bringErased, claimFolder, requireFit } from './elsewhere.ts';
import { asFailure } from './failure.ts';
import { backupsFolder } from './make-backup.ts';
import type { Maker } from './maker.ts';
import type { OpenPlace } from './open-place.ts';
import { selectFirstEntry } from './queries.ts';

/** Within a turn. `null`: no second folder any more. Refuses FOLDER_REFUSED, BACKUP_FAILED. */
export const chooseElsewhere = async (
  { data, store, settings }: OpenPlace,
  { make }: Maker,
  chosen: string | null,
): Promise<void> => {
  if (chosen === null) return settings.change({ elsewhere: null });
  await requireFit(chosen, data);
  const owner = (await store.read(selectFirstEntry))?.id ?? '';
  try {
    const folder = await claimFolder(chosen, owner);
    const copy = await make('asked', folder);
    await bringElsewhere(copy, backupsFolder(data), folder);
    // Older copies may lie there, of a stick that takes its turn.
    await bringErased(data, folder);
    await settings.change({ elsewhere: { chosen, folder, lastAt: copy.at, problem: null } });
  } catch (error) {
    throw error instanceof Refusal ? error : asFailure(error, chosen);
  }
};
