/** The words of a search, without a base: folding, terms, and one edit apart. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginsOneEditApart, isOneEditApart, variantsOf } from '#main/store/search/correction.ts';
import { fold } from '#main/store/search/fold.ts';
import { readingsOf, termsOf, termsOfCode } from '#main/store/search/terms.ts';
import { howMany } from '#tests/support/how-many.ts';

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
const word = fc.string({ unit: letter, minLength: 4, maxLength: 14 });

/** A word and what one slip of the hand makes of it. */
const slip = fc
  .tuple(word, fc.nat(13), letter, fc.constantFrom('wrong', 'missing', 'extra', 'swapped'))
  .map(([meant, place, typed, kind]) => {
    const at = place % meant.length;
    const after = meant.slice(at + 1);
    const typedWord = {
      wrong: meant.slice(0, at) + typed + after,
      missing: meant.slice(0, at) + after,
      extra: meant.slice(0, at) + typed + meant.slice(at),
      swapped: meant.slice(0, at) + after.slice(0, 1) + meant[at] + after.slice(1),
    }[kind];
    return { meant, typed: typedWord };
  })
  .filter(({ meant, typed }) => meant !== typed);

describe('a slip of the hand', () => {
  test('is one edit, met on a common variant', () => {
    fc.assert(
      fc.property(slip, ({ meant, typed }) => {
        expect(isOneEditApart(typed, meant)).toBe(true);
        expect(variantsOf(typed).some((variant) => variantsOf(meant).includes(variant))).toBe(true);
      }),
      { numRuns: howMany(500, 10_000) },
    );
  });

  test('in the beginning of a word begins a variant of the whole word', () => {
    fc.assert(
      fc.property(slip, word, ({ meant, typed }, rest) => {
        expect(beginsOneEditApart(typed, meant + rest)).toBe(true);
        const variants = variantsOf(meant + rest);
        const isMet = variantsOf(typed).some((start) =>
          variants.some((variant) => variant.startsWith(start)),
        );
        expect(isMet).toBe(true);
      }),
      { numRuns: howMany(500, 10_000) },
    );
  });

  test('twice is two edits', () => {
    expect(isOneEditApart('perseusse', 'perceuse')).toBe(false);
    expect(isOneEditApart('perceuse', 'perceuse')).toBe(false);
    expect(isOneEditApart('', 'perceuse')).toBe(false);
  });
});

describe('folding', () => {
  test.each([
    ['Œillet', 'oeillet'],
    ['ÆGIR Straße', 'aegir strasse'],
    ["L’ÉTÉ d'Yvon", 'l ete d yvon'],
    ['  Ça  va\u00a0? ', 'ca va ?'],
    ['ﬁlet № 5', 'filet no 5'],
    ['Łódź Ørsted', 'lodz orsted'],
  ])('reads “%s” as “%s”', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('twice is once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('terms', () => {
  test('hold every way to begin a code', () => {
    expect(termsOfCode('GSB 13 RE')).toEqual(['gsb13re', '13re', 're', 'gsb', '13']);
    expect(termsOf('Perceuse 18V-55')).toEqual(['perceuse', '18v55', 'v55', '55']);
  });

  test('are letters and digits only, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const term of [...termsOf(text), ...termsOfCode(text), ...readingsOf(text).flat()]) {
          expect(term).toMatch(/^[\p{L}\p{N}]{1,64}$/u);
        }
      }),
    );
  });

  test('of a query leave small words out, unless one is still being typed', () => {
    expect(readingsOf('scie de la table')).toEqual([['scie', 'table']]);
    expect(readingsOf('graveur la')).toEqual([['graveur', 'la']]);
    expect(readingsOf('le')).toEqual([['le']]);
  });

  test('of a long paste are few', () => {
    expect(readingsOf('perceuse '.repeat(100_000)).flat()).toEqual(['perceuse', 'pe']);
    expect(readingsOf('un deux trois quatre cinq six sept huit neuf dix').flat()).toHaveLength(8);
    expect(termsOf('x1'.repeat(500_000)).length).toBeLessThanOrEqual(1000);
  });
});
