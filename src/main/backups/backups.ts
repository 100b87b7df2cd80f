/** What the house knows of its copies: makes them, one at a time, and says how old the last ones are. */
import type { z } from 'zod';
import type { Backup, BackupName, BackupReason, BackupSide } from '#shared/contract/backups.ts';
import type { contract } from '#shared/contract/contract.ts';
import type { Instant } from '#shared/domain/day.ts';
import { refuse } from '../refusal.ts';

/** A copy, and in which of the two folders it lies. */
export interface OneBackup {
  name: BackupName;
  side: BackupSide;
}

/** What is about to be done, that nobody could take back without a copy. */
export type RiskyReason = Extract<BackupReason, 'import' | 'restore' | 'erasure'>;

type AnswerOf<Name extends keyof typeof contract.backups> = z.output<
  NonNullable<(typeof contract.backups)[Name]['~orpc']['outputSchema']>
>;
export type BackupsStatus = AnswerOf<'status'>;
/** All copies, the newest first, and where they lie. */
export type BackupLists = Omit<AnswerOf<'list'>, 'setAside' | 'aside'>;

/** The last time that the whole base was read for damage. */
export interface FullCheck {
  at: Instant;
  isSound: boolean;
}

/** All of it refuses BACKUP_FAILED where the copy could not be made whole: nothing has changed then. */
export interface Backups {
  /** Awaited before a risky work begins. */
  before(reason: RiskyReason): Promise<void>;
  /** Makes a verified copy; answers when it is kept. */
  now(reason: BackupReason): Promise<Backup>;
  /** `daysAgo` is counted on the calendar of the time zone. */
  status(timeZone: string): Promise<BackupsStatus>;
  list(): Promise<BackupLists>;
  /** The second folder, `null` for none. Refuses FOLDER_REFUSED; copies there at once. */
  copyTo(folder: string | null): Promise<void>;
  /** The folder of a copy. Refuses NOT_FOUND. */
  folderOf(one: OneBackup): Promise<string>;
  /** Where the second copies lie; `null` where nobody has chosen a folder, or it is not there. Refuses BACKUP_FAILED. */
  elsewhere(): Promise<string | null>;
  /** Does `work` while no copy is made: a restore takes the base away under them. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** What a copy was found to be when it was read again. */
  noteVerified(one: OneBackup, isGood: boolean): Promise<void>;
  noteCheck(check: FullCheck): Promise<void>;
  lastCheck(): Promise<FullCheck | null>;
  /** Another base has come: windows that knew the former one read everything again. */
  noteOtherBase(): Promise<void>;
}

const none = { last: null, elsewhere: null, isRunning: false, check: null, generation: 0 };

/** Of a place that is thrown away, and of tests that make no copies. */
export const noBackups: Backups = {
  before: async () => undefined,
  now: async () => refuse('BACKUP_FAILED', { why: 'failed', path: '' }),
  status: async () => none,
  list: async () => ({ here: [], elsewhere: [], hereFolder: '', elsewhereFolder: null }),
  copyTo: async (folder) =>
    folder === null ? undefined : refuse('BACKUP_FAILED', { why: 'failed', path: folder }),
  folderOf: async () => refuse('NOT_FOUND', { thing: 'backup' }),
  elsewhere: async () => null,
  alone: (work) => work(),
  noteVerified: async () => undefined,
  noteCheck: async () => undefined,
  lastCheck: async () => null,
  noteOtherBase: async () => undefined,
};
