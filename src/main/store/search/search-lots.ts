/** Many things at a time into the search, or out of it: see `Store.indexLot`. */
import type { Statements } from '../statements.ts';
import type { SearchKind } from './kinds.ts';
import { indexOf, removeEntries } from './search.ts';
import { entryTerms, type SearchEntry } from './search-entry.ts';
import { learnMany } from './vocabulary.ts';

/** Indexes things that are not indexed yet: the same rows as `indexEntry`. */
export const indexLot = async (
  statements: Statements,
  kind: SearchKind,
  entries: readonly (SearchEntry & { id: string })[],
): Promise<void> => {
  const words = new Set<string>();
  const added = entries.map((entry) => {
    const terms = entryTerms(entry);
    for (const term of Object.values(terms).flat()) words.add(term);
    return { id: entry.id, terms };
  });
  await indexOf(statements).putNew(kind, added);
  await learnMany(statements, [...words]);
};

export const unindexLot = removeEntries;
