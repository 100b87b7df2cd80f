import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { houseDesigns } from '#shared/domain/labels/design.ts';
import { layOutLabel } from '#shared/domain/labels/lay-out-label.ts';
import { howMany } from '#tests/support/how-many.ts';
import {
  aLayout,
  anyLabel,
  type PrintableLayout,
  printable,
  saidBy,
  textMarks,
} from './a-label.ts';

describe('the symbol', () => {
  it('fits as a QR wherever 7.5 × 7.5 mm is free, whatever else is wished for', () => {
    const side = fc.double({ min: 7.5, max: 100, noNaN: true });
    const edge = fc.double({ min: 0, max: 5, noNaN: true });
    fc.assert(
      fc.property(anyLabel, side, side, edge, (label, width, height, unprintable) => {
        const frame = {
          width: width + 2 * unprintable,
          height: height + 2 * unprintable,
          unprintable,
        };
        const layout = layOutLabel({ ...label, frame, design: { ...label.design, symbol: 'qr' } });
        expect(layout.isPrintable).toBe(true);
      }),
      { numRuns: howMany(400, 20_000) },
    );
  });

  it('is refused as a Code 128 on a label of 25.4 × 10 mm, says why, and offers the QR that fits', () => {
    const layout = aLayout({ frame: { width: 25.4, height: 10, unprintable: 0 }, dpi: 203 });
    expect(layout).toEqual({
      isPrintable: false,
      refusal: {
        kind: 'symbol-too-long',
        needs: expect.closeTo(30.28, 2),
        has: expect.closeTo(25.4, 1),
      },
      offer: 'qr',
    });
  });

  it('is refused as too high where a long label is too low, and offers nothing where nothing fits', () => {
    const frame = { width: 100, height: 6, unprintable: 0 };
    expect(aLayout({ frame })).toMatchObject({ refusal: { kind: 'symbol-too-high' }, offer: null });
    const design = { ...houseDesigns.item, symbol: 'qr' as const };
    const low = { ...frame, height: 7 };
    expect(aLayout({ design, frame: low })).toMatchObject({ offer: 'code128' });
  });

  it('is refused where the printer reaches nothing', () => {
    const frame = { width: 5, height: 5, unprintable: 3 };
    expect(aLayout({ frame })).toMatchObject({ isPrintable: false, offer: null });
  });

  it('grows with the label in whole dots, to 0.5 mm as a Code 128 and to 1 mm as a QR', () => {
    const frame = { width: 200, height: 100, unprintable: 0 };
    const design = { ...houseDesigns.item, symbol: 'qr' as const };
    expect(printable(aLayout({ frame })).symbol).toMatchObject({ dots: 5 });
    expect(printable(aLayout({ frame, design })).symbol).toMatchObject({ dots: 11 });
  });
});

describe('the words', () => {
  const nameOn = (name: string) => printable(aLayout({ words: { name } }));

  it.each(['X', 'Perceuse', '<script>alert("1")</script>', 'مثقاب كهربائي', '🛠️ Marteau 👩🏽‍🔧'])(
    'stand on the label as they are: %s',
    (name) => {
      expect(saidBy(nameOn(name), 'name')).toBe(name);
      expect(nameOn(name).notes).toEqual([]);
    },
  );

  it('leave their row out when there are none, without a note', () => {
    const layout = nameOn('  \n ');
    expect(saidBy(layout, 'name')).toBe('');
    expect(layout.notes).toEqual([]);
  });

  it('wrap at spaces to three lines at most, then shrink', () => {
    const lines = textMarks(
      nameOn('Souffleur aspirateur broyeur de feuilles électrique de jardin'),
    );
    const name = lines.filter(({ block }) => block === 'name');
    expect(name.length).toBeGreaterThan(1);
    expect(name.length).toBeLessThanOrEqual(3);
    expect(name.map(({ text }) => text).join(' ')).toContain('broyeur de feuilles');
  });

  it.each(['mot '.repeat(75).trim(), 'W'.repeat(300)])(
    'end in an ellipsis, with a note, when 300 letters are too many: %s',
    (name) => {
      const layout = printable(
        aLayout({ words: { name }, frame: { width: 38.1, height: 21.2, unprintable: 0 } }),
      );
      expect(saidBy(layout, 'name')).toMatch(/…$/);
      expect(layout.notes).toContainEqual({ kind: 'cut', block: 'name' });
      expect(saidBy(layout, 'code')).toBe('T 000 123 4');
    },
  );

  it('are squeezed into their width only where a letter is in no font of ours', () => {
    expect(textMarks(nameOn('Échelle œuvre Łódź €')).map((it) => it.squeezedTo)).toEqual(
      textMarks(nameOn('Échelle œuvre Łódź €')).map(() => null),
    );
    const [arabic] = textMarks(nameOn('مثقاب'));
    expect(arabic?.squeezedTo).toBeGreaterThan(0);
  });

  it('are left out before the code is, and the code before the symbol', () => {
    const design = { ...houseDesigns.item, symbol: 'qr' as const };
    const low = { width: 22, height: 7.5, unprintable: 0 };
    const small = printable(aLayout({ design, frame: low }));
    expect(saidBy(small, 'code')).toBe('T 000 123 4');
    const tiny = printable(aLayout({ design, frame: { ...low, width: 7.5 } }));
    expect(textMarks(tiny)).toEqual([]);
    expect(tiny.notes.map(({ block }) => block).sort()).toEqual(['code', 'name', 'place']);
  });
});

