import { expect, test } from 'vitest';
import { rowsToCome } from '#renderer/exchange/sheets/coming-in/count-rows.ts';
import type {
  Duplicate,
  SaidOfDuplicates,
} from '#renderer/exchange/sheets/coming-in/duplicate-groups.ts';

const drill = { id: '00000000-0000-7000-8000-000000000001', code: 'T0000018', name: 'Perceuse' };

const aDuplicate = (line: number, wish: Partial<Duplicate> = {}): Duplicate => ({
  line,
  why: 'code',
  name: 'Perceuse',
  here: drill,
  otherLine: null,
  otherName: 'Perceuse',
  hasOtherName: false,
  ...wish,
});

const otherName = { why: 'alias', hasOtherName: true } as const;
const inFile = { here: null, otherLine: 1 };

/** Ten rows, of which some repeat something. */
const come = (shown: readonly Duplicate[], said: Partial<SaidOfDuplicates>) =>
  rowsToCome({
    report: {
      rowCount: 10,
      duplicateCount: shown.length,
      otherNameCount: shown.filter(({ hasOtherName }) => hasOtherName).length,
      hintCount: shown.filter(({ why }) => why === 'name-and-make').length,
      inFileCount: shown.filter(({ here }) => here === null).length,
      duplicates: [...shown],
    },
    duplicates: 'skip',
    otherNames: null,
    except: {},
    ...said,
  });

test.each([
  [{}, { added: 7, updated: 0, skipped: 3 }],
  [{ duplicates: 'update' }, { added: 7, updated: 3, skipped: 0 }],
  [{ duplicates: 'add' }, { added: 10, updated: 0, skipped: 0 }],
  [{ except: { 2: 'update', 3: 'add' } }, { added: 8, updated: 1, skipped: 1 }],
  [{ except: { 9: 'update' } }, { added: 7, updated: 0, skipped: 3 }],
] as const)('counts what comes of three rows that are here already, said %j', (said, counts) => {
  expect(
    come(
      [2, 3, 4].map((line) => aDuplicate(line)),
      said,
    ),
  ).toEqual(counts);
});

test('counts a row of another name as added, until somebody says otherwise', () => {
  const one = [aDuplicate(2, otherName)];
  expect(come(one, {}).added).toBe(10);
  expect(come(one, { duplicates: 'update' })).toMatchObject({ added: 10, updated: 0 });
  expect(come(one, { otherNames: 'skip' })).toMatchObject({ added: 9, skipped: 1 });
});

test('counts a row with our code and another name as an update, where the others are updated', () => {
  const renamed = [aDuplicate(2, { hasOtherName: true })];
  expect(come(renamed, { duplicates: 'update' })).toMatchObject({ added: 9, updated: 1 });
});

test('counts what is alike as added, whatever becomes of the others', () => {
  expect(come([aDuplicate(2, { why: 'name-and-make' })], {}).added).toBe(10);
});

test('counts a row that goes into another row of the file as no row of its own', () => {
  const counts = { added: 9, updated: 0, skipped: 1 };
  expect(come([aDuplicate(2, inFile)], { duplicates: 'update' })).toEqual(counts);
});
