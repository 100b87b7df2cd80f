import { describe, expect, test } from 'vitest';
import {
  dueDayOf,
  type Lending,
  renewedDueDayOf,
  warningsOf,
  whatForbids,
  whatForbidsRenewal,
} from '#main/loans/lending-rules.ts';
import type { MemberObstacle } from '#shared/contract/refusals.ts';
import type { Weekday } from '#shared/domain/day.ts';
import { aBlock, aRunningLoan, onDay, retired, theFacts, zoe } from './lending-facts.ts';

const rules = {
  expiredRule: 'refuse',
  suspendedRule: 'refuse',
  limitRule: 'refuse',
  lateRule: 'warn',
} as const;
const expired: MemberObstacle = { kind: 'expired', until: onDay('2026-10-31') };
const limit: MemberObstacle = { kind: 'limit', out: 5, limit: 5, isHousehold: false };
const late: MemberObstacle = { kind: 'late', count: 1, oldestDueOn: onDay('2026-11-14') };

const member = {
  id: zoe.id,
  code: zoe.code,
  firstName: 'Zoé',
  lastName: 'Lefèvre',
  email: '',
  phone: '',
  validUntil: null,
  isSuspended: false,
  outCount: 0,
  lateCount: 0,
};
const lending = (wish: Partial<Lending> & { obstacles?: MemberObstacle[] } = {}): Lending => ({
  facts: theFacts(),
  standing: { member, obstacles: wish.obstacles ?? [] },
  rules,
  isOverridden: false,
  ...wish,
});

describe('what forbids a loan', () => {
  test('is nothing for an object on the shelf and a member in order', () => {
    expect(whatForbids(lending())).toBeNull();
  });

  test('is the obstacles that the place refuses, with member and object', () => {
    const refusal = whatForbids(lending({ obstacles: [expired, late] }));
    expect(refusal).toMatchObject({
      code: 'MEMBER_MAY_NOT_BORROW',
      facts: { member: zoe, obstacles: [expired], item: { code: 'T0001234' } },
    });
  });

  test('is not an obstacle that only warns', () => {
    expect(whatForbids(lending({ obstacles: [late] }))).toBeNull();
    expect(warningsOf([expired, late], rules)).toEqual([late]);
  });

  test('is lifted by a manager for the member and for a machine', () => {
    const isOverridden = true;
    expect(whatForbids(lending({ obstacles: [expired, limit], isOverridden }))).toBeNull();
    expect(whatForbids(lending({ facts: theFacts({ kind: 'machine' }), isOverridden }))).toBeNull();
  });

  test('is never lifted for a member who has left', () => {
    const left: MemberObstacle = { kind: 'left' };
    expect(whatForbids(lending({ obstacles: [left, limit], isOverridden: true }))).toMatchObject({
      code: 'MEMBER_MAY_NOT_BORROW',
      facts: { obstacles: [left] },
    });
  });

  test.each([
    { facts: theFacts({ openLoan: aRunningLoan() }), code: 'ITEM_OUT' },
    { facts: theFacts({ retired }), code: 'ITEM_RETIRED' },
    { facts: theFacts({ blocks: [aBlock] }), code: 'ITEM_BLOCKED' },
  ])('is never lifted by anybody: $code', ({ facts, code }) => {
    expect(whatForbids(lending({ facts, isOverridden: true }))?.code).toBe(code);
    expect(whatForbids(lending({ facts, obstacles: [expired] }))?.code).toBe(code);
  });
});

describe('a due day', () => {
  const calendar = { weekdays: new Set<Weekday>([3, 6]), closures: [] };

  test('is the loan days later, moved to the next opening day', () => {
    // A Saturday and seven days make a Saturday; ten days a Tuesday, so Wednesday.
    expect(dueDayOf(onDay('2026-11-21'), 7, calendar)).toEqual({
      on: '2026-11-28',
      hasNoOpeningDay: false,
    });
    expect(dueDayOf(onDay('2026-11-21'), 10, calendar).on).toBe('2026-12-02');
  });

  test('passes a closure', () => {
    const closures = [{ fromOn: onDay('2026-11-25'), untilOn: onDay('2026-12-05') }];
    expect(dueDayOf(onDay('2026-11-21'), 7, { ...calendar, closures }).on).toBe('2026-12-09');
  });

  test('stays where it falls, and says so, when the place never opens', () => {
    const never = { weekdays: new Set<Weekday>(), closures: [] };
    expect(dueDayOf(onDay('2026-11-22'), 7, never)).toEqual({
      on: '2026-11-29',
      hasNoOpeningDay: true,
    });
  });

  test('renewed early counts from the present due day: nothing is lost', () => {
    const loan = { dueOn: onDay('2026-11-28'), today: onDay('2026-11-21'), loanDays: 7 };
    expect(renewedDueDayOf(loan, calendar).on).toBe('2026-12-05');
  });

  test('renewed late counts from today', () => {
    const loan = { dueOn: onDay('2026-11-07'), today: onDay('2026-11-21'), loanDays: 7 };
    expect(renewedDueDayOf(loan, calendar).on).toBe('2026-11-28');
  });
});

test('a renewal is forbidden by the same rules but the limit: nothing more goes out', () => {
  expect(whatForbidsRenewal([expired, limit, late], rules)).toEqual([expired]);
  expect(whatForbidsRenewal([late], { ...rules, lateRule: 'refuse' })).toEqual([late]);
});
