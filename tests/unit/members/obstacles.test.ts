import { describe, expect, test } from 'vitest';
import {
  limitInForce,
  obstaclesOf,
  runningMembership,
  type StandingFacts,
  splitByRule,
} from '#main/members/rules.ts';
import type { Day } from '#shared/domain/day.ts';

const day = (text: string) => text as Day; // a test writes days as they are read
const limits = { memberLimit: 3, householdLimit: 5 };

const facts = (some: Partial<StandingFacts> = {}): StandingFacts => ({
  today: day('2026-11-21'),
  hasLeft: false,
  memberships: [{ validFrom: day('2026-01-01'), validUntil: day('2026-12-31') }],
  suspensions: [],
  out: 0,
  late: 0,
  oldestDueOn: null,
  householdOut: null,
  loanLimit: null,
  ...some,
});

const span = (validFrom: string, validUntil: string) => ({
  validFrom: day(validFrom),
  validUntil: day(validUntil),
});

const suspension = (fromOn: string, untilOn: string | null, isLifted = false) => ({
  reason: 'perceuse cassée',
  fromOn: day(fromOn),
  untilOn: untilOn === null ? null : day(untilOn),
  isLifted,
});

const kindsFor = (some: Partial<StandingFacts>) =>
  obstaclesOf(facts(some), limits).map(({ kind }) => kind);

test('nothing stands between a member in good standing and a loan', () => {
  expect(obstaclesOf(facts(), limits)).toEqual([]);
});

describe('a membership', () => {
  test('that was never paid stands in the way', () => {
    expect(obstaclesOf(facts({ memberships: [] }), limits)).toEqual([{ kind: 'no-membership' }]);
  });

  test('holds on its last day', () => {
    expect(kindsFor({ memberships: [span('2025-11-22', '2026-11-21')] })).toEqual([]);
  });

  test('has expired the day after, and the last of several says when', () => {
    const memberships = [span('2024-01-01', '2024-12-31'), span('2025-11-21', '2026-11-20')];
    expect(obstaclesOf(facts({ memberships }), limits)).toEqual([
      { kind: 'expired', until: '2026-11-20' },
    ]);
  });

  test('that begins later does not hold yet', () => {
    expect(kindsFor({ memberships: [span('2027-01-01', '2027-12-31')] })).toEqual([
      'no-membership',
    ]);
  });

  test('that runs longest is the one that runs', () => {
    const long = span('2026-06-01', '2027-05-31');
    expect(runningMembership([span('2026-01-01', '2026-12-31'), long], day('2026-11-21'))).toBe(
      long,
    );
  });
});

describe('a suspension', () => {
  test('stands on its last day', () => {
    expect(
      obstaclesOf(facts({ suspensions: [suspension('2026-11-01', '2026-11-21')] }), limits),
    ).toEqual([{ kind: 'suspended', reason: 'perceuse cassée', until: '2026-11-21' }]);
  });

  test.each([
    ['is over the day after', suspension('2026-11-01', '2026-11-20')],
    ['begins on its first day', suspension('2026-11-22', null)],
    ['that was lifted is over', suspension('2026-11-01', null, true)],
  ])('%s', (_, one) => {
    expect(kindsFor({ suspensions: [one] })).toEqual([]);
  });

  test('without end speaks before one that ends', () => {
    const suspensions = [suspension('2026-11-01', '2026-12-31'), suspension('2026-11-02', null)];
    expect(obstaclesOf(facts({ suspensions }), limits)).toMatchObject([{ until: null }]);
  });
});

describe('the limit', () => {
  test("is the place's, and reached when as many objects are out", () => {
    expect(kindsFor({ out: 2 })).toEqual([]);
    expect(obstaclesOf(facts({ out: 3 }), limits)).toEqual([
      { kind: 'limit', out: 3, limit: 3, isHousehold: false },
    ]);
  });

  test("is the member's own where one was set", () => {
    expect(kindsFor({ out: 3, loanLimit: 4 })).toEqual([]);
    expect(kindsFor({ loanLimit: 0 })).toEqual(['limit']);
  });

  test('is shared in a household, whoever has the objects', () => {
    expect(kindsFor({ out: 4, householdOut: 4 })).toEqual([]);
    expect(obstaclesOf(facts({ out: 0, householdOut: 5 }), limits)).toEqual([
      { kind: 'limit', out: 5, limit: 5, isHousehold: true },
    ]);
  });

  test('set for one member holds within the household too', () => {
    const child = facts({ out: 1, householdOut: 2, loanLimit: 1 });
    expect(limitInForce(child, limits)).toEqual({ limit: 1, out: 1, isHousehold: false });
  });

  test('set high for one member does not raise what the household shares', () => {
    const parent = facts({ out: 1, householdOut: 5, loanLimit: 20 });
    expect(limitInForce(parent, limits)).toEqual({ limit: 5, out: 5, isHousehold: true });
  });
});

test('a member is late as soon as a loan is', () => {
  expect(obstaclesOf(facts({ out: 2, late: 2, oldestDueOn: day('2026-11-14') }), limits)).toEqual([
    { kind: 'late', count: 2, oldestDueOn: '2026-11-14' },
  ]);
});

test('who has left is told to have left, and not that the membership ended', () => {
  expect(kindsFor({ hasLeft: true, memberships: [] })).toEqual(['left']);
});

describe('the settings', () => {
  const all = facts({
    memberships: [],
    suspensions: [suspension('2026-11-01', null)],
    out: 3,
    late: 1,
    oldestDueOn: day('2026-11-20'),
  });
  const warning = {
    expiredRule: 'warn',
    suspendedRule: 'warn',
    limitRule: 'warn',
    lateRule: 'warn',
  } as const;

  test('may let everything through with a word', () => {
    const split = splitByRule(obstaclesOf(all, limits), warning);
    expect([split.refusing, split.warning.map(({ kind }) => kind)]).toEqual([
      [],
      ['no-membership', 'suspended', 'limit', 'late'],
    ]);
  });

  test.each([
    ['expiredRule', 'no-membership'],
    ['suspendedRule', 'suspended'],
    ['limitRule', 'limit'],
    ['lateRule', 'late'],
  ])('%s alone refuses for %s', (rule, kind) => {
    const split = splitByRule(obstaclesOf(all, limits), { ...warning, [rule]: 'refuse' });
    expect(split.refusing.map((obstacle) => obstacle.kind)).toEqual([kind]);
    expect(split.warning).toHaveLength(3);
  });

  test('never let somebody borrow who has left', () => {
    expect(splitByRule([{ kind: 'left' }], warning).refusing).toEqual([{ kind: 'left' }]);
  });
});
