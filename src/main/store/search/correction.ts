/**
 * One wrong, missing or extra letter, or two neighbours swapped, anywhere in a word.
 *
 * Two words one edit apart have a variant in common when each gives itself and itself with one letter
 * left out (the symmetric-delete idea of SymSpell, https://github.com/wolfgarbe/SymSpell); the
 * candidates found so are then compared.
 */

/** Words that the vocabulary holds. */
export const isVocabulary = (term: string): boolean => /^\p{L}{4,32}$/u.test(term);

/** Words of a query that may be corrected: one letter may be missing. */
export const isCorrectable = (term: string): boolean => /^\p{L}{3,33}$/u.test(term);

/** The word itself and the word without each of its letters. */
export const variantsOf = (word: string): string[] => {
  const variants = new Set([word]);
  let at = 0;
  for (const letter of word) {
    variants.add(word.slice(0, at) + word.slice(at + letter.length));
    at += letter.length;
  }
  return [...variants];
};

/** True when one edit makes one word of the other; false for the same word. */
export const isOneEditApart = (typed: string, word: string): boolean => {
  if (typed === word) return false;
  const [one, other] = [[...typed], [...word]];
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const shorter = Math.min(one.length, other.length) - start;
  while (end < shorter && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return isEdit(one.slice(start, one.length - end), other.slice(start, other.length - end));
};

/** What is left between a common beginning and a common end: nothing or a letter, or two swapped. */
const isEdit = (one: readonly string[], other: readonly string[]): boolean => {
  if (one.length <= 1 && other.length <= 1) return true;
  const isPair = one.length === 2 && other.length === 2;
  return isPair && one[0] === other[1] && one[1] === other[0];
};

/** True when `typed` is one edit apart from the beginning of `word`. */
export const beginsOneEditApart = (typed: string, word: string): boolean => {
  const letters = [...word];
  const { length } = [...typed];
  const beginnings = [length - 1, length, length + 1].filter((size) => size <= letters.length);
  return beginnings.some((size) => isOneEditApart(typed, letters.slice(0, size).join('')));
};
