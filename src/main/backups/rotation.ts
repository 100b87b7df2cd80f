/** Which copies go. Pure. */
import type { BackupReason } from '#shared/contract/backups.ts';
import type { Instant } from '#shared/domain/day.ts';

/** What counts of a copy when others are weighed against it. */
export interface Aged {
  readonly name: string;
  readonly at: Instant;
  /** Grows from copy to copy: what is newest does not depend on the clock. */
  readonly serial: number;
  readonly isWhole: boolean;
  readonly reason: BackupReason;
}

export const kept = {
  days: 10,
  weeks: 8,
  lastDay: 12,
  precautions: 5,
  precautionDays: 30,
  askedDays: 60,
} as const;

/** Made before something that nobody could take back. */
const precautions = new Set<BackupReason>(['migration', 'import', 'restore', 'erasure']);

/**
 * The names of the copies to take away: all whole ones but the newest of each of the ten last days and of
 * the eight last weeks on which one was made (days and weeks of UTC), the twelve newest of the last 24
 * hours, the five newest precautions of the last 30 days, and the last that somebody asked for, for two
 * months: none may hold an erased name for ever. Ages are counted from the newest copy, whatever the
 * clock says now. At most 33 stay, for ten days lie in two weeks at least and the newest counts thrice.
 * Without a whole copy nothing goes.
 */
export const copiesToDrop = (copies: readonly Aged[]): string[] => {
  const whole = copies.filter(({ isWhole }) => isWhole).toSorted((a, b) => b.serial - a.serial);
  const [newest] = whole;
  if (newest === undefined) return [];
  const since = (days: number) => whole.filter(({ at }) => isWithin(days, at, newest.at));
  const staying = new Set([
    ...firstOfEach(whole, dayKey, kept.days),
    ...firstOfEach(whole, weekKey, kept.weeks),
    ...since(1).slice(0, kept.lastDay),
    ...since(kept.precautionDays)
      .filter(({ reason }) => precautions.has(reason))
      .slice(0, kept.precautions),
    ...since(kept.askedDays)
      .filter(({ reason }) => reason === 'asked')
      .slice(0, 1),
  ]);
  return copies.filter((copy) => !staying.has(copy)).map(({ name }) => name);
};

/** The first copy of each of the first groups. */
const firstOfEach = (copies: readonly Aged[], keyOf: (at: Instant) => string, most: number) => {
  const found = new Map<string, Aged>();
  for (const copy of copies) {
    const key = keyOf(copy.at);
    if (found.size < most && !found.has(key)) found.set(key, copy);
  }
  return found.values();
};

const dayMs = 86_400_000;

/** Both ways: a clock that was set back is no reason to take a copy away. */
const isWithin = (days: number, at: Instant, newestAt: Instant): boolean =>
  Math.abs(Date.parse(newestAt) - Date.parse(at)) <= days * dayMs;

const dayKey = (at: Instant): string => at.slice(0, 10);

/** Weeks begin on Monday; 1 January 1970 was a Thursday. */
const weekKey = (at: Instant): string =>
  String(Math.floor((Math.floor(Date.parse(at) / dayMs) + 3) / 7));
