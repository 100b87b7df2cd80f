/** The columns of a base in which text may stand, found in the base itself. */
import Database from 'better-sqlite3';
import { openSqlite } from '#main/store/open-sqlite.ts';
import { fixedClock } from '../store/fixed-clock.ts';
import { temporaryBase } from '../store/temporary-folder.ts';

/** Ids, codes, days, instants, words of our own lists, hashes; and tables that an erasure reaches by itself. */
const neverNames: readonly RegExp[] = [
  /\.(id|code|revision|kind|condition|owner_kind|language|time_zone|role|act|state|cause)$/,
  /_(id|at|on|from|until|key|how|rule|period|file|type|code|step|check|method|answer|out|in)$/,
  /\.(file|media_type|at|outcome|barrier|subject|symbol|orientation|layout|source|field|letter)$/,
  /^(secrets|search_\w+|journal|revisions|numbering|label_queue|schema_version|migrations)\./,
  // The team, and helpers at sessions: other roles of a person. The name of the place is the place's.
  /^(staff|presences)\.|^place\.(name|rules_version|logo_\w+)$/,
  // Rows of the members themselves are emptied, whatever they hold.
  /^members\.(first_name|last_name|folded_name|email|phone)$/,
  // What the standard of open data asks for, of the place.
  /^repair_settings\.|^imported_repairs\.(ords_id|country|product_\w+|repair_\w+|year_\w+|event_date)$/,
  /^imported_repairs\.(data_provider|group_identifier)$/,
  /^opening_hours\.|^repair_sessions\.(opens_at|closes_at)$/,
];

/** Columns of text that are in neither list, and those of the list that no table has. */
export const textColumnsOf = async (listed: readonly string[]) => {
  const all = await readNames(`select t.name || '.' || c.name as name
    from sqlite_master t, pragma_table_info(t.name) c
    where t.type = 'table' and lower(c.type) = 'text' order by 1`);
  const unsorted = all.filter(
    (name) => !listed.includes(name) && !neverNames.some((pattern) => pattern.test(name)),
  );
  return { unsorted, gone: listed.filter((name) => !all.includes(name)) };
};

/** The listed columns that an index keeps from being twice the same. */
export const uniqueColumnsOf = async (listed: readonly string[]): Promise<string[]> => {
  const all = await readNames(`select distinct t.name || '.' || c.name as name
    from sqlite_master t, pragma_index_list(t.name) i, pragma_index_info(i.name) c
    where t.type = 'table' and i."unique" = 1 order by 1`);
  return all.filter((name) => listed.includes(name));
};

/** What the schema of a new base answers. */
const readNames = async (sql: string): Promise<string[]> => {
  const path = temporaryBase();
  const store = await openSqlite(path, fixedClock().now);
  await store.close();
  const base = new Database(path, { readonly: true });
  const names = base.prepare<[], { name: string }>(sql).all();
  base.close();
  return names.map(({ name }) => name);
};
