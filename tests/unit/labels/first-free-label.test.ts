import { expect, test } from 'vitest';
import { firstFreeLabel } from '#shared/domain/labels/first-free-label.ts';

test.each([
  [1, 21, 21, 1],
  [1, 20, 21, 21],
  [21, 1, 21, 1],
  [21, 2, 21, 2],
  [5, 60, 21, 2],
  [1, 7, 1, 1],
])(
  'after %i + %i labels of %i a sheet the next run begins at %i',
  (startAt, labels, perSheet, next) => {
    expect(firstFreeLabel(startAt, labels, perSheet)).toBe(next);
  },
);
