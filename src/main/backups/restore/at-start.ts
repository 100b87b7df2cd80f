/** Puts a copy in the place of a base that nobody has open: from the command line, or where it does not open. */
import { statSync } from 'node:fs';
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
import { readableFolder } from './keep-readable.ts';
import { stageBackup } from './stage.ts';

/** What was done, for the sentence that says so. */
export interface RestoredAtStart {
  name: string;
  at: Instant;
  aside: string;
  missingFiles: number;
  /** Rows that could be read of a damaged base, and where they are; `null` where it was sound. */
  readable: { rows: number; folder: string } | null;
}

/** No copy could be put back; `names` are those that may be asked for. */
export class NoSuchBackup extends Error {
  override readonly name = 'NoSuchBackup';
  readonly names: readonly string[];

  constructor(names: readonly string[]) {
    super('no such backup');
    this.names = names;
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
    const why = (await canBeCopied(folder, clock)) ? 'restore' : 'damaged';
    const note = { at: clock(), why, restored: name, takenBackAt: null } as const;
    const aside = await prepareAside(folder, note);
    await erasedListIn(folder).takeIn(dirname(staged.path));
    await exchangeOrPutBack(folder, aside);
    const readable = why === 'damaged' ? await saveReadable(aside) : null;
    return { name, at, aside, missingFiles: staged.missing, readable };
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
  const copies = await listCopies(folder);
  for (const one of copies) {
    if (wanted !== 'latest' && one.copy.name !== wanted) continue;
    try {
      const missing = await stageBackup({ folder, clock, actor }, one.path);
      return { ...one, missing: missing.length };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  throw new NoSuchBackup(copies.filter(({ copy }) => copy.isWhole).map(({ copy }) => copy.name));
};

/** A base that is sound is copied first, like any other time. */
const canBeCopied = async (folder: string, clock: Clock): Promise<boolean> => {
  const size = statSync(join(folder, 'etabli.db'), { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return false;
  return await makeBackup({ data: folder, reason: 'restore', at: clock() }).then(
    () => true,
    () => false,
  );
};

const saveReadable = async (aside: string): Promise<RestoredAtStart['readable']> => {
  const to = readableFolder(aside);
  const tables = await doApart('salvage', { path: join(aside, 'etabli.db'), to }).catch(() => []);
  return { folder: to, rows: tables.reduce((sum, { rows }) => sum + rows, 0) };
};
