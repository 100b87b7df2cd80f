/**
 * One wrong, missing or extra letter, or two neighbours swapped, anywhere in a word.
 *
 * Two words one edit apart have a variant in common when each gives itself and itself with one letter
 * left out (the symmetric-delete idea of SymSpell, https://github.com/wolfgarbe/SymSpell); the
 * candidates found so are then measured (optimal string alignment).
 */

/** Words that the vocabulary holds. */
export const isVocabulary = (term: string): boolean => /^\p{L}{4,32}$/u.test(term);

/** Words of a query that may be corrected: one letter may be missing. */
export const isCorrectable = (term: string): boolean => /^\p{L}{3,33}$/u.test(term);

/** The word itself and the word without each of its letters. */
export const variantsOf = (word: string): string[] => {
  const letters = [...word];
  const shorter = letters.map((_, at) => letters.toSpliced(at, 1).join(''));
  return [...new Set([word, ...shorter])];
};

/** True when one edit makes one word of the other; false for the same word. */
export const isOneEditApart = (typed: string, word: string): boolean =>
  typed !== word && distances(typed, word).at(-1) === 1;

/** True when `typed` is one edit apart from the beginning of `word`. */
export const beginsOneEditApart = (typed: string, word: string): boolean =>
  distances(typed, word).includes(1);

/** Edits from the whole of `typed` to each beginning of `word`, the empty one first. */
const distances = (typed: string, word: string): number[] => {
  const to = [...word];
  let previous: readonly number[] = [];
  let row: number[] = [0, ...to.map((_, at) => at + 1)];
  let letterBefore = '';
  for (const letter of typed) {
    const next = [(row[0] ?? 0) + 1];
    for (const [at, other] of to.entries()) {
      const isSwap = letter === to[at - 1] && letterBefore === other;
      const edits = [next[at], row[at + 1], isSwap ? previous[at - 1] : undefined];
      const replaced = (row[at] ?? 0) - (letter === other ? 1 : 0);
      next.push(1 + Math.min(replaced, ...edits.filter((edit) => edit !== undefined)));
    }
    previous = row;
    row = next;
    letterBefore = letter;
  }
  return row;
};
