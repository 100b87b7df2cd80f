/** A word as it may be written: any case, any accents, composed or taken apart. Pure. */
import { fold } from '#main/store/search/fold.ts';

/** The blocks of letters with marks or ligatures: Latin, Greek, Cyrillic (https://www.unicode.org/charts/). */
const blocks: readonly (readonly [from: number, to: number])[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
  [0xfb00, 0xfb06],
];

/** What folds to one letter, or to two: `e` is é, È, ê…; `oe` is œ, Œ. */
const writtenAs: ReadonlyMap<string, string> = (() => {
  const known = new Map<string, string>();
  for (const [from, to] of blocks) {
    for (let code = from; code <= to; code += 1) {
      const letter = String.fromCodePoint(code);
      const folded = fold(letter);
      if (/^\p{L}{1,3}$/u.test(folded)) known.set(folded, (known.get(folded) ?? '') + letter);
    }
  }
  return known;
})();

const marks = '\\p{M}*';

/**
 * The source of a regular expression (flags `gu`) that finds a folded word however it is written;
 * `capital`: only where its first letter is one, in a script that has them.
 */
export const patternOfWord = (folded: string, capital = false): string => {
  const letters = [...folded];
  let pattern = '';
  for (let at = 0; at < letters.length; at += 1) {
    const isCapital = capital && at === 0;
    const two = `${letters[at] ?? ''}${letters[at + 1] ?? ''}`;
    const together = at + 1 < letters.length ? writtenAs.get(two) : undefined;
    const one = `${letterOf(letters[at] ?? '', isCapital)}${marks}`;
    if (together === undefined) pattern += one;
    else {
      const next = `${letterOf(letters[at + 1] ?? '', false)}${marks}`;
      pattern += `(?:${one}${next}|[${cased(together, isCapital)}]${marks})`;
      at += 1;
    }
  }
  return pattern;
};

const letterOf = (letter: string, isCapital: boolean): string => {
  const written = writtenAs.get(letter) ?? `${letter}${letter.toUpperCase()}`;
  return `[${escaped(cased(written, isCapital))}]`;
};

/** Of these letters the capitals; all, where the script has none. */
const cased = (letters: string, isCapital: boolean): string => {
  if (!isCapital) return letters;
  const capitals = [...letters].filter((letter) => letter !== letter.toLowerCase());
  return capitals.length > 0 ? capitals.join('') : letters;
};

/** Text as it stands, in a regular expression or in one of its classes. */
export const escaped = (text: string): string =>
  text.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&').replaceAll('-', '\\x2d');
