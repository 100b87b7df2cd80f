/** Makes the base ready that is about to come: read again, brought to the present version, its line written. */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { placeId } from '#main/place/rules.ts';
import { refuse } from '#main/refusal.ts';
import { doApart } from '#main/store/apart/apart.ts';
import { StoreUnusable } from '#main/store/errors.ts';
import { openSqlite } from '#main/store/open-sqlite.ts';
import { clearStage, stagedBase } from '#main/store/set-aside.ts';
import type { Actor, Clock } from '#main/store/store.ts';
import { syncFile, syncFolder } from '#main/store/sync-folder.ts';

/** Into which data folder it comes, and whose act that is. */
export interface Comes {
  folder: string;
  clock: Clock;
  actor: Actor;
}

/** Stages the base of a backup. Refuses BACKUP_REFUSED when it is not what was verified. */
export const stageBackup = async (comes: Comes, backup: string): Promise<void> => {
  const base = join(backup, 'etabli.db');
  const [sum] = (await readFile(`${base}.sha256`, 'utf8')).split(' ');
  // Alone: what lies beside the copy is not part of it.
  await stage(comes, [base]);
  const staged = stagedBase(comes.folder);
  if ((await doApart('hashFile', { path: staged })) !== sum) {
    return refuse('BACKUP_REFUSED', { fault: 'wrong-sum' });
  }
  await makeReady(comes);
};

/** Stages a base that was set aside, with its newest pages. Refuses BACKUP_REFUSED where it is damaged. */
export const stageAside = async (comes: Comes, aside: string): Promise<void> => {
  const base = join(aside, 'etabli.db');
  if (!existsSync(base)) return refuse('BACKUP_REFUSED', { fault: 'gone' });
  await stage(comes, [base, `${base}-wal`]);
  const { isSound } = await doApart('checkBase', {
    path: stagedBase(comes.folder),
    isWhole: true,
  });
  if (!isSound) return refuse('BACKUP_REFUSED', { fault: 'damaged' });
  await makeReady(comes);
};

const stage = async ({ folder }: Comes, paths: readonly string[]): Promise<void> => {
  const staged = stagedBase(folder);
  await clearStage(folder);
  await mkdir(dirname(staged), { recursive: true, mode: 0o700 });
  for (const path of paths) {
    const ending = path.slice(path.indexOf('etabli.db') + 'etabli.db'.length);
    if (existsSync(path)) await copyFile(path, staged + ending);
  }
};

/**
 * Migrated and written to before it comes: from the moment it is there, it is whole. Closing it leaves
 * one file.
 */
const makeReady = async ({ folder, clock, actor }: Comes): Promise<void> => {
  const staged = stagedBase(folder);
  try {
    const store = await openSqlite(staged, clock);
    try {
      await store.write(actor, async (tx) => {
        const subject = { kind: 'place', id: placeId } as const;
        await tx.record({ act: 'restore', subject, isUndoable: false, role: 'manager' });
      });
    } finally {
      await store.close();
    }
  } catch (error) {
    throw notReady(error);
  }
  await syncFile(staged);
  await syncFolder(dirname(staged));
};

const notReady = (error: unknown): unknown => {
  if (!(error instanceof StoreUnusable)) return error;
  if (error.why === 'newer') return refuse('BACKUP_REFUSED', { fault: 'newer' });
  if (error.why === 'damaged' || error.why === 'not-a-base') {
    return refuse('BACKUP_REFUSED', { fault: 'damaged' });
  }
  return error;
};
