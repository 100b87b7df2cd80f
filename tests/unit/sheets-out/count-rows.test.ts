import { expect, test } from 'vitest';
import { rowsToCome } from '#renderer/exchange/sheets/coming-in/count-rows.ts';
import type { DuplicateChoice } from '#shared/contract/sheets.ts';

const line = (at: number) => ({
  line: at,
  why: 'code' as const,
  name: '',
  here: null,
  otherLine: 1,
});

/** Ten rows, of which three are here already, on lines 2 to 4. */
const said = (duplicates: DuplicateChoice, except: Record<number, DuplicateChoice> = {}) =>
  rowsToCome({
    report: { rowCount: 10, duplicateCount: 3, duplicates: [2, 3, 4].map(line) },
    duplicates,
    except,
  });

test.each([
  ['skip', {}, { added: 7, updated: 0, skipped: 3 }],
  ['update', {}, { added: 7, updated: 3, skipped: 0 }],
  ['add', {}, { added: 10, updated: 0, skipped: 0 }],
  ['skip', { 2: 'update', 3: 'add' }, { added: 8, updated: 1, skipped: 1 }],
  ['skip', { 9: 'update' }, { added: 7, updated: 0, skipped: 3 }],
] as const)('counts what comes of %s, but for %j', (duplicates, except, counts) => {
  expect(said(duplicates, except)).toEqual(counts);
});
