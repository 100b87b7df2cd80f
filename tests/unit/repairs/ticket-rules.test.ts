import { describe, expect, test } from 'vitest';
import { findable } from '#main/repairs/thing-search.ts';
import {
  ageInYears,
  boardOf,
  isCheckMissing,
  isKeptBack,
  keepingOf,
  minutesWaited,
  minutesWorked,
  numberAfter,
  outcomeOfUnsafe,
  unfittingField,
} from '#main/repairs/tickets/rules.ts';
import { categoryOfName } from '#main/repairs/tickets/thing-of-object.ts';
import { day, instantAt } from '#shared/domain/day.ts';
import type { ShelfId } from '#shared/domain/ids.ts';

const start = Date.parse('2026-11-21T13:02:00.000Z');
const instantOf = (seconds: number) => instantAt(start + seconds * 1_000);

describe('the minutes of an attempt', () => {
  test.each([
    { seconds: 0, minutes: 0 },
    { seconds: 10, minutes: 0 },
    { seconds: 11, minutes: 1 },
    { seconds: 89, minutes: 1 },
    { seconds: 90, minutes: 2 },
    { seconds: 45 * 60, minutes: 45 },
    { seconds: -300, minutes: 0 },
  ])('are $minutes after $seconds seconds', ({ seconds, minutes }) => {
    expect(minutesWorked(instantOf(0), instantOf(seconds))).toBe(minutes);
  });

  test('do not count the wait before, which is never negative', () => {
    expect(minutesWaited(instantOf(0), instantOf(1_260))).toBe(21);
    expect(minutesWaited(instantOf(0), instantOf(-60))).toBe(0);
  });
});

test('numbers of a queue begin at one and follow the last', () => {
  expect(numberAfter(null)).toBe(1);
  expect(numberAfter(14)).toBe(15);
});

describe('an outcome', () => {
  const said = { barrier: null, nextStep: null };

  test.each([
    { outcome: 'fixed', ...said, field: null },
    { outcome: 'end-of-life', ...said, barrier: 'too-worn-out', field: null },
    { outcome: 'repairable', ...said, nextStep: 'buy-part', field: null },
    { outcome: 'fixed', ...said, barrier: 'too-worn-out', field: 'barrier' },
    { outcome: 'unknown', ...said, nextStep: 'come-back', field: 'nextStep' },
    { outcome: 'end-of-life', ...said, nextStep: 'come-back', field: 'nextStep' },
    { outcome: 'repairable', ...said, barrier: 'no-way-to-open', field: 'barrier' },
  ] as const)(
    '$outcome with $barrier and $nextStep does not fit by $field',
    ({ field, ...words }) => {
      expect(unfittingField(words)).toBe(field);
    },
  );

  const checked = {
    setting: 'powered',
    category: 'Toaster',
    outcome: 'fixed',
    check: null,
  } as const;

  test('of a powered thing that is fixed needs its electrical check', () => {
    expect(isCheckMissing(checked)).toBe(true);
  });

  test.each([
    { why: 'the place asks for none', facts: { setting: 'never' } },
    { why: 'nothing is powered', facts: { category: 'Unpowered - Bicycle' } },
    { why: 'it is not fixed', facts: { outcome: 'repairable' } },
    { why: 'it was checked', facts: { check: 'unsafe' } },
  ] as const)('needs no check when $why', ({ facts }) => {
    expect(isCheckMissing({ ...checked, ...facts })).toBe(false);
  });

  test('lets an object of the place go only when it is fixed', () => {
    expect(isKeptBack('fixed')).toBe(false);
    expect(isKeptBack('repairable')).toBe(true);
    expect(isKeptBack(null)).toBe(true);
  });
});

describe('a thing that must not be used', () => {
  const repairable = { outcome: 'repairable', barrier: null, nextStep: 'professional' } as const;
  const fixed = { outcome: 'fixed', barrier: null, nextStep: null } as const;
  const endOfLife = { outcome: 'end-of-life', barrier: null, nextStep: null };

  test.each([
    { why: 'nothing was said', former: null, barrier: null, becomes: endOfLife },
    { why: 'it was fixed', former: fixed, barrier: null, becomes: endOfLife },
    { why: 'something else was said', former: repairable, barrier: null, becomes: repairable },
    {
      why: 'a barrier is said now',
      former: repairable,
      barrier: 'too-worn-out',
      becomes: { ...endOfLife, barrier: 'too-worn-out' },
    },
  ] as const)('becomes $becomes.outcome when $why', ({ former, barrier, becomes }) => {
    expect(outcomeOfUnsafe(former, barrier)).toEqual(becomes);
  });
});

describe('a thing', () => {
  test.each([
    { madeIn: 2016, age: 10 },
    { madeIn: 2026, age: 0 },
    { madeIn: 2030, age: null },
    { madeIn: null, age: null },
  ])('made in $madeIn is $age years old', ({ madeIn, age }) => {
    expect(ageInYears(madeIn, day.parse('2026-11-21'))).toBe(age);
  });

  test('that goes home is kept on no shelf', () => {
    const kept = { shelfId: 'shelf' as ShelfId, keptUntil: day.parse('2026-12-01') };
    expect(keepingOf('stays', kept)).toEqual(kept);
    expect(keepingOf('part', kept)).toEqual(kept);
    expect(keepingOf('home', kept)).toEqual({ shelfId: null, keptUntil: null });
  });

  test('of the place is in the category that its name begins with', () => {
    const common = { isPowered: true, typicalGrams: 1_500 };
    const things = [
      findable({ name: 'Perceuse', category: 'Power tool', ...common } as const),
      findable({ name: 'Machine à coudre', category: 'Sewing machine', ...common } as const),
    ];
    expect(categoryOfName(things, 'Perceuse à percussion 13 mm')).toBe('Power tool');
    expect(categoryOfName(things, 'Machine à coudre Singer')).toBe('Sewing machine');
    expect(categoryOfName(things, 'Raclette')).toBe('Misc');
    expect(categoryOfName(things, '')).toBe('Misc');
  });
});

test('a board leaves out first what waits elsewhere, then what was done', () => {
  const lines = { inTheRoom: ['a', 'b'], elsewhere: ['c', 'd'], done: ['e'] };
  expect(boardOf(lines, 9)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(boardOf(lines, 4)).toEqual(['a', 'b', 'c', 'e']);
  expect(boardOf(lines, 3)).toEqual(['a', 'b', 'e']);
  expect(boardOf(lines, 1)).toEqual(['a']);
});
