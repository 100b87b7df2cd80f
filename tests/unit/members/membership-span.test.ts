import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanOf } from '#main/members/membership-span.ts';
import { addDays, addYears, type Day, daysBetween } from '#shared/domain/day.ts';

const day = (text: string) => text as Day; // a test writes days as they are read

describe('a membership', () => {
  test.each([
    ['a year, the last day included', '2026-03-10', '2027-03-09'],
    ['until 28 February when it was paid on the 29th', '2028-02-29', '2029-02-28'],
    ['until 29 February when it was paid on 1 March', '2027-03-01', '2028-02-29'],
    ['until 28 February of a common year', '2026-03-01', '2027-02-28'],
    ['over the end of a year', '2026-01-01', '2026-12-31'],
  ])('by anniversary runs %s', (_, paidOn, validUntil) => {
    expect(spanOf({ paidOn: day(paidOn) }, null, 'anniversary')).toEqual({
      validFrom: paidOn,
      validUntil,
    });
  });

  test('by civil year runs to the end of the year it was paid in', () => {
    const span = spanOf({ paidOn: day('2026-11-21') }, null, 'civil-year');
    expect(span).toEqual({ validFrom: '2026-11-21', validUntil: '2026-12-31' });
  });

  test('renewed before it ends starts the day after', () => {
    const span = spanOf({ paidOn: day('2026-12-15') }, day('2026-12-31'), 'civil-year');
    expect(span).toEqual({ validFrom: '2027-01-01', validUntil: '2027-12-31' });
  });

  test('renewed on its last day starts the day after', () => {
    const span = spanOf({ paidOn: day('2027-03-09') }, day('2027-03-09'), 'anniversary');
    expect(span).toEqual({ validFrom: '2027-03-10', validUntil: '2028-03-09' });
  });

  test('paid late starts on the day it is paid', () => {
    const span = spanOf({ paidOn: day('2027-05-02') }, day('2027-03-09'), 'anniversary');
    expect(span).toEqual({ validFrom: '2027-05-02', validUntil: '2028-05-01' });
  });

  test('keeps the days that were typed', () => {
    const typed = { validFrom: day('2026-09-01'), validUntil: day('2027-08-31') };
    const draft = { paidOn: day('2026-11-21'), ...typed };
    expect(spanOf(draft, day('2027-01-31'), 'anniversary')).toEqual(typed);
  });

  test('by anniversary never runs for more or less than a year', () => {
    const anyDay = fc
      .integer({ min: 0, max: 40_000 })
      .map((days) => addDays(day('2000-01-01'), days));
    fc.assert(
      fc.property(anyDay, (paidOn) => {
        const { validFrom, validUntil } = spanOf({ paidOn }, null, 'anniversary');
        const length = daysBetween(validFrom, validUntil) + 1;
        expect([365, 366]).toContain(length);
        expect(validUntil < addYears(validFrom, 1) || paidOn.endsWith('02-29')).toBe(true);
      }),
    );
  });
});
