/**
 * The search tables of the first stone, in each dialect's own words.
 *
 * `search_variants` is the vocabulary: each word with itself and with each of its letters left out,
 * so that two words one edit apart meet on a common variant.
 */
const variants = (text: string) => `create table search_variants (
  variant ${text} not null, word ${text} not null, primary key (variant, word))`;

export const firstSearch = {
  sqlite: [
    `create table search_entries (
      entry integer primary key, kind text not null, id text not null, unique (kind, id)) strict`,
    `create virtual table search_text using fts5(
      name, codes, make, words, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3')`,
    // Without it a deleted name stays readable in the index (https://sqlite.org/fts5.html).
    "insert into search_text (search_text, rank) values ('secure-delete', 1)",
    "insert into search_text (search_text, rank) values ('rank', 'bm25(10.0, 8.0, 4.0, 1.0)')",
    `${variants('text')} strict, without rowid`,
  ],
  postgres: [
    `create table search_entries (
      kind text not null, id text not null, document tsvector not null,
      primary key (kind, id))`,
    'create index search_by_word on search_entries using gin (document)',
    variants('text collate "C"'),
  ],
} as const;
