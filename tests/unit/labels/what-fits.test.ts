import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everyCase, whatFits, whatFitsTable } from '#tests/support/labels/what-fits.ts';

const checkedIn = new URL('../../../docs/what-fits.csv', import.meta.url);

describe('the table of what fits on the chosen formats', () => {
  it('is what the layout computes today (else: node scripts/write-what-fits.ts)', () => {
    expect(whatFitsTable()).toBe(readFileSync(checkedIn, 'utf8'));
    expect(everyCase).toHaveLength(29 * 5 * 2 * 2);
  });

  it('has a symbol wherever 7.5 × 7.5 mm is free: everywhere', () => {
    expect(everyCase.filter((label) => whatFits(label).symbol === null)).toEqual([]);
  });

  it('has a Code 128 wherever the printer reaches the 30.8 mm that it needs', () => {
    const wide = everyCase.filter(({ format: { labelWidth, labelHeight, unprintable }, ...it }) => {
      const along = it.orientation === 'landscape' ? Math.max : Math.min;
      const length = labelHeight === 0 ? along(labelWidth, 1_000) : along(labelWidth, labelHeight);
      return length - 2 * unprintable >= 30.8;
    });
    expect(wide.filter((label) => whatFits(label).symbol !== 'code128')).toEqual([]);
    expect(wide.length).toBeGreaterThan(everyCase.length / 2);
  });

  it('keeps the code in words on every label', () => {
    const without = everyCase.filter((label) => {
      const fits = whatFits(label);
      return fits.symbol && fits.layout.notes.some(({ block }) => block === 'code');
    });
    expect(without.map(({ format, ...it }) => ({ name: format.name, ...it }))).toEqual([]);
  });
});
