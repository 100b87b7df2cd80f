import { describe, expect, test } from 'vitest';
import { availabilityOf, firstDecided } from '#main/items/rules.ts';

describe('an item', () => {
  test.each([
    { isRetired: false, isOut: false, isBlocked: false, stands: 'shelf' },
    { isRetired: false, isOut: false, isBlocked: true, stands: 'blocked' },
    { isRetired: false, isOut: true, isBlocked: false, stands: 'out' },
    { isRetired: false, isOut: true, isBlocked: true, stands: 'out' },
    { isRetired: true, isOut: false, isBlocked: false, stands: 'retired' },
    { isRetired: true, isOut: false, isBlocked: true, stands: 'retired' },
    { isRetired: true, isOut: true, isBlocked: false, stands: 'retired' },
    { isRetired: true, isOut: true, isBlocked: true, stands: 'retired' },
  ])('that is retired $isRetired, out $isOut, blocked $isBlocked is $stands', (row) => {
    expect(availabilityOf(row)).toBe(row.stands);
  });

  test.each([
    { own: 3, ofCategory: 14, ofPlace: 7, decided: 3 },
    { own: null, ofCategory: 14, ofPlace: 7, decided: 14 },
    { own: null, ofCategory: null, ofPlace: 7, decided: 7 },
    { own: 0, ofCategory: 5000, ofPlace: 0, decided: 0 },
  ])('takes $own, else $ofCategory of its category, else $ofPlace of the place', (row) => {
    expect(firstDecided(row.own, row.ofCategory, row.ofPlace)).toBe(row.decided);
  });
});
