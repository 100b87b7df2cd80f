/** Opens all that one place stands on. Both doors, bench, seed and tests begin here. */
import { join } from 'node:path';
import type { Logger } from 'pino';
import { instantAt } from '#shared/domain/day.ts';
import { type Backups, noBackups } from './backups/backups.ts';
import { backUpBeforeMigration } from './backups/before-migration.ts';
import { keepBackups } from './backups/keep-backups.ts';
import { openBackups } from './backups/open-backups.ts';
import { keepAside } from './backups/restore/drop-aside.ts';
import { keepChecked } from './backups/restore/keep-checked.ts';
import { requireBase } from './backups/restore/require-base.ts';
import { type Closings, keepClosings } from './doors/closings.ts';
import { keepSwept } from './exchange/imports/keep-swept.ts';
import type { House } from './house.ts';
import { openLog } from './house-log.ts';
import { erasedListIn } from './members/erase/erased-list.ts';
import { keepErased } from './members/erase/finish-erasures.ts';
import { replayErasures } from './members/erase/replay.ts';
import { keepFading } from './members/fade/keep-fading.ts';
import { version } from './product.ts';
import { keepForgetting } from './repairs/forget/keep-forgetting.ts';
import { checkAtStart } from './store/check-at-start.ts';
import { asStoreError } from './store/driver-errors.ts';
import { holdFolder } from './store/hold-folder.ts';
import { openFiles } from './store/open-files.ts';
import { openSqlite } from './store/open-sqlite.ts';
import { openReopenable, type ReopenableStore } from './store/reopen.ts';
import { finishExchange } from './store/set-aside.ts';
import { refuseShare } from './store/shares.ts';
import { prepareFolder } from './store/sqlite-file.ts';
import type { Clock } from './store/store.ts';

/** A house whose doors somebody has to close. */
export interface OpenHouse extends House {
  readonly folder: string;
  readonly store: ReopenableStore;
  close(): Promise<void>;
}

export interface HouseOptions {
  /** The data folder of the place; made when missing. */
  folder: string;
  clock?: Clock;
  isPractice?: boolean;
  /** Default: a log in the data folder. */
  log?: Logger;
}

export const systemClock: Clock = () => instantAt(Date.now());

/** The file of the base in a data folder. */
export const basePath = (folder: string): string => join(folder, 'etabli.db');

/** Makes the data folder. Throws `StoreUnusable` when it cannot hold a place. */
export const requireFolder = (folder: string): void => {
  try {
    prepareFolder(basePath(folder));
  } catch (error) {
    throw asStoreError(error, folder);
  }
};

/**
 * Opens the place in `folder` and holds the folder until `close`.
 * Throws `FolderInUse` and `StoreUnusable`; nothing stays open then.
 */
export const openHouse = async (options: HouseOptions): Promise<OpenHouse> => {
  const { folder, clock = systemClock, isPractice = false } = options;
  const closings = keepClosings();
  try {
    refuseShare(folder);
    const hold = holdFolder(folder);
    closings.add(async () => hold.release());
    const log = options.log ?? ownLog(folder, closings);
    await finishExchange(folder).catch((error) => Promise.reject(asStoreError(error, folder)));
    if (!isPractice) await requireBase(folder, basePath(folder));
    const check = await checkAtStart(basePath(folder));
    if (!isPractice) await backUpBeforeMigration(folder, basePath(folder), clock);
    const store = await openReopenable(() => openSqlite(basePath(folder), clock));
    closings.add(store.close);
    const files = openFiles(join(folder, 'files'));
    const backups = isPractice ? noBackups : keptBackups(folder, { store, clock, log }, closings);
    const ground = { folder, store };
    const erased = erasedListIn(folder);
    const house = { store, files, clock, log, backups, erased, ground, isPractice, version };
    // The next start tries again: a place that cannot erase has to open still.
    await replayErasures(house).catch((err) => log.error({ err }, 'not erased again'));
    closings.add(keepChecked(house, check));
    closings.add(keepForgetting(house));
    if (!isPractice) closings.add(keepErased(house));
    if (!isPractice) closings.add(keepAside(house));
    if (!isPractice) closings.add(keepFading(house));
    closings.add(keepSwept(house));
    return { ...house, folder, close: closings.close };
  } catch (error) {
    await closings.close();
    throw error;
  }
};

const ownLog = (folder: string, closings: Closings): Logger => {
  const { log, close } = openLog(folder);
  closings.add(async () => close());
  return log;
};

/** The last copy is made once nobody writes any more, and before the base is closed. */
const keptBackups = (
  data: string,
  ground: Pick<House, 'store' | 'clock' | 'log'>,
  closings: Closings,
): Backups => {
  const backups = openBackups({ ...ground, data });
  closings.add(keepBackups(backups, ground));
  return backups;
};
