/** A base that is about to be brought to a newer version is copied first. */
import { Refusal } from '../refusal.ts';
import { StoreUnusable } from '../store/errors.ts';
import { latestVersion } from '../store/migrate.ts';
import { migrations } from '../store/migrations/all.ts';
import { lookAtVersion } from '../store/sqlite-file.ts';
import type { Clock } from '../store/store.ts';
import type { WhyFailed } from './failure.ts';
import { makeBackup } from './make-backup.ts';

const whyUnusable: Record<WhyFailed, StoreUnusable['why']> = {
  'disk-full': 'disk-full',
  'read-only': 'read-only',
  vanished: 'unreachable',
  failed: 'damaged',
};

/**
 * Copies the place in the folder `data` when its base is older than this program, before it is opened.
 * Throws `StoreUnusable` when that is not possible: the base stays as it was.
 */
export const backUpBeforeMigration = async (
  data: string,
  base: string,
  clock: Clock,
): Promise<void> => {
  const version = lookAtVersion(base);
  if (version === 0 || version >= latestVersion(migrations)) return;
  try {
    await makeBackup({ data, reason: 'migration', at: clock() });
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'BACKUP_FAILED') throw error;
    const { why, path } = (error as Refusal<'BACKUP_FAILED'>).facts; // by its code
    throw new StoreUnusable(whyUnusable[why], path, { cause: error.cause });
  }
};
