/** Takes a person out of what somebody wrote. Pure. */
import { fold } from '#main/store/search/fold.ts';

/** Stands where a name stood. */
export const redacted = '…';

/** Takes names and ways to reach somebody out of a text; the rest stays as it was written. */
export type Redact = (text: string) => string;

/** A letter alone is an initial: it stands for nobody. */
const leastLetters = 2;
/** A word of two letters is a name where it has a capital; such words are often something else. */
const sureLetters = 3;
/** Words between names; alone, one of them is a name. */
const particles = new Set(['al', 'da', 'de', 'di', 'du', 'el', 'la', 'le']);
const leastDigits = 6;

/**
 * Whole words of these names are replaced, whatever their accents and capitals (names of two letters:
 * with a capital), and so are telephone numbers and addresses, however their digits are grouped. In text
 * that was folded no word has a capital: there, `isFolded`, none needs one.
 */
export const redactorOf = (
  names: readonly string[],
  contacts: readonly string[],
  { isFolded = false } = {},
): Redact => {
  const words = new Set(names.flatMap(wordsOf));
  const patterns = contacts.flatMap(patternsOf);
  const isName = (word: string): boolean => {
    const folded = fold(word);
    if (!words.has(folded)) return false;
    return isFolded || [...folded].length >= sureLetters || /^\p{Lu}/u.test(word);
  };
  return (text) => {
    const without = patterns.reduce((left, pattern) => left.replace(pattern, redacted), text);
    return without.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => (isName(word) ? redacted : word));
  };
};

const wordsOf = (name: string): string[] => {
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => [...word].length >= leastLetters);
  const names = words.filter((word) => !particles.has(word));
  return names.length > 0 ? names : words;
};

const patternsOf = (contact: string): RegExp[] => {
  const trimmed = contact.trim();
  if (trimmed === '') return [];
  const digits = trimmed.replace(/\D/g, '');
  const grouped = [...digits].join('[\\s.\\-/]*');
  return [
    new RegExp(escaped(trimmed), 'giu'),
    ...(digits.length >= leastDigits ? [new RegExp(grouped, 'gu')] : []),
  ];
};

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&');
