import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orientation as orientations } from '#shared/domain/labels/format.ts';
import { frameOf } from '#shared/domain/labels/frame.ts';
import {
  cornerOf,
  type Placing,
  placeOnSheets,
  transformOf,
} from '#shared/domain/labels/place-on-sheets.ts';
import { hundredOf, offsetOf, plainPrinter } from '#shared/domain/labels/printer.ts';
import { curatedFormats } from '#tests/support/labels/what-fits.ts';
import { aFormat } from './a-format.ts';

const placed = (own: Partial<Placing> = {}) =>
  placeOnSheets({
    format: aFormat(),
    orientation: 'landscape',
    count: 21,
    startAt: 1,
    printer: plainPrinter,
    ...own,
  });

const tapes = curatedFormats.filter(({ labelHeight }) => labelHeight === 0);

describe('labels on their sheets', () => {
  it.each(curatedFormats)('stand within half a dot of where $name says', (format) => {
    const each = format.columns * format.rows;
    for (const orientation of orientations.options)
      for (const dpi of [203, 300, 600]) {
        const printer = { ...plainPrinter, dpi };
        const lengths = Array.from({ length: each }, () => 50);
        const [sheet, ...more] = placed({ format, orientation, count: each, printer, lengths });
        expect(more).toEqual([]);
        const most = 25.4 / dpi / 2 + 1e-6;
        for (const spot of sheet?.spots ?? []) {
          const drawn = cornerOf(format, spot.index);
          expect(Math.abs(spot.x - drawn.x)).toBeLessThanOrEqual(most);
          expect(Math.abs(spot.y - drawn.y)).toBeLessThanOrEqual(most);
        }
        expect(sheet?.spots).toHaveLength(each);
      }
  });

  it('begin on whole dots of the printer, turned or not', () => {
    const dot = 25.4 / 300;
    for (const orientation of orientations.options)
      for (const { origin } of placed({ orientation })[0]?.spots ?? [])
        for (const at of [origin.x / dot, origin.y / dot])
          expect(Math.abs(at - Math.round(at))).toBeLessThan(1e-6);
  });

  it('start at the label that is asked for, row by row, and go on with a new sheet', () => {
    const [first, second, ...more] = placed({ startAt: 20, count: 4 });
    expect(more).toEqual([]);
    expect(first?.spots.map(({ index }) => index)).toEqual([0, 1]);
    expect(first?.spots[0]).toMatchObject({
      x: expect.closeTo(7.21 + 66.04, 1),
      y: expect.closeTo(15.15 + 6 * 38.1, 1),
    });
    expect(second?.spots.map(({ index }) => index)).toEqual([2, 3]);
    expect(second?.spots[0]?.x).toBeCloseTo(7.21, 1);
  });

  it('are each on exactly one sheet, however many they are and wherever they start', () => {
    const counts = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 21 }), (count, startAt) => {
        const sheets = placed({ count, startAt });
        const indices = sheets.flatMap(({ spots }) => spots.map(({ index }) => index));
        expect(indices).toEqual(Array.from({ length: count }, (_, index) => index));
        expect(sheets.every(({ spots }) => spots.length > 0)).toBe(true);
      }),
    );
  });

  it.each([
    ['a format without columns', { format: aFormat({ columns: 0 }) }],
    ['labels that overlap', { format: aFormat({ pitchX: 20 }) }],
    ['a start past the sheet', { startAt: 22 }],
    ['no label', { count: 0 }],
  ])('make no sheet rather than a broken one for %s', (_, own) => {
    expect(placed(own)).toEqual([]);
  });

  it('are moved by the offset of the printer, and apart by what it shrinks', () => {
    const printer = { ...plainPrinter, offsetX: 1.5, offsetY: -2, hundredX: 99, hundredY: 100.5 };
    const spots = placed({ printer })[0]?.spots ?? [];
    expect(spots[0]?.x).toBeCloseTo(7.21 / 0.99 + 1.5, 1);
    expect(spots[20]?.x).toBeCloseTo((7.21 + 2 * 66.04) / 0.99 + 1.5, 1);
    expect(spots[20]?.y).toBeCloseTo((15.15 + 6 * 38.1) / 1.005 - 2, 1);
  });

  it('are printed where a printer so measured puts them right', () => {
    expect(hundredOf(180, 178.2)).toBe(99);
    expect(offsetOf(20, 18.5)).toBe(1.5);
  });
});

describe('the way a label is read', () => {
  const sizeRead = (own: Parameters<typeof aFormat>[0], way: 'landscape' | 'portrait') => {
    const { frame, isTurned } = frameOf(aFormat(own), way);
    return [frame.width, frame.height, isTurned];
  };

  it('is along its longer side in landscape and along its shorter one in portrait', () => {
    expect(sizeRead({}, 'landscape')).toEqual([63.5, 38.1, false]);
    expect(sizeRead({}, 'portrait')).toEqual([38.1, 63.5, true]);
    const high = { labelWidth: 29, labelHeight: 90, rows: 1, columns: 1 };
    expect(sizeRead(high, 'landscape')).toEqual([90, 29, true]);
    expect(sizeRead(high, 'portrait')).toEqual([29, 90, false]);
  });

  it('is only as far as the next label where a drawing lets labels overlap', () => {
    expect(sizeRead({ labelHeight: 24, pitchY: 23 }, 'landscape')).toEqual([63.5, 23, false]);
  });

  it('never turns a square', () => {
    const square = { labelWidth: 40, labelHeight: 40, rows: 1, columns: 1 };
    expect(sizeRead(square, 'portrait')).toEqual([40, 40, false]);
  });

  it('is along a tape in landscape, as far as there are words', () => {
    const tape = { labelWidth: 29, labelHeight: 0, pageHeight: 0 };
    expect(sizeRead(tape, 'landscape')).toEqual([0, 29, true]);
    expect(sizeRead(tape, 'portrait')).toEqual([29, 0, false]);
  });

  it('turns a label about its top right corner, so that it covers its own place', () => {
    const spot = placed({ orientation: 'portrait' })[0]?.spots[0];
    expect(spot?.isTurned).toBe(true);
    expect((spot?.x ?? 0) + 63.5).toBeCloseTo(spot?.origin.x ?? 0, 9);
    expect(spot && transformOf(spot)).toMatch(/^translate\(70\.\d+ 15\.\d+\) rotate\(90\)$/);
  });
});

describe('a label on a tape', () => {
  it.each(tapes)('has a page of its own, as long as it is: $name', (format) => {
    const sheets = placed({ format, count: 3, lengths: [40, 55.5, 31] });
    expect(sheets.map(({ width, height }) => [width, height])).toEqual([
      [format.pageWidth, 40],
      [format.pageWidth, 55.5],
      [format.pageWidth, 31],
    ]);
  });
});
