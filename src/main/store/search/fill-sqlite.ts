/** Fills the search tables of a base that is being made: the same rows as `indexEntry`, in bulk. */
import type { Database } from 'better-sqlite3';
import { isVocabulary, variantsOf } from './correction.ts';
import { roomOf, type SearchKind } from './kinds.ts';
import { entryTerms, type SearchEntry } from './search-entry.ts';
import { columnsOf } from './search-sqlite.ts';

export interface FillSearch {
  /** Indexes a thing that is not indexed yet. */
  addSearched(kind: SearchKind, id: string, entry: SearchEntry): void;
}

/** `finish` writes the vocabulary: each word once, sorted as its table is. */
export const fillSearch = (database: Database): FillSearch & { finish(): void } => {
  const entries = database.prepare('insert into search_entries (entry, kind, id) values (?, ?, ?)');
  const texts = database.prepare(
    'insert into search_text (rowid, name, codes, make, words) values (?, ?, ?, ?, ?)',
  );
  const next = new Map<SearchKind, number>();
  const words = new Set<string>();
  return {
    addSearched: (kind, id, searched) => {
      const entry = next.get(kind) ?? roomOf(kind).first;
      next.set(kind, entry + 1);
      const terms = entryTerms(searched);
      entries.run(entry, kind, id);
      texts.run(entry, ...columnsOf(terms));
      for (const term of Object.values(terms).flat()) if (isVocabulary(term)) words.add(term);
    },
    finish: () => writeVocabulary(database, words),
  };
};

const writeVocabulary = (database: Database, words: ReadonlySet<string>): void => {
  const insert = database.prepare('insert into search_variants (variant, word) values (?, ?)');
  const pairs = [...words].flatMap((word) => variantsOf(word).map((variant) => [variant, word]));
  for (const pair of pairs.sort()) insert.run(pair);
};
