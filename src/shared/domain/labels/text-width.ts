/** How wide words are in the house's font, without a browser. Widths in ems: times the font's size. */
import { type LettersByWidth, widths400, widths700 } from './font-widths.ts';

/** Next at 400 or 700, or Mono for codes, whose letters are all of one width. */
export type Face = 400 | 700 | 'mono';

export interface TextWidth {
  readonly ems: number;
  /** The font lacks a letter of it: another font will draw it, in a width nobody knows. */
  readonly isEstimated: boolean;
}

/** From the top of an accented capital to the foot of a g, and from that top to the baseline. */
export const lineHeight = 1.12;
export const ascent = 0.9;

const monoWidth = 0.632;

// Pairs of letters move closer far more often than apart; this covers the worst of real words.
const kerning = { share: 1.01, fixed: 0.05 };

const byLetter = (groups: LettersByWidth): ReadonlyMap<string, number> =>
  new Map(groups.flatMap(([width, letters]) => [...letters].map((it) => [it, width / 1000])));

const tables = { 400: byLetter(widths400), 700: byLetter(widths700) };

/** How wide a line of so many ems is drawn, with what kerning may add to it. */
export const drawn = (ems: number, face: Face): number =>
  face === 'mono' ? ems : ems * kerning.share + kerning.fixed;

/** The sum of the letters: what the words of one line add to each other. */
export function advanceOf(text: string, face: Face): TextWidth {
  let ems = 0;
  for (const letter of text) {
    const width = knownWidth(letter, face);
    if (width === undefined) return { ems: estimated(text, face), isEstimated: true };
    ems += width;
  }
  return { ems, isEstimated: false };
}

function knownWidth(letter: string, face: Face): number | undefined {
  if (face !== 'mono') return tables[face].get(letter);
  return tables[400].has(letter) ? monoWidth : undefined;
}

/** What people see as one letter each: an emoji of five signs is one. */
export const lettersOf = (text: string): readonly string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment);
const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' });

const estimated = (text: string, face: Face): number =>
  lettersOf(text).reduce(
    (sum, letter) => sum + Math.max(...[...letter].map((sign) => signWidth(sign, face))),
    0,
  );

const signWidth = (sign: string, face: Face): number => {
  const known = knownWidth(sign, face);
  if (known !== undefined) return known;
  if (/[\p{Mark}\p{Format}\p{Control}]/u.test(sign)) return 0;
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(sign)) return 1.3;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(sign)
    ? 1
    : 0.6;
};

/** Words as a line can hold them: one kind of blank, no line ends, accents joined to their letter. */
export const lineOf = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Control}]+/gu, ' ')
    .trim();
