/** The copies of a place that nobody has open. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lookFolder } from '#main/store/set-aside.ts';
import { keepSettings } from '../backup-settings.ts';
import { type FoundCopy, findCopies } from '../description.ts';
import { backupsFolder } from '../make-backup.ts';
import { isUsable, verifyBackup } from '../verify-backup.ts';
import { type CountedSince, countSince } from './since.ts';

/** A copy, and its folder. */
export interface CopyThere {
  copy: FoundCopy;
  path: string;
}

/** Those of both folders, the newest first; a second folder that is not there holds none. */
export const listCopies = async (folder: string): Promise<CopyThere[]> => {
  const here = backupsFolder(folder);
  const { elsewhere } = await keepSettings(here).read();
  const found: CopyThere[] = [];
  for (const side of [here, elsewhere?.folder]) {
    if (side === undefined) continue;
    const copies = await findCopies(side).catch(() => []);
    for (const copy of copies) found.push({ copy, path: join(side, copy.name) });
  }
  return found.sort((a, b) => b.copy.serial - a.copy.serial);
};

/** The newest one that is whole, and what would be lost with it; `null` when there is none. */
export const findOffer = async (
  folder: string,
): Promise<(CopyThere & { since: CountedSince }) | null> => {
  for (const one of await listCopies(folder)) {
    if (!one.copy.isWhole || !isUsable((await verifyBackup(one.path)).faults)) continue;
    const since = () => countSince(folder, one.path, lookFolder(folder));
    return { ...one, since: await leavingNothing(folder, since) };
  }
  return null;
};

/** Nobody has the base open: what a look leaves beside it is taken away. */
const leavingNothing = async <T>(folder: string, look: () => Promise<T>): Promise<T> => {
  const beside = ['-wal', '-shm'].map((ending) => join(folder, `etabli.db${ending}`));
  const news = beside.filter((path) => !existsSync(path));
  try {
    return await look();
  } finally {
    for (const path of news) await rm(path, { force: true });
  }
};
