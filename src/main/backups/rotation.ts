/** Which copies go. Pure. */
import type { Instant } from '#shared/domain/day.ts';

/** What counts of a copy when others are weighed against it. */
export interface Aged {
  readonly name: string;
  readonly at: Instant;
  /** Grows from copy to copy: what is newest does not depend on the clock. */
  readonly serial: number;
  readonly isWhole: boolean;
  /** Made before something that nobody could take back. */
  readonly isPrecaution: boolean;
}

export const kept = { days: 10, weeks: 8, precautions: 2 } as const;

/**
 * The names of the copies to take away: all but the newest whole one of each of the ten last days and of
 * the eight last weeks on which one was made (days and weeks of UTC), and the two newest precautions,
 * which may be of the same day. At most eighteen stay, for ten days lie in two weeks at least. Without a
 * whole copy nothing goes.
 */
export const copiesToDrop = (copies: readonly Aged[]): string[] => {
  const whole = copies.filter(({ isWhole }) => isWhole).toSorted((a, b) => b.serial - a.serial);
  if (whole.length === 0) return [];
  const precautions = whole.filter(({ isPrecaution }) => isPrecaution);
  const staying = new Set([
    ...firstOfEach(whole, dayKey, kept.days),
    ...firstOfEach(whole, weekKey, kept.weeks),
    ...precautions.slice(0, kept.precautions),
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

const dayKey = (at: Instant): string => at.slice(0, 10);

/** Weeks begin on Monday; 1 January 1970 was a Thursday. */
const weekKey = (at: Instant): string =>
  String(Math.floor((Math.floor(Date.parse(at) / dayMs) + 3) / 7));
