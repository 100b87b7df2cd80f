/** Makes one copy of a place, in its own folder or before anybody has opened it. */
import { join } from 'node:path';
import { type BackupName, type BackupReason, backupName } from '#shared/contract/backups.ts';
import { type Instant, instantAt } from '#shared/domain/day.ts';
import { doApart } from '../store/apart/apart.ts';
import { keepSettings } from './backup-settings.ts';
import { type FoundCopy, findCopies } from './description.ts';
import { asFailure } from './failure.ts';

export interface BackupWish {
  /** The data folder of the place. */
  readonly data: string;
  readonly reason: BackupReason;
  readonly at: Instant;
  /** The second folder, where it is about to be chosen. */
  readonly elsewhere?: string;
}

/** Where the copies of a place lie. */
export const backupsFolder = (data: string): string => join(data, 'backups');

/**
 * Copies base and files, reads the copy again and answers it. Others may write meanwhile, nobody else
 * may make a copy. Refuses BACKUP_FAILED; nothing of it is left then.
 */
export const makeBackup = async (wish: BackupWish): Promise<FoundCopy> => {
  const { data, reason, at } = wish;
  const folder = backupsFolder(data);
  try {
    const former = await findCopies(folder);
    const serial = await nextSerial(wish, former);
    const name = freeName(at, reason, former);
    const base = join(data, 'etabli.db');
    const files = join(data, 'files');
    await doApart('makeCopy', { base, files, folder, name, at, reason, serial });
    const made = (await findCopies(folder)).find((copy) => copy.name === name);
    if (made?.isWhole) return made;
    throw new Error(`${name} was made and is not there`);
  } catch (error) {
    throw asFailure(error, folder);
  }
};

/**
 * Above that of every copy here and elsewhere: where those of here were lost, the older ones of a stick
 * must not pass for newer. A stick that is not there counts when it comes back (when-due.ts).
 */
const nextSerial = async (wish: BackupWish, here: readonly FoundCopy[]): Promise<number> => {
  const { elsewhere } = await keepSettings(backupsFolder(wish.data)).read();
  const there = await findCopies(wish.elsewhere ?? elsewhere?.folder ?? '').catch(() => []);
  return Math.max(0, ...[...here, ...there].map(({ serial }) => serial)) + 1;
};

/** Two copies of one millisecond do not share a name. */
const freeName = (at: Instant, reason: BackupReason, former: readonly FoundCopy[]): BackupName => {
  const taken = new Set(former.map(({ name }) => name.split('-').slice(0, 3).join('-')));
  let free = at;
  while (taken.has(stampOf(free))) free = instantAt(Date.parse(free) + 1);
  return backupName.parse(`${stampOf(free)}-${reason}`);
};

/** `2026-11-22T13:05:00.123Z` as the name of a folder may hold it. */
const stampOf = (at: Instant): string => at.replaceAll(/[:.]/g, '');
