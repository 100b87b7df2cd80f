import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isGood, sentenceOf, sumOf, tallyOf } from '../../../scripts/test-report.ts';

let folder: string;
const report = () => join(folder, 'report.json');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'etabli-report-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what npm test counts', () => {
  test('tests that passed, failed, or were left out', () => {
    writeReport({ numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 });
    expect(tallyOf(report(), 1)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  test('a file that could not be read, as one failure', () => {
    writeReport({ testResults: [{ status: 'failed', assertionResults: [] }] });
    expect(tallyOf(report(), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('a file whose preparation failed, as one failure', () => {
    const left = [{ status: 'skipped' }];
    writeReport({
      numPendingTests: 1,
      testResults: [{ status: 'failed', assertionResults: left }],
    });
    expect(tallyOf(report(), 1)).toEqual({ passed: 0, failed: 1, skipped: 1 });
  });

  test('a run that failed outside of its tests, as one failure', () => {
    writeReport({ numPassedTests: 3 });
    expect(tallyOf(report(), 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  test('a run that left no report, as one failure', () => {
    expect(tallyOf(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('the last line of npm test', () => {
  test('adds up the kinds of tests', () => {
    const unit = { passed: 3, failed: 0, skipped: 0 };
    const store = { passed: 4, failed: 1, skipped: 0 };
    expect(sentenceOf(sumOf([unit, store]))).toBe('7 passed, 1 failed');
  });

  test('says what did not run', () => {
    expect(sentenceOf({ passed: 3, failed: 0, skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped');
  });
});

describe('a run is good', () => {
  test.each([
    [{ passed: 3, failed: 0, skipped: 0 }, true, true],
    [{ passed: 3, failed: 1, skipped: 0 }, false, false],
    [{ passed: 0, failed: 0, skipped: 0 }, false, false],
    [{ passed: 3, failed: 0, skipped: 1 }, false, true],
    [{ passed: 3, failed: 0, skipped: 1 }, true, false],
  ])('%o, in CI %s: %s', (tally, isCi, expected) => {
    expect(isGood(tally, isCi)).toBe(expected);
  });
});

function writeReport(parts: object): void {
  const empty = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  writeFileSync(report(), JSON.stringify({ ...empty, testResults: [], ...parts }));
}
