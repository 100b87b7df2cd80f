/**
 * Puts another base in the place of the present one, wholly or not at all. The former one is set aside
 * under a dated name with all that lies beside it: a -wal left behind would be replayed into the other
 * base (https://sqlite.org/howtocorrupt.html, 1.4).
 *
 * The base that comes waits in `restoring/`. From the moment at which `restoring.json` says where the
 * former one goes, the exchange is decided: whoever opens the folder next ends it.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { backupName } from '#shared/contract/backups.ts';
import { instant } from '#shared/domain/day.ts';
import { syncFolder, writeSynced } from './sync-folder.ts';

/** Why a base was set aside. */
export const asideNote = z.object({
  at: instant,
  why: z.enum(['restore', 'take-back', 'damaged']),
  /** The copy that took its place; `null` when a base that had been set aside came back. */
  restored: backupName.nullable(),
  /** When it came back itself. */
  takenBackAt: instant.nullable().default(null),
});
export type AsideNote = z.infer<typeof asideNote>;

const decision = z.object({ aside: z.string(), direction: z.enum(['bring', 'back']) });

/** What SQLite keeps beside a base; the base itself comes last. */
const endings = ['-wal', '-shm', '-journal', ''] as const;
const baseName = 'etabli.db';

/** Where the base waits that is about to come. */
export const stagedBase = (folder: string): string => join(folder, 'restoring', baseName);

/** Where a base may be written to be looked at: a power cut leaves it until the folder is next opened. */
export const lookFolder = (folder: string): string => join(folder, 'restoring', 'look');

/** Where bases are set aside. They go thirty days later, and only where they name somebody who was erased. */
export const asideFolder = (folder: string): string => join(folder, 'aside');

const decisionPath = (folder: string) => join(folder, 'restoring.json');

/** Makes room for the base that will come; whatever an exchange that never happened left is gone. */
export const clearStage = async (folder: string): Promise<void> => {
  // An exchange that was decided still needs what waits: whoever opens the folder next ends it.
  if (existsSync(decisionPath(folder))) return;
  await rm(join(folder, 'restoring'), { recursive: true, force: true });
};

/** Makes the folder in which the present base will lie, with the note why. */
export const prepareAside = async (folder: string, note: AsideNote): Promise<string> => {
  const aside = join(asideFolder(folder), freeName(folder, note.at));
  await mkdir(aside, { recursive: true, mode: 0o700 });
  await writeNote(aside, note);
  await syncFolder(asideFolder(folder));
  await syncFolder(folder);
  return aside;
};

/**
 * Exchanges the base for the staged one, which is closed, synced and has nothing beside it. No base of
 * the folder is open. The former one lies in `aside` then.
 */
export const exchangeBase = async (folder: string, aside: string): Promise<void> => {
  await decide(folder, { aside: basename(aside), direction: 'bring' });
  await finishExchange(folder);
};

/** Takes an exchange back that failed, or whose base does not open: that one lies in `aside` then. */
export const putFormerBack = async (folder: string, aside: string): Promise<void> => {
  await decide(folder, { aside: basename(aside), direction: 'back' });
  await finishExchange(folder);
};

/** Ends an exchange that was decided, also one that a power cut stopped. True when there was one. */
export const finishExchange = async (folder: string): Promise<boolean> => {
  const path = decisionPath(folder);
  if (!existsSync(path)) {
    await clearStage(folder);
    return false;
  }
  const { aside, direction } = decision.parse(JSON.parse(await readFile(path, 'utf8')));
  const there = join(asideFolder(folder), aside);
  await (direction === 'bring' ? bring(folder, there) : takeBack(folder, there));
  await syncFolder(folder);
  await syncFolder(there);
  await rm(path);
  await syncFolder(folder);
  await clearStage(folder);
  return true;
};

/** What is known of the bases that were set aside, the newest first. */
export const listAside = async (folder: string): Promise<{ folder: string; note: AsideNote }[]> => {
  const names = await readdir(asideFolder(folder)).catch(() => []);
  const found = [];
  for (const name of names.sort().reverse()) {
    const there = join(asideFolder(folder), name);
    const text = await readFile(join(there, 'note.json'), 'utf8').catch(() => 'null');
    const note = asideNote.safeParse(JSON.parse(text));
    if (note.success) found.push({ folder: there, note: note.data });
  }
  return found;
};

export const writeNote = (aside: string, note: AsideNote): Promise<void> =>
  writeSynced(join(aside, 'note.json'), JSON.stringify(note, null, 2));

const decide = (folder: string, what: z.infer<typeof decision>): Promise<void> =>
  writeSynced(decisionPath(folder), JSON.stringify(what));

/** The former base goes, then the staged one comes: as long as that one waits, the former is not all gone. */
const bring = async (folder: string, aside: string): Promise<void> => {
  const staged = stagedBase(folder);
  const isWaiting = existsSync(staged);
  for (const ending of endings) {
    // Once the other base has come, only what lies beside it is not its own.
    if (ending === '' && !isWaiting) continue;
    await move(join(folder, baseName + ending), join(aside, baseName + ending));
  }
  await syncFolder(aside);
  await syncFolder(folder);
  if (isWaiting) await rename(staged, join(folder, baseName));
};

const takeBack = async (folder: string, aside: string): Promise<void> => {
  const hasGone = existsSync(join(aside, baseName));
  if (hasGone && !existsSync(join(aside, `refused-${baseName}`))) {
    for (const ending of endings) {
      await move(join(folder, baseName + ending), join(aside, `refused-${baseName}${ending}`));
    }
  }
  for (const ending of endings) {
    await move(join(aside, baseName + ending), join(folder, baseName + ending));
  }
};

/** Never over what lies there: a second file of that name gets a number. */
const move = async (from: string, to: string): Promise<void> => {
  if (!existsSync(from)) return;
  let free = to;
  for (let nth = 2; existsSync(free); nth += 1) free = `${to}-${nth}`;
  await rename(from, free);
};

const freeName = (folder: string, at: string): string => {
  const wanted = at.replaceAll(/[:.]/g, '');
  let name = wanted;
  for (let nth = 2; existsSync(join(asideFolder(folder), name)); nth += 1)
    name = `${wanted}-${nth}`;
  return name;
};
