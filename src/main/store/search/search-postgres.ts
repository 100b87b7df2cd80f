/** The index in a tsvector. It is written out term by term, so that no parser splits codes. */
import { sql } from 'kysely';
import type { Statements } from '../statements.ts';
import type { Alternatives, EntryIndex, EntryTerms } from './entry-index.ts';

const best = `select id from search_entries where kind = ? and document @@ ?::tsquery
  order by ts_rank('{0.1, 0.4, 0.8, 1.0}', document, ?::tsquery) desc, id limit ?`;
const anyOfKind = 'select id from search_entries where kind = ? and document @@ ?::tsquery limit 1';
const any = 'select id from search_entries where document @@ ?::tsquery limit 1';
const elsewhere = `select id from search_entries
  where document @@ ?::tsquery and not (kind = ? and id = any(string_to_array(?, ','))) limit 1`;
const termsOfEntry =
  'select tsvector_to_array(document) as terms from search_entries where kind = ? and id = ?';
const upsert = `insert into search_entries (kind, id, document) values (?, ?, ?::tsvector)
  on conflict (kind, id) do update set document = excluded.document`;

export const postgresIndex = ({ all, run }: Statements): EntryIndex => ({
  match: async (kind, groups, limit) => {
    const query = queryOf(groups);
    const rows = await all<{ id: string }>(best, [kind, query, query, limit]);
    return rows.map(({ id }) => id);
  },
  hasMatch: async (kind, groups) => (await all(anyOfKind, [kind, queryOf(groups)])).length > 0,
  allMatching: (kind, groups) =>
    sql`(select id from search_entries where kind = ${kind} and document @@ ${queryOf(groups)}::tsquery)`,
  hasTerm: async (term) => (await all(any, [`'${term}'`])).length > 0,
  hasTermElsewhere: async (term, { kind, ids }) =>
    (await all(elsewhere, [`'${term}'`, kind, ids.join(',')])).length > 0,
  termsOf: async (kind, id) => {
    const [row] = await all<{ terms: string[] }>(termsOfEntry, [kind, id]);
    return row?.terms ?? [];
  },
  put: (kind, id, terms) => run(upsert, [kind, id, documentOf(terms)]),
  putNew: async (kind, entries) => {
    for (const { id, terms } of entries) await run(upsert, [kind, id, documentOf(terms)]);
  },
  remove: (kind, id) => run('delete from search_entries where kind = ? and id = ?', [kind, id]),
});

/** Terms are letters and digits only, so nothing in them is tsquery syntax. */
const queryOf = (groups: readonly Alternatives[]): string =>
  groups.map((group) => `(${group.map((term) => `'${term}':*`).join(' | ')})`).join(' & ');

const weights = [
  ['name', 'A'],
  ['codes', 'B'],
  ['make', 'C'],
  ['words', 'D'],
] as const satisfies readonly (readonly [keyof EntryTerms, string])[];

const documentOf = (terms: EntryTerms): string =>
  weights
    .flatMap(([column, weight]) => terms[column].map((term) => `'${term}':1${weight}`))
    .join(' ');