describe('the logo', () => {
  const logosOn = (logoRatio: number | null) =>
    printable(aLayout({ design: houseDesigns.member, words: { logoRatio } })).marks.filter(
      (mark) => mark.kind === 'logo',
    );

  it('keeps its shape', () => {
    const [logo] = logosOn(0.25);
    expect((logo?.box.height ?? 0) / (logo?.box.width ?? 1)).toBeCloseTo(0.25, 6);
  });

  it('is left out where the place has none', () => {
    expect(logosOn(null)).toEqual([]);
  });
});

describe('the red tag', () => {
  const design = houseDesigns['red-tag'];

  it('has its warning in a band over the whole width at the top', () => {
    const [band] = printable(aLayout({ design })).marks;
    expect(band).toMatchObject({ kind: 'red-band', text: 'HORS SERVICE', box: { x: 0, y: 0 } });
  });

  it('still has it on the smallest sheet of labels, above the QR', () => {
    const layout = printable(
      aLayout({
        design: { ...design, symbol: 'qr' },
        frame: { width: 25.4, height: 10, unprintable: 0 },
      }),
    );
    expect(layout.marks[0]?.kind).toBe('red-band');
    expect(layout.notes.map(({ block }) => block)).not.toContain('warning');
  });
});

describe('the tag of a repair ticket', () => {
  const design = houseDesigns.ticket;
  const sizeOf = (layout: PrintableLayout, block: string) =>
    textMarks(layout).find((mark) => mark.block === block)?.fontSize ?? 0;

  it('has the number in the queue at least twice as large as all other words', () => {
    const layout = printable(aLayout({ design, words: { code: 'R0001238' } }));
    const others = textMarks(layout).filter(({ block }) => block !== 'number');
    expect(saidBy(layout, 'number')).toBe('N° 14');
    expect(saidBy(layout, 'day')).toBe('22 nov. 2026');
    expect(sizeOf(layout, 'number')).toBeGreaterThan(
      2 * Math.max(...others.map(({ fontSize }) => fontSize)),
    );
  });

  it('keeps the number on the smallest sheet of labels, beside the QR', () => {
    const frame = { width: 25.4, height: 10, unprintable: 0 };
    const layout = printable(aLayout({ design: { ...design, symbol: 'qr' }, frame }));
    expect(saidBy(layout, 'number')).toBe('N° 14');
  });

  it('has no number outside of a session', () => {
    expect(saidBy(printable(aLayout({ design, words: { number: '' } })), 'number')).toBe('');
  });
});

describe('a continuous tape', () => {
  const tape = { width: 0, height: 29, unprintable: 1.55 };

  it('is as long as what stands on it', () => {
    const short = printable(aLayout({ frame: tape, words: { name: 'Clé', place: '' } }));
    const long = printable(
      aLayout({ frame: tape, words: { name: 'Clé dynamométrique à cliquet' } }),
    );
    expect(short.height).toBe(29);
    expect(short.width).toBeGreaterThan(30);
    expect(long.width).toBeGreaterThan(short.width);
  });

  it('never grows beyond a hand for a name of 300 letters', () => {
    const layout = printable(aLayout({ frame: tape, words: { name: 'mot '.repeat(75) } }));
    expect(layout.width).toBeLessThan(100);
  });

  it('grows down where it is read across', () => {
    const layout = printable(aLayout({ frame: { width: 62, height: 0, unprintable: 1.55 } }));
    expect(layout.width).toBe(62);
    expect(layout.height).toBeGreaterThan(20);
    expect(layout.notes).toEqual([]);
  });
});
