/** The copies of one open place. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf, daysBetween, type Instant } from '#shared/domain/day.ts';
import { refuse } from '../refusal.ts';
import { keepSettings } from './backup-settings.ts';
import type { BackupLists, Backups, BackupsStatus, OneBackup } from './backups.ts';
import { chooseElsewhere } from './choose-elsewhere.ts';
import { backupOf } from './description.ts';
import { isHeldBy } from './elsewhere.ts';
import { backupsFolder } from './make-backup.ts';
import { openMaker } from './maker.ts';
import { takeTurns } from './one-at-a-time.ts';
import type { OpenPlace } from './open-place.ts';
import { selectFirstEntry } from './queries.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { type Dues, watchDues } from './when-due.ts';

export type OpenBackups = Backups & Dues;

/** The folders are made with the first copy. */
export const openBackups = (
  wish: Pick<OpenPlace, 'data' | 'store' | 'clock' | 'log'>,
): OpenBackups => {
  const folder = backupsFolder(wish.data);
  const settings = keepSettings(folder);
  const shelf = openShelf({ ...wish, folder, settings });
  const turns = takeTurns();
  const place: OpenPlace = { ...wish, settings, shelf, turns };
  const maker = openMaker(place);
  return {
    ...watchDues(place, maker),
    before: async (reason) => void (await maker.makeFirst(reason)),
    now: async (reason) => backupOf(await maker.makeAndBring(reason)),
    status: (timeZone) => statusOf(place, timeZone),
    list: () => listsOf(place, folder),
    copyTo: (chosen) => turns.take(() => chooseElsewhere(place, maker, chosen)),
    folderOf: (one) => folderOf(shelf, one),
    elsewhere: () => elsewhereOf(place),
    alone: turns.take,
    noteVerified: shelf.noteVerified,
    noteCheck: (check) => settings.change({ check }),
    lastCheck: async () => (await settings.read()).check,
    noteOtherBase: async () => {
      const { generation } = await settings.read();
      await settings.change({ generation: generation + 1 });
    },
  };
};

const statusOf = async (place: OpenPlace, timeZone: string): Promise<BackupsStatus> => {
  const { clock, settings, shelf, turns } = place;
  const { elsewhere, check, generation } = await settings.read();
  const newest = await shelf.newest();
  // A clock that was set back makes no copy of tomorrow.
  const daysAgo = (at: Instant) =>
    Math.max(0, daysBetween(dayOf(at, timeZone), dayOf(clock(), timeZone)));
  return {
    last: newest && backupOf(newest),
    elsewhere: elsewhere && {
      lastAt: elsewhere.lastAt,
      daysAgo: elsewhere.lastAt && daysAgo(elsewhere.lastAt),
      problem: elsewhere.problem,
    },
    isRunning: turns.isBusy,
    check,
    generation,
  };
};

const elsewhereOf = async ({ shelf, store }: OpenPlace): Promise<string | null> => {
  const folder = await shelf.folderOn('elsewhere');
  const owner = (await store.read(selectFirstEntry))?.id ?? null;
  return folder !== null && (await isHeldBy(folder, owner)) ? folder : null;
};

const listsOf = async ({ settings, shelf }: OpenPlace, folder: string): Promise<BackupLists> => ({
  here: (await shelf.find('here')).map(backupOf),
  elsewhere: (await shelf.find('elsewhere')).map(backupOf),
  hereFolder: folder,
  elsewhereFolder: (await settings.read()).elsewhere?.chosen ?? null,
});

const folderOf = async (shelf: Shelf, { name, side }: OneBackup): Promise<string> => {
  const folder = await shelf.folderOn(side);
  if (folder === null || !existsSync(join(folder, name))) {
    return refuse('NOT_FOUND', { thing: 'backup' });
  }
  return join(folder, name);
};
