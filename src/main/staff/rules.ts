/** Who may be let go, and how long a wrong code makes one wait. Pure. */
import { type Instant, instantAt } from '#shared/domain/day.ts';
import type { StaffId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/words.ts';

/** Failures that cost nothing: fingers slip. */
const freeFailures = 5;
const firstDelayMs = 5_000;
const longestDelayMs = 15 * 60_000;

export interface Failures {
  readonly failures: number;
  readonly lastFailedAt: Instant | null;
}

export type Gate =
  | { isOpen: true }
  /** `isClockBack`: the clock shows a time before the last failure, so that the wait begins again. */
  | { isOpen: false; retryAt: Instant; isClockBack: boolean };

/** Milliseconds to wait after so many failures in a row: none, then 5 s, doubled up to 15 minutes. */
export const delayMsAfter = (failures: number): number =>
  failures < freeFailures
    ? 0
    : Math.min(firstDelayMs * 2 ** (failures - freeFailures), longestDelayMs);

/** When the next code may be tried; `null` when at once. */
export const retryAtAfter = ({ failures, lastFailedAt }: Failures): Instant | null => {
  const delayMs = delayMsAfter(failures);
  return delayMs === 0 || lastFailedAt === null
    ? null
    : instantAt(Date.parse(lastFailedAt) + delayMs);
};

/** May a code be tried now? A clock set back neither opens at once nor locks for longer than a delay. */
export const gateOf = ({ failures, lastFailedAt }: Failures, now: Instant): Gate => {
  const isClockBack = lastFailedAt !== null && now < lastFailedAt;
  const retryAt = retryAtAfter({ failures, lastFailedAt: isClockBack ? now : lastFailedAt });
  if (retryAt === null || retryAt <= now) return { isOpen: true };
  return { isOpen: false, retryAt, isClockBack };
};

const minuteMs = 60_000;

/**
 * Whole minutes since a post was last stirred. Without end where it never was, and where the clock was
 * set back: nobody knows how long that is.
 */
export const restMinutes = (stirredAt: Instant | null, now: Instant): number => {
  if (stirredAt === null) return Number.POSITIVE_INFINITY;
  const minutes = (Date.parse(now) - Date.parse(stirredAt)) / minuteMs;
  if (minutes < -1) return Number.POSITIVE_INFINITY;
  return Math.max(0, Math.floor(minutes));
};

interface Person {
  readonly id: StaffId;
  readonly role: Role;
  readonly hasLeft: boolean;
}

/** Would the place be without a manager if this person were none any more? */
export const isLastManager = (id: StaffId, people: readonly Person[]): boolean => {
  const managers = people.filter(({ role, hasLeft }) => role === 'manager' && !hasLeft);
  return managers.length === 1 && managers[0]?.id === id;
};
