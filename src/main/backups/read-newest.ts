/** Reads the newest copy again once a week, with its photos: disks forget without saying so. */
import { join } from 'node:path';
import { poolOf } from '../store/backup/layout.ts';
import { backupsFolder } from './make-backup.ts';
import type { OpenPlace } from './open-place.ts';
import { isUsable, verifyBackup } from './verify-backup.ts';

const weekMs = 7 * 86_400_000;

/** Photos that are damaged there come again from the place; a copy that is no more good counts no more. */
export const readNewestWhenDue = async (place: OpenPlace): Promise<void> => {
  const { data, clock, settings, shelf, turns } = place;
  const { readAt } = await settings.read();
  // Counted both ways: a clock that was set back by months must not stop it.
  if (readAt && Math.abs(Date.parse(clock()) - Date.parse(readAt)) < weekMs) return;
  await turns.take(async () => {
    const newest = await shelf.newest();
    if (newest === null) return;
    const { name } = newest;
    const { faults } = await verifyBackup(join(backupsFolder(data), name), [poolOf(data)]);
    await shelf.noteVerified({ name, side: 'here' }, isUsable(faults));
    await settings.change({ readAt: clock() });
  });
};
