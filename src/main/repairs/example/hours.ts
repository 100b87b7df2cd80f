/** The hours of a session that goes on while somebody practises. */
import { dayOf, type Instant, instantOn } from '#shared/domain/day.ts';

const longest = 4;
const hoursBefore = 2;
/** The clock shows no `24:00`. */
const lastMinute = '23:59';

/**
 * Full hours around a moment, at the place: from two hours before, for four hours, within its day.
 */
export const hoursAround = (
  at: Instant,
  timeZone: string,
): { opensAt: string; closesAt: string } => {
  const hour = hourOf(at, timeZone);
  const opens = Math.max(0, hour - hoursBefore);
  const closes = opens + longest;
  return { opensAt: onTheHour(opens), closesAt: closes > 23 ? lastMinute : onTheHour(closes) };
};

/** The hour that the clock of the place shows. */
const hourOf = (at: Instant, timeZone: string): number => {
  const on = dayOf(at, timeZone);
  for (let hour = 23; hour > 0; hour -= 1) {
    if (instantOn(on, onTheHour(hour), timeZone) <= at) return hour;
  }
  return 0;
};

const onTheHour = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
