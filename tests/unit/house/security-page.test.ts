/** SECURITY.md names a test for each promise: a promise whose test has gone is no promise. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('SECURITY.md', 'utf8');

test('every file and folder that SECURITY.md names is there', () => {
  const named = [...page.matchAll(/`((?:tests|src|docs)\/[\w./-]+)`/g)].map(
    ([, path]) => path ?? '',
  );
  const linked = [...page.matchAll(/\]\(((?!http|#)[\w./-]+)\)/g)].map(([, path]) => path ?? '');
  const missing = [...named, ...linked].filter((path) => !existsSync(path));
  expect(missing).toEqual([]);
  expect(named.length).toBeGreaterThan(30);
});
