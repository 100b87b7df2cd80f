/** Who is there, and how long they were. Pure. */
import type { Day, Instant } from '#shared/domain/day.ts';

/** When a session takes place, as instants; `isOver` once it was closed or its day has passed. */
export interface SessionSpan {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly isOver: boolean;
}

export interface Stay {
  readonly arrivedAt: Instant;
  readonly leftAt: Instant | null;
}

/** When somebody who is still here leaves: now, or at the end of a session whose day has passed. */
export const leavingAt = (
  { arrivedAt }: Pick<Stay, 'arrivedAt'>,
  { closesAt, isDayOver }: { closesAt: Instant; isDayOver: boolean },
  now: Instant,
): Instant => later(arrivedAt, isDayOver ? earlier(closesAt, now) : now);

/** Whole minutes between coming and going. */
export const minutesBetween = (arrivedAt: Instant, leftAt: Instant): number =>
  Math.max(0, Math.round((Date.parse(leftAt) - Date.parse(arrivedAt)) / 60_000));

/** Somebody noted afterwards was there from beginning to end; somebody who comes now stays. */
export const stayOf = ({ opensAt, closesAt, isOver }: SessionSpan, now: Instant): Stay => {
  if (!isOver) return { arrivedAt: now, leftAt: null };
  const leftAt = earlier(closesAt, now);
  return { arrivedAt: earlier(opensAt, leftAt), leftAt };
};

export const isDayOver = (on: Day, today: Day): boolean => on < today;

const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other);
const later = (one: Instant, other: Instant): Instant => (one < other ? other : one);
