/** The bytes by which words may stand in a file. Pure. */
import { fold } from '../search/fold.ts';

/** Shorter ones are everywhere, and name nobody. */
const leastBytes = 3;

/** Each word as typed, composed and taken apart, in capitals and without, folded: in UTF-8. */
export const writingsOf = (words: readonly string[]): Buffer[] => {
  const texts = new Set(
    words.flatMap((word) =>
      [word, word.toLowerCase(), word.toUpperCase(), fold(word)].flatMap((text) => [
        text,
        text.normalize('NFC'),
        text.normalize('NFD'),
      ]),
    ),
  );
  return [...texts].map((text) => Buffer.from(text)).filter(({ length }) => length >= leastBytes);
};
