/** Puts a copy in the place of a base that nobody has open: from the command line, or where it does not open. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { erasedListIn } from '#main/members/erase/erased-list.ts';
import { Refusal } from '#main/refusal.ts';
import { doApart } from '#main/store/apart/apart.ts';
import { holdFolder } from '#main/store/hold-folder.ts';
import {
  clearStage,
  exchangeBase,
  finishExchange,
  prepareAside,
  putFormerBack,
} from '#main/store/set-aside.ts';
import type { Actor, Clock } from '#main/store/store.ts';
import type { Instant } from '#shared/domain/day.ts';
import { makeBackup } from '../make-backup.ts';
import { type CopyThere, listCopies } from './find-whole.ts';
import { readableFolder, saveReadable } from './keep-readable.ts';
import { stageBackup } from './stage.ts';

/** What was done, for the sentence that says so. */
export interface RestoredAtStart {
  name: string;
  at: Instant;
  /** Where the former base lies; `null` where there was none. */
  aside: string | null;
  missingFiles: number;
  /** Rows that could be read of a damaged base, and where they are; `null` where it was sound. */
  readable: { rows: number; folder: string } | null;
}

/** No copy could be put back; `names` are those that may be asked for, `isThere` says whether it lies there. */
export class NoSuchBackup extends Error {
  override readonly name = 'NoSuchBackup';
  readonly names: readonly string[];
  readonly isThere: boolean;

  constructor({ names, isThere }: { names: readonly string[]; isThere: boolean }) {
    super('no such backup');
    this.names = names;
    this.isThere = isThere;
  }
}

/** Nobody is at a post yet: whoever may start the application may do this. */
const actor: Actor = { staffId: null, postId: 'start', role: 'manager' };

/**
 * `wanted` is the name of a copy, or `latest` for the newest one that is whole. Throws `NoSuchBackup`,
 * `FolderInUse` and what the disk throws; the base is as it was then.
 */
export const restoreAtStart = async (
  folder: string,
  wanted: string,
  clock: Clock,
): Promise<RestoredAtStart> => {
  const hold = holdFolder(folder);
  try {
    await finishExchange(folder);
    const staged = await stageOne(folder, wanted, clock);
    const { name, at } = staged.copy;
    const hadBase = existsSync(join(folder, 'etabli.db'));
    const why = await copyFirst(folder, clock);
    const note = { at: clock(), why, restored: name, takenBackAt: null };
    const aside = await prepareAside(folder, note);
    await erasedListIn(folder).takeIn(dirname(staged.path));
    await exchangeOrPutBack(folder, aside);
    const missingFiles = staged.missing;
    if (!hadBase) return { name, at, aside: null, missingFiles, readable: null };
    const readable = why === 'damaged' ? await readableIn(aside, staged.path) : null;
    return { name, at, aside, missingFiles, readable };
  } finally {
    await clearStage(folder).catch(() => undefined);
    hold.release();
  }
};

/** A base that could not be exchanged is where it was, whole. */
const exchangeOrPutBack = async (folder: string, aside: string): Promise<void> => {
  try {
    await exchangeBase(folder, aside);
  } catch (error) {
    await putFormerBack(folder, aside);
    throw error;
  }
};

const stageOne = async (
  folder: string,
  wanted: string,
  clock: Clock,
): Promise<CopyThere & { missing: number }> => {
  const isWanted = ({ copy }: CopyThere) => wanted === 'latest' || copy.name === wanted;
  const copies = await listCopies(folder);
  for (const one of copies.filter(isWanted)) {
    try {
      const missing = await stageBackup({ folder, clock, actor }, one.path);
      return { ...one, missing: missing.length };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  // Those that were wanted have been tried.
  const others = copies.filter((one) => one.copy.isWhole && !isWanted(one));
  const names = [...new Set(others.map(({ copy }) => copy.name))];
  throw new NoSuchBackup({ names, isThere: copies.some(isWanted) });
};

/**
 * A base is copied first, like any other time. One that could not be copied is set aside whole all the
 * same: a disk that is full is no damage.
 */
const copyFirst = async (folder: string, clock: Clock): Promise<'restore' | 'damaged'> => {
  const path = join(folder, 'etabli.db');
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return 'damaged';
  try {
    await makeBackup({ data: folder, reason: 'restore', at: clock() });
    return 'restore';
  } catch {
    // What cannot even be read is damaged too.
    const check = await doApart('checkBase', { path, isWhole: true }).catch(() => null);
    return check?.isSound ? 'restore' : 'damaged';
  }
};

const readableIn = async (aside: string, copy: string): Promise<RestoredAtStart['readable']> => {
  const tables = await saveReadable(aside, copy).catch(() => []);
  return { folder: readableFolder(aside), rows: tables.reduce((sum, { rows }) => sum + rows, 0) };
};
