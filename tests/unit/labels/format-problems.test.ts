import { describe, expect, it } from 'vitest';
import { problemsOfFormat } from '#shared/domain/labels/format-problems.ts';
import { curatedFormats } from '#tests/support/labels/what-fits.ts';
import { aFormat, catalogueFormats } from './a-format.ts';

const kindsIn = (format: ReturnType<typeof aFormat>, startAt = 1) =>
  problemsOfFormat(format, startAt).map(({ kind }) => kind);

describe('what is wrong with a format', () => {
  it('is nothing for the sheet of 21', () => {
    expect(problemsOfFormat(aFormat())).toEqual([]);
  });

  it.each([
    ['no column', { columns: 0 }, 'no-columns'],
    ['half a column', { columns: 1.5 }, 'no-columns'],
    ['a field that is no number', { rows: Number.NaN }, 'no-rows'],
    ['a label without height on a sheet', { labelHeight: 0 }, 'no-size'],
    ['labels without width', { labelWidth: 0 }, 'no-size'],
    ['two rows on a tape', { pageHeight: 0 }, 'rows-on-tape'],
    ['labels wider than their pitch', { pitchX: 60 }, 'labels-overlap'],
    ['labels higher than their pitch', { pitchY: 30 }, 'labels-overlap'],
  ] as const)('is %s, and nothing is printed', (_, own, kind) => {
    expect(problemsOfFormat(aFormat(own))).toContainEqual(
      expect.objectContaining({ kind, isFatal: true }),
    );
  });

  it.each([
    [{ marginLeft: 15 }, 'passes-right-edge', 0.58],
    [{ marginTop: 31 }, 'passes-bottom-edge', 0.7],
    [{ pitchY: 37.9 }, 'labels-overlap', 0.2],
    [{ marginLeft: -1 }, 'passes-left-edge', 1],
    [{ marginTop: -1 }, 'passes-top-edge', 1],
  ] as const)('is marked and printed where a drawing is a little wrong: %o', (own, kind, by) => {
    expect(problemsOfFormat(aFormat(own))).toEqual([
      { kind, isFatal: false, by: expect.closeTo(by, 6) },
    ]);
  });

  it('is nothing up to a tenth of a millimetre', () => {
    expect(kindsIn(aFormat({ pitchY: 38.01, marginLeft: 14.5 }))).toEqual([]);
    expect(kindsIn(aFormat({ pitchY: 37.99 }))).toEqual(['labels-overlap']);
  });

  it('is a start past the sheet, before it or between two labels', () => {
    expect(kindsIn(aFormat(), 21)).toEqual([]);
    expect(problemsOfFormat(aFormat(), 22)).toEqual([
      { kind: 'start-past-sheet', isFatal: true, last: 21 },
    ]);
    for (const startAt of [0, -1, 1.5, Number.NaN])
      expect(kindsIn(aFormat(), startAt)).toEqual(['start-past-sheet']);
  });

  it('keeps every chosen format printable', () => {
    const broken = curatedFormats.filter((it) => problemsOfFormat(it).some((one) => one.isFatal));
    expect(broken).toEqual([]);
    expect(curatedFormats).toHaveLength(29);
  });

  it('keeps every format of the catalogue printable, and marks the few that are drawn wrong', () => {
    const broken = catalogueFormats.filter((it) => problemsOfFormat(it).some((one) => one.isFatal));
    expect(broken).toEqual([]);
    expect(catalogueFormats).toHaveLength(1_160);
    const marked = catalogueFormats.filter((it) => problemsOfFormat(it).length > 0);
    expect(marked.length).toBeLessThan(60);
  });
});
