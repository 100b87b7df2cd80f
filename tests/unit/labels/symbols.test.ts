import { describe, expect, it } from 'vitest';
import { codeLetters } from '#shared/domain/inventory-code.ts';
import { modulesOfCode128, modulesOfQr } from '#shared/domain/labels/symbols.ts';
import { howMany } from '#tests/support/how-many.ts';
import { type GrayImage, readWithZxing } from '#tests/support/labels/read-image.ts';
import { manyCodes } from '../codes/a-code.ts';
import { decodeCode128 } from './code128-table.ts';

/** Seven thousand symbols, on a machine that does something else as well. */
const timeout = howMany(120_000, 1_200_000);

describe('the symbols of our codes', { timeout }, () => {
  it('writes every code as a Code 128 of 101 modules that reads back by the table of the standard', () => {
    for (const code of manyCodes) {
      const modules = modulesOfCode128(code);
      expect(modules).toHaveLength(101);
      expect(decodeCode128(modules)).toBe(code);
    }
    expect(manyCodes).toHaveLength(codeLetters.length * howMany(1_000, 10_000));
  });

  it('writes every code as a QR of 21 modules, the smallest there is, that zxing reads back', async () => {
    for (const codes of chunks(manyCodes, 36)) {
      const symbols = codes.map(modulesOfQr);
      expect(
        new Set(symbols.flatMap((rows) => [rows.length, ...rows.map((it) => it.length)])),
      ).toEqual(new Set([21]));
      const read = await readWithZxing(imageOf(symbols.map(framed)), { isUpright: true });
      expect(textsOf(read)).toEqual([...codes].sort());
    }
  });

  it('reads Code 128 back with zxing too', async () => {
    const codes = codeLetters.map((letter) => manyCodes.find((code) => code.startsWith(letter)));
    for (const code of codes.filter((it) => it !== undefined)) {
      const row = [...quiet(10), ...modulesOfCode128(code), ...quiet(10)];
      const read = await readWithZxing(imageOf([Array.from({ length: 30 }, () => row)]));
      expect(textsOf(read)).toEqual([code]);
    }
  });

  it('takes the strongest correction that the smallest QR holds', () => {
    const { length } = modulesOfQr('T0001234');
    expect(length).toBe(21);
    // The two bits beside the finder, unmasked, name the level: 10 is H (ISO/IEC 18004, table 25).
    const [first, second] = [modulesOfQr('T0001234')[8]?.[0], modulesOfQr('T0001234')[8]?.[1]];
    expect([first, second].map((bit, index) => Number(bit) ^ Number('10'[index]))).toEqual([1, 0]);
  });

  it('throws for a text that a Code 128 cannot hold', () => {
    expect(() => modulesOfCode128('été ✓')).toThrow();
  });
});

const quiet = (count: number): boolean[] => Array.from({ length: count }, () => false);

const framed = (modules: readonly (readonly boolean[])[]): readonly (readonly boolean[])[] => {
  const blank = Array.from({ length: 4 }, () => quiet(29));
  return [...blank, ...modules.map((row) => [...quiet(4), ...row, ...quiet(4)]), ...blank];
};

const textsOf = (read: readonly { text: string }[]): string[] =>
  read.map(({ text }) => text).sort();

const chunks = <T>(all: readonly T[], size: number): (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );

/** Symbols of one size side by side, six to a row, two pixels to a module. */
function imageOf(symbols: readonly (readonly (readonly boolean[])[])[]): GrayImage {
  const scale = 2;
  const [wide, high] = [symbols[0]?.[0]?.length ?? 0, symbols[0]?.length ?? 0];
  const columns = Math.min(6, symbols.length);
  const width = columns * wide * scale;
  const height = Math.ceil(symbols.length / columns) * high * scale;
  const pixels = new Uint8Array(width * height).fill(255);
  for (const index of pixels.keys()) {
    const [x, y] = [Math.floor((index % width) / scale), Math.floor(index / width / scale)];
    const symbol = symbols[Math.floor(y / high) * columns + Math.floor(x / wide)];
    if (symbol?.[y % high]?.[x % wide]) pixels[index] = 0;
  }
  return { width, height, pixels };
}
