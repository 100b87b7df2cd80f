/** A thing as it is searched, and what the index keeps of it. */
import type { EntryTerms } from './entry-index.ts';
import { termsOf, termsOfCode } from './terms.ts';

/** A thing as it is searched. */
export interface SearchEntry {
  name: string;
  /** Our code, aliases, serial number: whole or by their beginning, never corrected. */
  codes?: readonly string[];
  brand?: string;
  model?: string;
  /** Anything else worth finding it by: category, telephone, e-mail. */
  words?: readonly string[];
}

/** What the index keeps of a thing. */
export const entryTerms = (entry: SearchEntry): EntryTerms => ({
  name: termsOf(entry.name),
  codes: (entry.codes ?? []).flatMap(termsOfCode),
  make: [...termsOf(entry.brand ?? ''), ...termsOfCode(entry.model ?? '')],
  words: (entry.words ?? []).flatMap(termsOf),
});
