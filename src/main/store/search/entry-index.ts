/** What the search asks of a dialect's full-text index. */
import type { RawBuilder } from 'kysely';
import type { SearchKind } from './kinds.ts';

/** Terms to keep, by weight: the name counts most, then codes, then brand and model, then the rest. */
export interface EntryTerms {
  name: readonly string[];
  codes: readonly string[];
  make: readonly string[];
  words: readonly string[];
}

export interface NewEntry {
  readonly id: string;
  readonly terms: EntryTerms;
}

/** One of these terms, or a word that begins with it. */
export type Alternatives = readonly string[];

export interface EntryIndex {
  /** Ids of entries that hold one of each group, best first. */
  match(kind: SearchKind, groups: readonly Alternatives[], limit: number): Promise<string[]>;
  /** Whether an entry of this kind holds one of each group. */
  hasMatch(kind: SearchKind, groups: readonly Alternatives[]): Promise<boolean>;
  /** The ids of all entries that hold one of each group, to stand within a query after `in`. */
  allMatching(kind: SearchKind, groups: readonly Alternatives[]): RawBuilder<string>;
  /** Whether any entry of any kind holds exactly this term. */
  hasTerm(term: string): Promise<boolean>;
  /** Whether another entry than this one, of any kind, holds exactly this term. */
  hasTermElsewhere(
    term: string,
    but: { kind: SearchKind; ids: readonly string[] },
  ): Promise<boolean>;
  /** The terms that an entry holds now; none when there is no such entry. */
  termsOf(kind: SearchKind, id: string): Promise<string[]>;
  put(kind: SearchKind, id: string, terms: EntryTerms): Promise<void>;
  /** Puts things that are not in it yet. */
  putNew(kind: SearchKind, entries: readonly NewEntry[]): Promise<void>;
  remove(kind: SearchKind, id: string): Promise<void>;
}
