/** Verified copies of base and files, and the way back to one of them. */
import { z } from 'zod';
import { day, instant } from '#shared/domain/day.ts';
import { itemId } from '#shared/domain/ids.ts';
import { reads, typed, writes } from './procedure.ts';
import { backupFault, mayRefuse } from './refusals.ts';

/** What made somebody, or the house itself, make a copy. */
export const backupReason = z.enum([
  'asked',
  'closing',
  'daily',
  'migration',
  'import',
  'restore',
  'erasure',
]);
export type BackupReason = z.infer<typeof backupReason>;

/** A copy is named by its instant and its reason: `2026-11-22T130500123Z-daily`. */
export const backupName = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{9}Z-[a-z]+$/)
  .brand('BackupName');
export type BackupName = z.infer<typeof backupName>;

/** In the data folder, or in the second folder that the manager chose. */
export const backupSide = z.enum(['here', 'elsewhere']);
export type BackupSide = z.infer<typeof backupSide>;

export const backup = z.object({
  name: backupName,
  at: instant,
  reason: backupReason,
  /** Of the base; photos and documents are shared between copies. */
  bytes: z.int(),
  fileCount: z.int(),
  /** What it holds, counted when it was made. */
  counts: z.object({
    items: z.int(),
    members: z.int(),
    openLoans: z.int(),
    loans: z.int(),
    tickets: z.int(),
  }),
  /** As its own description says; `verify` and `look` read it again. */
  isWhole: z.boolean(),
});
export type Backup = z.infer<typeof backup>;

const oneBackup = z.object({ name: backupName, side: backupSide.default('here') });

/** What has been done since a copy was made, and would be lost with it. */
export const sinceBackup = z.object({
  since: instant,
  acts: z.int(),
  loans: z.int(),
  returns: z.int(),
  members: z.int(),
  items: z.int(),
  tickets: z.int(),
  /** The present base cannot be read: nobody can tell. */
  isUnknown: z.boolean(),
});
export type SinceBackup = z.infer<typeof sinceBackup>;

/** A photo or a document that a base names and no disk holds. */
export const missingFile = z.object({
  kind: z.enum(['photo', 'document', 'ticket-photo', 'signature', 'logo']),
  itemId: itemId.nullable(),
  /** The name of the object or the thing, to look for it. */
  of: z.string(),
});

/**
 * How many people were erased again in the base that has come; `null` where that failed: the base is there
 * all the same, and the next start does it.
 */
const erasedAgain = z.int().nullable();

/** A base that was put away by a restore and may be taken back. */
export const setAside = z.object({
  at: instant,
  /** The copy that took its place. */
  restored: backupName,
});

export const backups = {
  /** For everybody: how old the last copies are, and whether the base is sound. */
  status: reads('/backups/status').output(
    z.object({
      last: backup.nullable(),
      /** `null`: nobody has chosen a second folder. */
      elsewhere: z
        .object({
          lastAt: instant.nullable(),
          /** Whole days since then, on the calendar of the place; `null` when there was never one. */
          daysAgo: z.int().nullable(),
          problem: z.enum(['vanished', 'read-only', 'disk-full', 'failed']).nullable(),
        })
        .nullable(),
      isRunning: z.boolean(),
      /** The last full check of the base. */
      check: z.object({ at: instant, isSound: z.boolean() }).nullable(),
      /** Changes when another base has come: a window that knew the former one reloads. */
      generation: z.int(),
    }),
  ),
  list: reads('/backups', 'manager').output(
    z.object({
      here: z.array(backup),
      elsewhere: z.array(backup),
      /** Where they lie, to be shown. */
      hereFolder: z.string(),
      elsewhereFolder: z.string().nullable(),
      setAside: setAside.nullable(),
      /** Bases that restores and damage have put away: they name whoever was erased since. */
      aside: z.object({ folder: z.string(), count: z.int() }),
    }),
  ),
  /** Makes a copy now; answers when it is verified. One at a time: whoever asks meanwhile waits for its own. */
  now: writes('/backups/now').output(backup).errors(mayRefuse('BACKUP_FAILED')),
  /** The second folder, `null` for none. Copies there at once. */
  copyTo: writes('/backups/copy-to', 'manager')
    .input(z.object({ folder: typed(1_000).min(1).nullable() }))
    .output(z.object({ folder: z.string().nullable() }))
    .errors(mayRefuse('BACKUP_FAILED', 'FOLDER_REFUSED')),
  /** Reads a copy again: sum, integrity, keys, counts, files. */
  verify: writes('/backups/verify', 'manager')
    .input(oneBackup)
    .output(z.object({ faults: z.array(backupFault), missingFiles: z.array(missingFile) }))
    .errors(mayRefuse('BACKUP_FAILED')),
  /** What the place would lose with this copy. */
  since: reads('/backups/since', 'manager').input(oneBackup).output(sinceBackup),
  /**
   * Puts a copy in the place of the base: copies the present one first, sets base, -wal and -shm aside
   * together, verifies, opens, erases again who was erased since.
   */
  restore: writes('/backups/restore', 'manager')
    .input(oneBackup)
    .output(z.object({ missingFiles: z.array(missingFile), erasedAgain }))
    .errors(mayRefuse('BACKUP_FAILED', 'BACKUP_REFUSED', 'RESTORE_FAILED')),
  /** Takes the last restore back. */
  takeBack: writes('/backups/take-back', 'manager')
    .output(z.object({ erasedAgain }))
    .errors(mayRefuse('BACKUP_FAILED', 'BACKUP_REFUSED', 'RESTORE_FAILED')),
  /** Reads the whole base for damage. */
  check: writes('/backups/check', 'manager').output(
    z.object({ isSound: z.boolean(), on: day, at: instant }),
  ),
};
