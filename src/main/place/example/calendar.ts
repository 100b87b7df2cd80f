/**
 * The opening days of the example place, numbered one after the other. Inside the generator a day
 * is a whole number (days since 1970-01-01), because a million due days are computed with it.
 */
import { Temporal } from 'temporal-polyfill';
import type { ExampleClosure } from './example.ts';
import { exampleId } from './example-id.ts';
import { at } from './random.ts';
import type { PlaceSheet } from './source.ts';

export interface OpeningDay {
  on: string;
  epochDay: number;
  opensAtMs: number;
  lengthMs: number;
}

export interface Calendar {
  days: readonly OpeningDay[];
  closures: readonly ExampleClosure[];
  /** Number of the first opening day that is not before this day. */
  indexFrom(epochDay: number): number;
}

const DAY_MS = 86_400_000;

export const epochDayOf = (on: string): number => Date.parse(`${on}T00:00:00Z`) / DAY_MS;

export const dayText = (epochDay: number): string =>
  new Date(epochDay * DAY_MS).toISOString().slice(0, 10);

/** Noon UTC of a day: an instant that falls on the same day in Europe all the year round. */
export const noonMs = (epochDay: number): number => epochDay * DAY_MS + DAY_MS / 2;

/** The same day so many years later; 29 February becomes 28 February in a common year. */
export function yearsLater(epochDay: number, years: number): number {
  const date = new Date(epochDay * DAY_MS);
  const [year, month, day] = [date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate()];
  const moved = Date.UTC(year, month, day);
  const isSameMonth = new Date(moved).getUTCMonth() === month;
  return (isSameMonth ? moved : Date.UTC(year, month + 1, 0)) / DAY_MS;
}

/** Every opening day from one day to another, both included, without the closures. */
export function openCalendar(place: PlaceSheet, seed: number, span: [number, number]): Calendar {
  const closures = closuresBetween(place, seed, span);
  const days: OpeningDay[] = [];
  const indexes = new Int32Array(span[1] - span[0] + 1);
  for (let epochDay = span[0]; epochDay <= span[1]; epochDay += 1) {
    indexes[epochDay - span[0]] = days.length;
    const day = openingOn(place, epochDay);
    if (day && !closures.some(({ fromOn, untilOn }) => fromOn <= day.on && day.on <= untilOn)) {
      days.push(day);
    }
  }
  return { days, closures, indexFrom: (epochDay) => at(indexes, Math.max(0, epochDay - span[0])) };
}

function openingOn(place: PlaceSheet, epochDay: number): OpeningDay | null {
  const weekday = ((epochDay + 3) % 7) + 1; // 1970-01-01 was a Thursday, ISO weekday 4
  const hours = place.openingHours.find((opening) => opening.weekday === weekday);
  if (!hours) return null;
  const on = dayText(epochDay);
  const instantOf = (plainTime: string): number =>
    Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: place.timeZone, plainTime })
      .epochMilliseconds;
  const opensAtMs = instantOf(hours.opensAt);
  return { on, epochDay, opensAtMs, lengthMs: instantOf(hours.closesAt) - opensAtMs };
}

function closuresBetween(place: PlaceSheet, seed: number, span: [number, number]) {
  const [from, until] = [dayText(span[0]), dayText(span[1])];
  const closures: ExampleClosure[] = [];
  for (let year = Number(from.slice(0, 4)) - 1; year <= Number(until.slice(0, 4)); year += 1) {
    for (const closure of place.yearlyClosures) {
      const fromOn = `${year}-${closure.from}`;
      const untilOn = `${closure.until < closure.from ? year + 1 : year}-${closure.until}`;
      if (untilOn < from || fromOn > until) continue;
      const atMs = noonMs(epochDayOf(fromOn) - 60);
      const id = exampleId({ seed, subject: 'closure', ordinal: epochDayOf(fromOn), atMs });
      closures.push({ id, fromOn, untilOn, reason: closure.reason });
    }
  }
  return closures;
}
