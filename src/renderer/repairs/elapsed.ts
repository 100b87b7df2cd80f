/** How long something has been so, as people say it: minutes, then hours, then days. Pure. */
import type { Instant } from '#shared/domain/day.ts';

const hour = 60;
const day = 24 * hour;

/** Whole minutes from an instant until now; never less than none, whatever the clock did. */
export const minutesSince = (since: Instant, nowMs: number): number =>
  Math.max(0, Math.floor((nowMs - Date.parse(since)) / 60_000));

/** What remains to be put into words. */
export type Duration =
  | { unit: 'minutes'; minutes: number }
  | { unit: 'wholeHours'; hours: number }
  | { unit: 'hours'; hours: number; minutes: string }
  | { unit: 'days'; count: number };

/** `12 min`, `1 h 05`, `30 h`: hours are never made days, for hours are what people give. */
export const durationOf = (minutes: number): Duration => {
  if (minutes < hour) return { unit: 'minutes', minutes };
  const [hours, rest] = [Math.floor(minutes / hour), minutes % hour];
  if (rest === 0) return { unit: 'wholeHours', hours };
  return { unit: 'hours', hours, minutes: String(rest).padStart(2, '0') };
};

/** The same, in days once there is one: for what waits. */
export const waitOf = (minutes: number): Duration =>
  minutes < day ? durationOf(minutes) : { unit: 'days', count: Math.floor(minutes / day) };
