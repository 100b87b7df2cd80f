/** Makes the base ready that is about to come: read again, brought to the present version, its line written. */
import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { placeId } from '#main/place/rules.ts';
import { Refusal, refuse } from '#main/refusal.ts';
import { readTeam } from '#main/staff/team.ts';
import { doApart } from '#main/store/apart/apart.ts';
import type { NamedFile } from '#main/store/backup/named-files.ts';
import { StoreUnusable } from '#main/store/errors.ts';
import { latestVersion } from '#main/store/migrate.ts';
import { migrations } from '#main/store/migrations/all.ts';
import { openSqlite } from '#main/store/open-sqlite.ts';
import { clearStage, stagedBase } from '#main/store/set-aside.ts';
import type { Actor, Clock } from '#main/store/store.ts';
import { syncFile, syncFolder } from '#main/store/sync-folder.ts';
import { readDescription } from '../description.ts';

/** Into which data folder it comes, and whose act that is. */
export interface Comes {
  folder: string;
  clock: Clock;
  actor: Actor;
}

/**
 * Stages the base of the copy that lies in `copy` and brings its photos and documents back. Answers those
 * that lie nowhere. Refuses BACKUP_REFUSED.
 */
export const stageBackup = async (comes: Comes, copy: string): Promise<NamedFile[]> => {
  const { folder } = comes;
  const { fault, missing } = await doApart('stageCopy', {
    copy,
    staged: stagedBase(folder),
    files: join(folder, 'files'),
    version: latestVersion(migrations),
    described: await readDescription(copy),
  });
  if (fault !== null) return refuse('BACKUP_REFUSED', { fault });
  await makeReady(comes);
  return [...missing];
};

/** Stages a base that was set aside, with its newest pages. Refuses BACKUP_REFUSED. */
export const stageAside = async (comes: Comes, aside: string): Promise<void> => {
  const staged = stagedBase(comes.folder);
  await clearStage(comes.folder);
  await mkdir(dirname(staged), { recursive: true, mode: 0o700 });
  if (!existsSync(join(aside, 'etabli.db'))) return refuse('BACKUP_REFUSED', { fault: 'gone' });
  for (const name of ['etabli.db', 'etabli.db-wal']) {
    const from = join(aside, name);
    if (existsSync(from)) await copyFile(from, join(dirname(staged), name));
  }
  const { isSound } = await doApart('checkBase', { path: staged, isWhole: true });
  if (!isSound) return refuse('BACKUP_REFUSED', { fault: 'damaged' });
  await makeReady(comes);
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
      // Whoever joined the team after that copy is nobody there.
      const team = await store.read(readTeam);
      const staffId = team.find(({ id }) => id === actor.staffId)?.id ?? null;
      await store.write({ ...actor, staffId }, async (tx) => {
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
  if (error.why === 'damaged' || error.why === 'not-a-base') {
    return new Refusal('BACKUP_REFUSED', { fault: 'damaged' });
  }
  return error;
};
