/** The index in FTS5. Weights and secure-delete are set where the table is made (migration 0001). */
import { sql } from 'kysely';
import type { Statements } from '../statements.ts';
import type { Alternatives, EntryIndex, EntryTerms, NewEntry } from './entry-index.ts';
import { roomOf, type SearchKind } from './kinds.ts';

const best = `select e.id as id from (
    select rowid as entry, rank as score from search_text
    where search_text match ? and rowid between ? and ? order by rank, rowid limit ?
  ) found join search_entries e on e.entry = found.entry order by found.score, found.entry`;
const anyOfKind =
  'select rowid from search_text where search_text match ? and rowid between ? and ? limit 1';
const any = 'select rowid from search_text where search_text match ? limit 1';
const holders = `select e.kind as kind, e.id as id from search_text t
  join search_entries e on e.entry = t.rowid where search_text match ? limit ?`;
const termsOfEntry = 'select name, codes, make, words from search_text where rowid = ?';
const entryOf = 'select entry from search_entries where kind = ? and id = ?';
const nextEntry = `select coalesce(max(entry), ?) + 1 as entry from search_entries
  where entry between ? and ?`;

export const sqliteIndex = (statements: Statements): EntryIndex => {
  const { all, run } = statements;
  const found = async (kind: SearchKind, id: string): Promise<number | undefined> =>
    (await all<{ entry: number }>(entryOf, [kind, id]))[0]?.entry;

  return {
    match: async (kind, groups, limit) => {
      const { first, last } = roomOf(kind);
      const rows = await all<{ id: string }>(best, [matchOf(groups), first, last, limit]);
      return rows.map(({ id }) => id);
    },
    hasMatch: async (kind, groups) => {
      const { first, last } = roomOf(kind);
      return (await all(anyOfKind, [matchOf(groups), first, last])).length > 0;
    },
    allMatching: (kind, groups) => {
      const { first, last } = roomOf(kind);
      return sql`(select e.id from search_text t join search_entries e on e.entry = t.rowid
        where search_text match ${matchOf(groups)} and t.rowid between ${first} and ${last})`;
    },
    hasTerm: async (term) => (await all(any, [`"${term}"`])).length > 0,
    hasTermElsewhere: async (term, but) =>
      (await all<{ kind: string; id: string }>(holders, [`"${term}"`, but.ids.length + 1])).some(
        ({ kind, id }) => kind !== but.kind || !but.ids.includes(id),
      ),
    termsOf: async (kind, id) => {
      const entry = await found(kind, id);
      if (entry === undefined) return [];
      const [row] = await all<Record<keyof EntryTerms, string>>(termsOfEntry, [entry]);
      return Object.values(row ?? {}).flatMap((text) => text.split(' ').filter(Boolean));
    },
    put: async (kind, id, terms) => {
      const known = await found(kind, id);
      const entry = known ?? (await addEntry(statements, kind, id));
      const verb = known === undefined ? 'insert' : 'replace';
      await run(
        `${verb} into search_text (rowid, name, codes, make, words) values (?, ?, ?, ?, ?)`,
        [entry, ...columnsOf(terms)],
      );
    },
    putNew: (kind, entries) => putNew(statements, kind, entries),
    remove: async (kind, id) => {
      const entry = await found(kind, id);
      if (entry === undefined) return;
      await run('delete from search_text where rowid = ?', [entry]);
      await run('delete from search_entries where entry = ?', [entry]);
    },
  };
};

/** Rows in one statement: fewer cost more calls, more gain nothing. */
const rowsTogether = 25;

const putNew = async (
  statements: Statements,
  kind: SearchKind,
  entries: readonly NewEntry[],
): Promise<void> => {
  const from = await nextEntryOf(statements, kind);
  for (let at = 0; at < entries.length; at += rowsTogether) {
    const some = entries.slice(at, at + rowsTogether);
    await addEntries(statements, { kind, from: from + at }, some);
  }
};

const nextEntryOf = async ({ all }: Statements, kind: SearchKind): Promise<number> => {
  const { first, last } = roomOf(kind);
  const [row] = await all<{ entry: number }>(nextEntry, [first - 1, first, last]);
  return row?.entry ?? first;
};

const addEntries = async (
  { run }: Statements,
  { kind, from }: { kind: SearchKind; from: number },
  entries: readonly NewEntry[],
): Promise<void> => {
  const places = entries.map(() => '(?, ?, ?)').join();
  await run(
    `insert into search_entries (entry, kind, id) values ${places}`,
    entries.flatMap(({ id }, at) => [from + at, kind, id]),
  );
  const texts = entries.map(() => '(?, ?, ?, ?, ?)').join();
  await run(
    `insert into search_text (rowid, name, codes, make, words) values ${texts}`,
    entries.flatMap(({ terms }, at) => [from + at, ...columnsOf(terms)]),
  );
};

const addEntry = async (statements: Statements, kind: SearchKind, id: string): Promise<number> => {
  const entry = await nextEntryOf(statements, kind);
  const sql = 'insert into search_entries (entry, kind, id) values (?, ?, ?)';
  await statements.run(sql, [entry, kind, id]);
  return entry;
};

/** Terms are letters and digits only, so nothing in them is FTS5 syntax. */
const matchOf = (groups: readonly Alternatives[]): string =>
  groups.map((group) => `(${group.map((term) => `"${term}"*`).join(' OR ')})`).join(' AND ');

/** The columns of `search_text` but its rowid, in their order. */
export const columnsOf = ({ name, codes, make, words }: EntryTerms): string[] =>
  [name, codes, make, words].map((terms) => terms.join(' '));
