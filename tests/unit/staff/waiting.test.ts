import { describe, expect, test } from 'vitest';
import { delayMsAfter, gateOf, isLastManager } from '#main/staff/rules.ts';
import { type Instant, instantAt } from '#shared/domain/day.ts';
import type { StaffId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/words.ts';

const failedAt = '2026-11-21T13:00:00.000Z' as Instant;
const later = (milliseconds: number) => instantAt(Date.parse(failedAt) + milliseconds);
const failed = (failures: number) => ({ failures, lastFailedAt: failedAt });

describe('the wait after wrong codes', () => {
  test.each([
    [0, 0],
    [4, 0],
    [5, 5_000],
    [6, 10_000],
    [7, 20_000],
    [12, 640_000],
    [13, 900_000],
    [5_000, 900_000],
  ])('after %i failures is %i ms', (failures, delayMs) => {
    expect(delayMsAfter(failures)).toBe(delayMs);
  });

  test('ends to the millisecond', () => {
    expect(gateOf(failed(5), later(4_999))).toEqual({
      isOpen: false,
      retryAt: later(5_000),
      isClockBack: false,
    });
    expect(gateOf(failed(5), later(5_000))).toEqual({ isOpen: true });
  });

  test('is none for four failures in a row', () => {
    expect(gateOf(failed(4), failedAt)).toEqual({ isOpen: true });
  });

  test('begins again when the clock was set back', () => {
    const yearBefore = '2025-11-21T13:00:00.000Z' as Instant;
    expect(gateOf(failed(5), yearBefore)).toEqual({
      isOpen: false,
      retryAt: '2025-11-21T13:00:05.000Z',
      isClockBack: true,
    });
  });
});

describe('the last manager', () => {
  const person = (id: string, role: Role, hasLeft = false) => ({
    id: id as StaffId,
    role,
    hasLeft,
  });
  const maryse = person('maryse', 'manager');

  test('is the only one who has not left', () => {
    const team = [maryse, person('ali', 'manager', true), person('zoe', 'volunteer')];
    expect(team.map(({ id }) => isLastManager(id, team))).toEqual([true, false, false]);
  });

  test('is nobody where there are two', () => {
    const team = [maryse, person('ali', 'manager')];
    expect(team.map(({ id }) => isLastManager(id, team))).toEqual([false, false]);
  });
});
