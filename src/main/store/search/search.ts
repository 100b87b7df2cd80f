/**
 * Finds things by what people type: beginnings of words, whatever the case and the accents, codes
 * with or without separators, and words with one wrong, missing, extra or swapped letter.
 *
 * Trades index what they write, in the same act; the index holds nothing that a trade did not give.
 */
import type { RawBuilder } from 'kysely';
import { type Statements, statementsOf } from '../statements.ts';
import type { Reading, Writing } from '../store.ts';
import { isCorrectable, isVocabulary } from './correction.ts';
import type { Alternatives, EntryIndex } from './entry-index.ts';
import type { SearchKind } from './kinds.ts';
import { entryTerms, type SearchEntry } from './search-entry.ts';
import { postgresIndex } from './search-postgres.ts';
import { sqliteIndex } from './search-sqlite.ts';
import { readingsOf } from './terms.ts';
import { forget, isBeginning, learn, nearestTo } from './vocabulary.ts';

export type { SearchEntry } from './search-entry.ts';

export interface SearchQuery {
  text: string;
  kind: SearchKind;
  limit: number;
}

/** A typed word that nothing begins with, and the words that were looked up instead. */
export interface Correction {
  typed: string;
  used: readonly string[];
}

/** Ids best first. `corrections` is empty when the text was found as typed. */
export interface Found {
  ids: string[];
  corrections: readonly Correction[];
}

/** Indexes a thing, or indexes it again after a change. */
export const indexEntry = async (
  tx: Writing,
  kind: SearchKind,
  id: string,
  entry: SearchEntry,
): Promise<void> => {
  const statements = statementsOf(tx.q);
  const index = indexOf(statements);
  const terms = entryTerms(entry);
  const former = await index.termsOf(kind, id);
  await index.put(kind, id, terms);
  const present = new Set(Object.values(terms).flat());
  await learn(statements, [...present]);
  await forgetUnused(
    statements,
    index,
    former.filter((term) => !present.has(term)),
  );
};

/** Takes a thing out of the index: not a trace of its words stays, unless another thing has them. */
export const removeEntry = (tx: Writing, kind: SearchKind, id: string): Promise<void> =>
  removeEntries(statementsOf(tx.q), kind, [id]);

/** Takes several things out of the index. */
export const removeEntries = async (
  statements: Statements,
  kind: SearchKind,
  ids: readonly string[],
): Promise<void> => {
  const index = indexOf(statements);
  const former = new Set<string>();
  for (const id of ids) {
    for (const term of await index.termsOf(kind, id)) former.add(term);
    await index.remove(kind, id);
  }
  await forgetUnused(statements, index, [...former]);
};

/** Finds things of one kind. An empty text, or one without letter or digit, finds nothing. */
export const find = async (q: Reading, { text, kind, limit }: SearchQuery): Promise<Found> => {
  const index = indexOf(statementsOf(q));
  let ids: string[] = [];
  const corrections = await lookUp(q, { text, kind }, async (groups) => {
    ids = await index.match(kind, groups, limit);
    return ids.length > 0;
  });
  return { ids, corrections };
};

/**
 * The ids of everything that `find` would find, however much it is, to stand within a query:
 * `.where('items.id', 'in', matching)`. `null` when it finds nothing.
 */
export const findAll = async (
  q: Reading,
  { text, kind }: Omit<SearchQuery, 'limit'>,
): Promise<RawBuilder<string> | null> => {
  const index = indexOf(statementsOf(q));
  let matching: RawBuilder<string> | null = null;
  await lookUp(q, { text, kind }, async (groups) => {
    const isFound = await index.hasMatch(kind, groups);
    if (isFound) matching = index.allMatching(kind, groups);
    return isFound;
  });
  return matching;
};

