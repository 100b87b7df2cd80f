/** What the board decides by itself: columns, how long, which hours. */
import { describe, expect, test } from 'vitest';
import { columnsOf } from '#renderer/repairs/board/columns.ts';
import { hoursOfToday } from '#renderer/repairs/board/hours-of-today.ts';
import { durationOf, minutesSince, waitOf } from '#renderer/repairs/elapsed.ts';
import { publicColumnsOf } from '#renderer/repairs/visitors/public-columns.ts';
import type { PublicTicket, TicketLine } from '#shared/contract/repair-views.ts';
import type { Day, Instant } from '#shared/domain/day.ts';

const at = (time: string) => `2026-11-21T${time}:00.000Z` as Instant; // written as one
const ticket = (line: Pick<TicketLine, 'number' | 'state' | 'since'>) => line as TicketLine; // all that the columns look at
const numbers = (lines: readonly { number: number | null }[]) => lines.map(({ number }) => number);

describe('the columns of the board', () => {
  test('let wait by number, then what has none by time', () => {
    const { waiting } = columnsOf([
      ticket({ number: null, state: 'waiting', since: at('14:00') }),
      ticket({ number: 12, state: 'waiting', since: at('14:40') }),
      ticket({ number: 3, state: 'waiting', since: at('15:00') }),
      ticket({ number: null, state: 'waiting', since: at('13:00') }),
    ]);
    expect(waiting.map(({ since }) => since)).toEqual(['15:00', '14:40', '13:00', '14:00'].map(at));
  });

  test('show what takes longest first, and what was set aside or done last first', () => {
    const lines = (['in-repair', 'part', 'done'] as const).flatMap((state) => [
      ticket({ number: 1, state, since: at('14:00') }),
      ticket({ number: 2, state, since: at('15:00') }),
    ]);
    const { inRepair, aside, done } = columnsOf(lines);
    expect(numbers(inRepair)).toEqual([1, 2]);
    expect(numbers(aside)).toEqual([2, 1]);
    expect(numbers(done)).toEqual([2, 1]);
  });

  test('lose no ticket, whatever its state', () => {
    const states = ['waiting', 'in-repair', 'part', 'stays', 'home', 'done'] as const;
    const columns = columnsOf(
      states.map((state, index) => ticket({ number: index + 1, state, since: at('14:00') })),
    );
    expect(Object.values(columns).flat()).toHaveLength(states.length);
  });
});

test('visitors see those at a table and those who wait by number, the last done first', () => {
  const line = (number: number, state: PublicTicket['state'], time: string): PublicTicket => ({
    number,
    state,
    table: '',
    since: at(time),
  });
  const { now, next, done } = publicColumnsOf([
    line(4, 'waiting', '14:00'),
    line(3, 'waiting', '15:00'),
    line(2, 'done', '14:00'),
    line(1, 'done', '15:00'),
    line(6, 'in-repair', '15:00'),
    line(5, 'in-repair', '16:00'),
    line(7, 'part', '16:00'),
  ]);
  expect([now, next, done].map(numbers)).toEqual([
    [5, 6],
    [3, 4],
    [1, 2],
  ]);
});

describe('how long', () => {
  test('is counted in whole minutes, and never backwards', () => {
    const nowMs = Date.parse('2026-11-21T14:12:59.000Z');
    expect(minutesSince(at('14:00'), nowMs)).toBe(12);
    expect(minutesSince(at('15:00'), nowMs)).toBe(0);
  });

  test.each([
    [0, { unit: 'minutes', minutes: 0 }],
    [59, { unit: 'minutes', minutes: 59 }],
    [60, { unit: 'wholeHours', hours: 1 }],
    [65, { unit: 'hours', hours: 1, minutes: '05' }],
    [1_800, { unit: 'wholeHours', hours: 30 }],
  ])('%i minutes given stay hours', (minutes, said) => {
    expect(durationOf(minutes)).toEqual(said);
  });

  test.each([
    [1_439, { unit: 'hours', hours: 23, minutes: '59' }],
    [1_440, { unit: 'days', count: 1 }],
    [5_000, { unit: 'days', count: 3 }],
  ])('%i minutes waited become days', (minutes, said) => {
    expect(waitOf(minutes)).toEqual(said);
  });
});

describe('the hours of a session opened in one touch', () => {
  const saturday = '2026-11-21' as Day; // written as one
  const openingHours = [
    { weekday: 6, opensAt: '14:00', closesAt: '18:00' },
    { weekday: 6, opensAt: '09:00', closesAt: '12:00' },
    { weekday: 3, opensAt: '16:00', closesAt: '19:00' },
  ] as const;

  test.each([
    ['08:30', '09:00', '12:00'],
    ['11:59', '09:00', '12:00'],
    ['12:00', '14:00', '18:00'],
    ['19:20', '19:00', '22:00'],
    ['22:10', '22:00', '23:59'],
  ])('at %s are %s to %s', (now, opensAt, closesAt) => {
    expect(hoursOfToday(openingHours, saturday, now)).toEqual({ opensAt, closesAt });
  });

  test('begin with the hour where the place is closed that day', () => {
    const hours = hoursOfToday(openingHours, '2026-11-22' as Day, '15:45');
    expect(hours).toEqual({ opensAt: '15:00', closesAt: '18:00' });
  });
});
