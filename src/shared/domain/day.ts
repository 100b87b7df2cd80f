/**
 * Days and instants.
 *
 * A `Day` is a date of the place's own calendar, `YYYY-MM-DD`: due days do not move at daylight
 * saving. An `Instant` is a point in time, UTC, ISO 8601 with milliseconds and `Z`. Both sort as text.
 */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const isRealDay = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
};

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isRealDay)
  .brand('Day');
export type Day = z.infer<typeof day>;

export const instant = z.iso.datetime({ precision: 3 }).brand('Instant');
export type Instant = z.infer<typeof instant>;

/** Monday is 1, Sunday is 7 (ISO 8601). */
export const weekday = z.literal([1, 2, 3, 4, 5, 6, 7]);
export type Weekday = z.infer<typeof weekday>;

/** The instant that a number of milliseconds since 1970 stands for. */
export const instantAt = (epochMilliseconds: number): Instant =>
  instant.parse(new Date(epochMilliseconds).toISOString());

/** The day that the clock on the wall of the place shows at this instant. */
export const dayOf = (at: Instant, timeZone: string): Day =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString() as Day; // toString is YYYY-MM-DD

/** The first instant of a day in the place's time zone (midnight, or the first moment that exists). */
export const startOf = (on: Day, timeZone: string): Instant =>
  instantAt(Temporal.PlainDate.from(on).toZonedDateTime(timeZone).epochMilliseconds);

/** The instant at which the place's clock shows this time of this day. `time` is `HH:MM`. */
export const instantOn = (on: Day, time: string, timeZone: string): Instant =>
  instantAt(
    Temporal.PlainDate.from(on).toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds,
  );

export const addDays = (on: Day, days: number): Day =>
  Temporal.PlainDate.from(on).add({ days }).toString() as Day; // toString is YYYY-MM-DD

/** One year later; 29 February becomes 28 February in a common year. */
export const addYears = (on: Day, years: number): Day =>
  Temporal.PlainDate.from(on).add({ years }).toString() as Day; // toString is YYYY-MM-DD

/** Whole days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;

export const weekdayOf = (on: Day): Weekday => Temporal.PlainDate.from(on).dayOfWeek as Weekday; // ISO weekdays are 1 to 7

/** The last day of the civil year that a day belongs to. */
export const endOfYear = (on: Day): Day => `${on.slice(0, 4)}-12-31` as Day; // every year has one
