import { expect, test } from 'vitest';
import { whyNotSaved } from '#main/electron/why-not-saved.ts';

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EACCES', 'not-allowed'],
  ['EBUSY', 'not-allowed'],
  ['EROFS', 'not-allowed'],
  ['ENOENT', 'vanished'],
  ['ESTALE', 'vanished'],
  ['EISDIR', 'failed'],
])('a disk that says %s is said to be %s', (code, why) => {
  expect(whyNotSaved(Object.assign(new Error('no'), { code }))).toBe(why);
});

test('what says nothing has failed', () => {
  expect(whyNotSaved(new Error('no'))).toBe('failed');
  expect(whyNotSaved(null)).toBe('failed');
});
