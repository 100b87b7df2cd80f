/**
 * What of a text is looked up.
 *
 * Words of letters stand for themselves. What holds a digit is a code, a model or a measure, which
 * people write with or without separators: "GSB 13 RE" is kept as `gsb13re`, `13re` and `re`, so that
 * every piece, and every run of pieces written together, is the beginning of something kept.
 */
import { fold } from './fold.ts';

/** Longer ones are cut: nobody types them, and PostgreSQL refuses lexemes of 2 kB. */
const longestTerm = 64;
/** What stands further on in a note is not searched. */
const longestText = 20_000;
const mostTerms = 1000;
/** A query is a line of a person; what is pasted beyond it is not read. */
const longestQuery = 200;
const mostQueryTerms = 8;

/** Left out of a query, where they are finished: "scie de table" finds "scie sur table". */
const smallWords = new Set(
  'a au aux avec d de des du en et l la le les ou par pour sans sous sur un une'.split(' '),
);

/** Terms to keep for a name or a note. */
export const termsOf = (text: string): string[] =>
  limited(fold(text.slice(0, longestText)).split(' ').flatMap(termsOfChunk));

/** Terms to keep for a code or a model: separators and spaces within it may be left out. */
export const termsOfCode = (code: string): string[] => {
  const folded = fold(code.slice(0, longestText));
  const together = termsOfChunk(folded.replaceAll(' ', '-'));
  // Most codes are one word, of which the pieces are the same either way.
  if (!folded.includes(' ')) return limited(together);
  return limited([...together, ...termsOf(code)]);
};

const termsOfChunk = (chunk: string): string[] => {
  if (!/\p{N}/u.test(chunk)) return chunk.match(/[\p{L}]+/gu) ?? [];
  const pieces = chunk.slice(0, longestTerm).match(/\p{L}+|\p{N}+/gu) ?? [];
  return pieces.map((_, start) => pieces.slice(start).join(''));
};

const limited = (terms: readonly string[]): string[] =>
  [...new Set(terms.map((term) => term.slice(0, longestTerm)))].slice(0, mostTerms);

/**
 * The ways a query may be meant, the likeliest first: chunks with a digit written together, then
 * every piece on its own, then, where there is a digit, the whole as one code ("T 000 123 4").
 */
export const readingsOf = (query: string): string[][] => {
  const chunks = fold(query.slice(0, longestQuery)).split(' ');
  const together = chunks.flatMap((chunk) =>
    /\p{N}/u.test(chunk) ? [piecesOf(chunk).join('')] : piecesOf(chunk),
  );
  const apart = chunks.flatMap(piecesOf);
  const whole = /\p{N}/u.test(query) ? [apart.join('')] : [];
  const readings = [together, apart, whole].map(queryTerms).filter((terms) => terms.length > 0);
  return readings.filter(
    (terms, at) => readings.findIndex((other) => other.join(' ') === terms.join(' ')) === at,
  );
};

const piecesOf = (chunk: string): string[] => chunk.match(/[\p{L}\p{N}]+/gu) ?? [];

const queryTerms = (pieces: readonly string[]): string[] => {
  const telling = pieces.filter((piece, at) => at === pieces.length - 1 || !smallWords.has(piece));
  return limited(telling).slice(0, mostQueryTerms);
};
