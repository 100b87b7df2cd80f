/** A day that nobody meant: a slip of the fingers makes 2206 of 2026, and no base holds a year 10000. */
import { Temporal } from 'temporal-polyfill';
import { refuse } from '#main/refusal.ts';
import { addYears, type Day, endOfYear } from '#shared/domain/day.ts';

/** How far ahead a day may be promised. */
const yearsAhead = 5;

/** Is this day more than five years after today? Compared as a day: year 10000 does not sort as text. */
export const isTooFar = (on: Day, today: Day): boolean =>
  Temporal.PlainDate.compare(on, addYears(today, yearsAhead)) > 0;

/** The last 31 December that may be promised. */
export const lastYearEnd = (today: Day): Day => endOfYear(addYears(today, yearsAhead - 1));

/** Refuses DAY_IMPOSSIBLE for the first of these days that is more than five years after today. */
export const refuseFarDay = (today: Day, ...days: readonly Day[]): void => {
  const far = days.find((on) => isTooFar(on, today));
  if (far) refuse('DAY_IMPOSSIBLE', { why: 'too-far', day: far });
};