/** Tries one reading of the text after another, then corrected words, until one finds something. */
const lookUp = async (
  q: Reading,
  { text, kind }: Omit<SearchQuery, 'limit'>,
  finds: Attempt,
): Promise<readonly Correction[]> => {
  const statements = statementsOf(q);
  const lookup = { statements, index: indexOf(statements), kind, finds, mistyped: new Map() };
  const readings = readingsOf(text);
  for (const terms of readings) {
    const isMissing = await asked(terms, (term) => isMistyped(lookup, term));
    if (isMissing.includes(true)) continue;
    if (await finds(terms.map((term) => [term]))) return [];
  }
  const words = readings.find((terms) => terms.some(isCorrectable));
  return words ? await lookUpCorrected(lookup, words) : [];
};

/** Whether anything holds one of each group. */
type Attempt = (groups: readonly Alternatives[]) => Promise<boolean>;

interface Lookup {
  statements: Statements;
  index: EntryIndex;
  kind: SearchKind;
  finds: Attempt;
  /** Answers of `isMistyped`: several readings of a text share their words. */
  mistyped: Map<string, boolean>;
}

/**
 * A word that no word of the vocabulary begins with. Short words are not in it: they are looked up.
 * A longer one may still begin a code of letters and digits, which is left to the corrected look-up:
 * it tries the word as typed beside those that it may stand for.
 */
const isMistyped = async (lookup: Lookup, term: string): Promise<boolean> => {
  if (!isCorrectable(term)) return false;
  const known = lookup.mistyped.get(term);
  if (known !== undefined) return known;
  const isMissing =
    !(await isBeginning(lookup.statements, term)) &&
    (isVocabulary(term) || !(await lookup.index.hasMatch(lookup.kind, [[term]])));
  lookup.mistyped.set(term, isMissing);
  return isMissing;
};

/** Corrects the words that nothing begins with; if that finds nothing, the others as well. */
const lookUpCorrected = async (
  lookup: Lookup,
  terms: readonly string[],
): Promise<readonly Correction[]> => {
  const isMissing = await asked(terms, (term) => isMistyped(lookup, term));
  let tried = isMissing.includes(true) ? 0 : terms.length;
  for (const isCorrected of [isMissing, terms.map(isCorrectable)]) {
    const groups = await asked(terms, async (term, at) =>
      isCorrected[at] ? [term, ...(await wordsNear(lookup, term))] : [term],
    );
    const count = groups.flat().length;
    if (count > tried && (await lookup.finds(groups))) return correctionsOf(terms, groups);
    if (groups.some((group, at) => isMissing[at] && group.length === 1)) break;
    tried = count;
  }
  return [];
};

const correctionsOf = (terms: readonly string[], groups: readonly Alternatives[]): Correction[] =>
  terms
    .map((typed, at) => ({ typed, used: (groups[at] ?? []).filter((word) => word !== typed) }))
    .filter(({ used }) => used.length > 0);

/** Nearest words; of several, those that things of this kind hold (the vocabulary is one for all). */
const wordsNear = async (lookup: Lookup, term: string): Promise<string[]> => {
  const words = await nearestTo(lookup.statements, term);
  if (words.length < 2) return words;
  const isHeld = await asked(words, (word) => lookup.index.hasMatch(lookup.kind, [[word]]));
  return words.filter((_, at) => isHeld[at]);
};

const forgetUnused = async (
  statements: Statements,
  index: EntryIndex,
  words: readonly string[],
): Promise<void> => {
  const isHeld = await asked(words, (word) => index.hasTerm(word));
  await forget(
    statements,
    words.filter((_, at) => !isHeld[at]),
  );
};

/** One answer after another: there is one connection. */
const asked = async <T>(
  terms: readonly string[],
  ask: (term: string, at: number) => Promise<T>,
): Promise<T[]> => {
  const answers: T[] = [];
  for (const [at, term] of terms.entries()) answers.push(await ask(term, at));
  return answers;
};

export const indexOf = (statements: Statements): EntryIndex =>
  statements.dialect === 'sqlite' ? sqliteIndex(statements) : postgresIndex(statements);
