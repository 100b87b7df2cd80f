import { expect, test } from 'vitest';
import { hoursAround } from '#main/repairs/example/hours.ts';
import { instant } from '#shared/domain/day.ts';

const hoursAt = (at: string) => {
  const { opensAt, closesAt } = hoursAround(instant.parse(at), 'Europe/Paris');
  return `${opensAt} ${closesAt}`;
};

test('a session to practise on holds the present moment, whatever the hour', () => {
  expect(hoursAt('2026-11-21T13:02:00.000Z')).toBe('12:00 16:00');
  expect(hoursAt('2026-11-21T13:00:00.000Z')).toBe('12:00 16:00');
  expect(hoursAt('2026-11-20T23:10:00.000Z')).toBe('00:00 04:00');
  expect(hoursAt('2026-11-21T18:30:00.000Z')).toBe('17:00 21:00');
  expect(hoursAt('2026-11-21T22:59:00.000Z')).toBe('21:00 23:59');
});

test('nor does the day of another time lose it', () => {
  expect(hoursAt('2026-03-29T01:30:00.000Z')).toBe('01:00 05:00');
});
