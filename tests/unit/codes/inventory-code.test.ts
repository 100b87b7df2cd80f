import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeLetters,
  formatInventoryCode,
  isInventoryCode,
  kindOfCode,
  lastSerial,
  letterOfKind,
  makeInventoryCode,
  parseInventoryCode,
} from '#shared/domain/inventory-code.ts';
import { aCode } from './a-code.ts';

const goldenCodes = [
  'T0001234',
  'T0000013',
  'T0000427',
  'T0004001',
  'T0987653',
  'T9999990',
  'E0000011',
  'E0012347',
  'E5000009',
  'F0000010',
  'F0007775',
  'F0314156',
  'K0000012',
  'K0202614',
  'C0000019',
  'C0001505',
  'C2718289',
  'R0000015',
  'R0864202',
  'L0000128',
];

describe('the codes on the labels', () => {
  it('keeps the twenty golden codes for ever, because labels outlive programs', () => {
    const made = goldenCodes.map((golden) => {
      const letter = codeLetters.find((known) => golden.startsWith(known)) ?? 'T';
      return aCode(letter, Number(golden.slice(1, 7)));
    });
    expect(made).toEqual(goldenCodes);
    expect(goldenCodes).toHaveLength(20);
  });

  it('accepts T0001234, the example on every page of the manual', () => {
    expect(parseInventoryCode('T0001234')).toEqual({ kind: 'code', code: 'T0001234' });
  });

  it.each([
    't0001234',
    'T 000 123 4',
    't-000-123-4',
    ' T\u00A0000\u202F123\u00A04\n',
    'T‑000–1234',
  ])('reads %j as people write it', (text) => {
    expect(parseInventoryCode(text)).toEqual({ kind: 'code', code: 'T0001234' });
  });

  it.each([
    '',
    'T',
    '0001234',
    'T000123',
    'T00012345',
    'A0001234',
    'ŧ0001234',
    'T٠001234',
    'perceuse',
  ])('takes %j for something else than a code', (text) => {
    expect(parseInventoryCode(text)).toEqual({ kind: 'other' });
  });

  it('takes a pasted megabyte for something else than a code', () => {
    expect(parseInventoryCode(' '.repeat(1_000_000))).toEqual({ kind: 'other' });
  });

  it('says what each letter stands on', () => {
    const kinds = codeLetters.map((letter) => kindOfCode(aCode(letter, 7)));
    expect(kinds).toEqual([
      'tool',
      'appliance',
      'machine',
      'kit',
      'member',
      'repairTicket',
      'shelf',
    ]);
    expect(kinds.map(letterOfKind)).toEqual(codeLetters);
  });

  it('writes a code in groups that do not break at the end of a line', () => {
    expect(formatInventoryCode(aCode('T', 123))).toBe('T\u00A0000\u00A0123\u00A04');
  });

  it('reads back whatever it writes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...codeLetters),
        fc.integer({ min: 1, max: lastSerial }),
        (letter, serial) => {
          const code = aCode(letter, serial);
          expect(parseInventoryCode(formatInventoryCode(code))).toEqual({ kind: 'code', code });
        },
      ),
    );
  });

  it('says that a letter is spent after its last serial', () => {
    expect(makeInventoryCode('K', lastSerial).kind).toBe('code');
    expect(makeInventoryCode('K', lastSerial + 1)).toEqual({ kind: 'letterSpent', letter: 'K' });
  });

  it.each([0, -1, 1.5, Number.NaN])('treats serial %d as a bug of the caller', (serial) => {
    expect(() => makeInventoryCode('T', serial)).toThrow(RangeError);
  });
});

describe.each(codeLetters)('the check digit of letter %s', (letter) => {
  // Spread over the whole range, so that every position takes every digit.
  const codes = Array.from({ length: 1_000 }, (_, index) => aCode(letter, 1 + index * 999));

  it('refuses every single wrong digit as misread', () => {
    const accepted = codes.flatMap(withOneWrongDigit).filter(isNotMisread);
    expect(accepted).toEqual([]);
  });

  it('refuses every other letter as misread', () => {
    const others = codeLetters.filter((other) => other !== letter);
    const wrong = codes.flatMap((code) => others.map((other) => other + code.slice(1)));
    expect(wrong.filter(isNotMisread)).toEqual([]);
  });

  it('refuses every swap of two neighbours', () => {
    const swapped = codes.flatMap(withNeighboursSwapped);
    expect(swapped.length).toBeGreaterThan(1_000);
    expect(swapped.filter((text) => parseInventoryCode(text).kind === 'code')).toEqual([]);
    expect(swapped.filter(isInventoryCode)).toEqual([]);
  });
});

function isNotMisread(text: string): boolean {
  return parseInventoryCode(text).kind !== 'misread';
}

function withOneWrongDigit(code: string): string[] {
  const places = [1, 2, 3, 4, 5, 6, 7];
  return places.flatMap((place) =>
    [...'0123456789']
      .filter((digit) => digit !== code[place])
      .map((digit) => code.slice(0, place) + digit + code.slice(place + 1)),
  );
}

function withNeighboursSwapped(code: string): string[] {
  return [0, 1, 2, 3, 4, 5, 6]
    .filter((place) => code[place] !== code[place + 1])
    .map(
      (place) =>
        code.slice(0, place) +
        (code[place + 1] ?? '') +
        (code[place] ?? '') +
        code.slice(place + 2),
    );
}
