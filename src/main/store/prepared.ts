/**
 * Queries on the way of every scan, written with the query builder and compiled once: to build and
 * compile a select at each call costs more than SQLite takes to answer it.
 */
import type { CompiledQuery, Kysely } from 'kysely';
import type { Schema } from './schema.ts';
import { type Dialect, dialectOf, runOn } from './statements.ts';
import type { Reading } from './store.ts';

/** What changes from call to call: single values, never a list, never null. */
type Values = Readonly<Record<string, string | number>>;

/** Stands for a value while the query is built. */
class Placeholder {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A query that is built and compiled at its first call on each dialect:
 * `prepared((q, { itemId }: { itemId: ItemId }) => q.selectFrom('items')…where('id', '=', itemId))`.
 * The values are put in at each call: building may pass them on, never look at them.
 */
export const prepared = <Given extends Values, Row>(
  build: (q: Reading, given: Given) => { compile(): CompiledQuery<Row> },
): ((q: Reading, given: Given) => Promise<Row[]>) => {
  const compiled = new Map<Dialect, CompiledQuery<Row>>();
  return async (q, given) => {
    const db = q as unknown as Kysely<Schema>; // Reading is a Kysely with its writing methods hidden
    const dialect = dialectOf(db);
    const known = compiled.get(dialect) ?? build(q, placeholders<Given>()).compile();
    compiled.set(dialect, known);
    const parameters = known.parameters.map((value) =>
      value instanceof Placeholder ? given[value.name] : value,
    );
    return runOn(db, { ...known, parameters });
  };
};

const placeholders = <Given extends Values>(): Given =>
  new Proxy({}, { get: (_, name) => new Placeholder(String(name)) }) as Given; // any name gives its placeholder
