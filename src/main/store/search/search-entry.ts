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

/** A few hundred brands and categories come again and again. */
const known = new Map<string, readonly string[]>();
const mostKnown = 5_000;

const keptTerms = (text: string, termsIn: (text: string) => string[]): readonly string[] => {
  const key = `${termsIn.name} ${text}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= mostKnown) known.clear();
  const terms = termsIn(text);
  known.set(key, terms);
  return terms;
};

/** What the index keeps of a thing. */
export const entryTerms = (entry: SearchEntry): EntryTerms => ({
  name: termsOf(entry.name),
  codes: [...new Set(entry.codes ?? [])].flatMap(termsOfCode),
  make: [...keptTerms(entry.brand ?? '', termsOf), ...keptTerms(entry.model ?? '', termsOfCode)],
  words: (entry.words ?? []).flatMap(termsOf),
});
