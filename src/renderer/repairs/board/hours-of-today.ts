/** The hours that a session opened now most likely has. Pure. */
import type { OpeningHours } from '#shared/contract/place.ts';
import { type Day, weekdayOf } from '#shared/domain/day.ts';

export interface SessionHours {
  /** `HH:MM` on the place's own clock. */
  readonly opensAt: string;
  readonly closesAt: string;
}

const usualHours = 3;
const lastMinute = '23:59';

/**
 * The opening hours of the day that are not over at `now` (`HH:MM`), else three hours from the hour
 * that has begun.
 */
export const hoursOfToday = (
  openingHours: readonly OpeningHours[],
  today: Day,
  now: string,
): SessionHours => {
  const weekday = weekdayOf(today);
  const next = openingHours
    .filter((hours) => hours.weekday === weekday && hours.closesAt > now)
    .toSorted((a, b) => (a.opensAt < b.opensAt ? -1 : 1))[0];
  if (next) return { opensAt: next.opensAt, closesAt: next.closesAt };
  const hour = Number(now.slice(0, 2));
  return { opensAt: atHour(hour), closesAt: atHour(hour + usualHours) };
};

const atHour = (hour: number): string =>
  hour > 23 ? lastMinute : `${String(hour).padStart(2, '0')}:00`;
