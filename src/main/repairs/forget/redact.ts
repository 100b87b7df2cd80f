/** Takes a person out of what somebody wrote. Pure. */
import { fold } from '#main/store/search/fold.ts';

/** Stands where a name stood. */
export const redacted = '…';

/** Takes names and ways to reach somebody out of a text; the rest stays as it was written. */
export type Redact = (text: string) => string;

/** Shorter words of a name are particles and initials: they stand for nobody. */
const leastLetters = 3;
const leastDigits = 6;

/**
 * Whole words of these names are replaced, whatever their accents and capitals, and so are telephone
 * numbers and addresses, however their digits are grouped.
 */
export const redactorOf = (names: readonly string[], contacts: readonly string[]): Redact => {
  const words = new Set(names.flatMap(wordsOf).filter((word) => [...word].length >= leastLetters));
  const patterns = contacts.flatMap(patternsOf);
  return (text) => {
    const without = patterns.reduce((left, pattern) => left.replace(pattern, redacted), text);
    return without.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) =>
      words.has(fold(word)) ? redacted : word,
    );
  };
};

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

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

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}/-]/g, '\\$&');
