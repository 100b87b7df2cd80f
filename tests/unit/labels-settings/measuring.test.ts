/** What the readings on the measuring page say of a printer. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctionOf, measuringPageOf, percentOff } from '#renderer/labels/printers/measuring.ts';
import { correctedFor } from '#shared/domain/labels/printer.ts';

const label = {
  pageWidth: 62,
  pageHeight: 29,
  columns: 1,
  rows: 1,
  labelWidth: 62,
  labelHeight: 29,
  marginLeft: 0,
  marginTop: 0,
  pitchX: 62,
  pitchY: 29,
  unprintable: 0,
};

describe('the measuring page', () => {
  test('has rulers of 100 mm on A4, and as long ones as fit on a label', () => {
    expect(measuringPageOf(null)).toMatchObject({
      width: 210,
      rulerX: 100,
      rulerY: 100,
      cross: 20,
    });
    expect(measuringPageOf(label)).toMatchObject({ rulerX: 50, rulerY: 10, cross: 5 });
  });

  test('of a tape is a piece of it', () => {
    const tape = { ...label, pageHeight: 0, labelHeight: 0 };
    expect(measuringPageOf(tape)).toMatchObject({ width: 62, height: 80 });
  });
});

describe('the correction', () => {
  test('brings every mark to where it belongs, whatever the printer does', () => {
    const scales = fc.double({ min: 0.9, max: 1.1, noNaN: true });
    const shifts = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(scales, shifts, (scale, shift) => {
        const onPaper = (printed: number) => printed * scale + shift;
        const reading = {
          ruler: 100,
          measured: 100 * scale,
          cross: 20,
          measuredCross: onPaper(20),
        };
        const { hundred, offset } = correctionOf(reading);
        const printer = {
          dpi: 300,
          offsetX: offset ?? 0,
          offsetY: 0,
          hundredX: hundred,
          hundredY: 100,
        };
        for (const x of [5, 20, 150]) {
          expect(Math.abs(onPaper(correctedFor(printer, { x, y: 0 }).x) - x)).toBeLessThan(0.05);
        }
      }),
    );
  });

  test('leaves the offset alone when the cross was not measured', () => {
    expect(correctionOf({ ruler: 50, measured: 49, cross: 5, measuredCross: null })).toEqual({
      hundred: 98,
      offset: null,
    });
  });

  test('counts the worse of the two scales', () => {
    expect(percentOff({ hundredX: 100.2, hundredY: 96 })).toBe(4);
  });
});
