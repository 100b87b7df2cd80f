import { describe, expect, test } from 'vitest';
import { todayAt } from '#main/place/settings.ts';
import type { Day, Instant, Weekday } from '#shared/domain/day.ts';
import { isOpenOn, nextOpeningDay } from '#shared/domain/opening-days.ts';

const days = (text: string) => text as Day; // a test writes days as they are read
const saturday = days('2026-11-21');

const calendar = (weekdays: readonly Weekday[], ...closures: readonly [string, string][]) => ({
  weekdays: new Set(weekdays),
  closures: closures.map(([fromOn, untilOn]) => ({ fromOn: days(fromOn), untilOn: days(untilOn) })),
});

describe('the next opening day', () => {
  test('is the day itself when the place is open', () => {
    expect(nextOpeningDay(saturday, calendar([6]))).toEqual({
      on: saturday,
      hasNoOpeningDay: false,
    });
  });

  test('is the next weekday on which it opens', () => {
    expect(nextOpeningDay(saturday, calendar([3])).on).toBe('2026-11-25');
  });

  test('is after a closure, both ends of which are closed', () => {
    const closed = calendar([3, 6], ['2026-11-21', '2026-11-25']);
    expect(nextOpeningDay(saturday, closed).on).toBe('2026-11-28');
  });

  test('is after closures that follow and overlap each other', () => {
    const closed = calendar(
      [6],
      ['2026-12-20', '2027-01-03'],
      ['2026-11-21', '2026-12-05'],
      ['2026-12-01', '2026-12-19'],
    );
    expect(nextOpeningDay(saturday, closed).on).toBe('2027-01-09');
  });

  test('is the day itself when no day of the week is open', () => {
    expect(nextOpeningDay(saturday, calendar([]))).toEqual({ on: saturday, hasNoOpeningDay: true });
  });

  test.each([
    ['for ever', ['2026-01-01', '9999-12-31'] as [string, string]],
    ['for more than two years', ['2026-11-01', '2028-11-22'] as [string, string]],
  ])('is the day itself when the place is closed %s', (_, closure) => {
    expect(nextOpeningDay(saturday, calendar([6], closure))).toEqual({
      on: saturday,
      hasNoOpeningDay: true,
    });
  });

  test('is found two years ahead', () => {
    const closed = calendar([1, 2, 3, 4, 5, 6, 7], ['2026-11-01', '2028-11-20']);
    expect(nextOpeningDay(saturday, closed)).toEqual({
      on: '2028-11-21',
      hasNoOpeningDay: false,
    });
  });

  test('is answered whatever closures were written', () => {
    const everyMonday = Array.from({ length: 500 }, (_, week): [string, string] => {
      const on = new Date(Date.UTC(2026, 10, 23 + 7 * week)).toISOString().slice(0, 10);
      return [on, on];
    });
    expect(nextOpeningDay(saturday, calendar([1], ...everyMonday)).hasNoOpeningDay).toBe(true);
  });

  test('is answered for the last day there is', () => {
    const last = days('9999-12-31');
    expect(nextOpeningDay(last, calendar([1]))).toEqual({ on: last, hasNoOpeningDay: true });
  });
});

test('a place is open on its weekdays, but for its closures', () => {
  const open = calendar([6], ['2026-11-28', '2026-11-28']);
  expect(['2026-11-21', '2026-11-22', '2026-11-28'].map((on) => isOpenOn(days(on), open))).toEqual([
    true,
    false,
    false,
  ]);
});

describe('today', () => {
  test.each([
    // Clocks go back at 03:00 on 25 October 2026 and forward at 02:00 on 28 March 2027.
    ['2026-10-24T21:59:59.999Z', 'Europe/Paris', '2026-10-24'],
    ['2026-10-24T22:00:00.000Z', 'Europe/Paris', '2026-10-25'],
    ['2026-10-25T22:59:59.999Z', 'Europe/Paris', '2026-10-25'],
    ['2026-10-25T23:00:00.000Z', 'Europe/Paris', '2026-10-26'],
    ['2027-03-27T23:00:00.000Z', 'Europe/Paris', '2027-03-28'],
    ['2027-03-28T22:00:00.000Z', 'Europe/Paris', '2027-03-29'],
    // In Beirut the clock jumps over midnight itself.
    ['2027-03-27T21:59:59.999Z', 'Asia/Beirut', '2027-03-27'],
    ['2027-03-27T22:00:00.000Z', 'Asia/Beirut', '2027-03-28'],
    ['2026-11-21T23:30:00.000Z', 'Indian/Reunion', '2026-11-22'],
    ['2026-11-22T02:30:00.000Z', 'America/Martinique', '2026-11-21'],
  ])('at %s in %s is %s', (at, timeZone, on) => {
    expect(todayAt(at as Instant, { timeZone })).toBe(on);
  });
});
