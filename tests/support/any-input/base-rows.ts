/** A second connection on a base of SQLite, which only reads: what its tables hold, and what belongs to what. */
import Database from 'better-sqlite3';

/** A row of a table. */
export interface NamedRow {
  readonly table: string;
  readonly id: string;
}

export interface BaseRows {
  readonly tables: readonly string[];
  /** The tables that have this column. */
  having(column: string): readonly string[];
  /** What stands in a column of the last rows, last first. */
  lastOf(table: string, column: string): readonly string[];
  /** The rows of a table that name this one, or that it names. */
  related(table: string, row: NamedRow): readonly string[];
  has(row: NamedRow): boolean;
  /** What stands in a column of a row; nothing where there is no such column, or nothing in it. */
  valueOf(row: NamedRow, column: string): readonly string[];
  close(): void;
}

/** As many rows of a table as are looked at. */
const most = 40;

/** Only the names of tables and columns of the base itself are put into the text of a query. */
export const rowsIn = (path: string): BaseRows => {
  const base = new Database(path, { readonly: true });
  const prepared = keptBy((sql) => base.prepare<string[], string>(sql).pluck());
  const column = (sql: string, ...facts: string[]): string[] => prepared(sql).all(...facts);
  const tables = column("select name from sqlite_master where type = 'table' order by name");
  const relations = relationsOf(base, tables);
  const having = keptBy((name) =>
    tables.filter(
      (table) => column('select name from pragma_table_info(?) where name = ?', table, name)[0],
    ),
  );
  const withId = having('id');
  return {
    tables,
    having,
    lastOf: (table, name) =>
      withId.includes(table)
        ? column(
            `select ${name} from ${table} where ${name} is not null order by id desc limit ${most}`,
          )
        : [],
    related: (table, { table: from, id }) =>
      relations.flatMap((relation) => {
        const { child, column: name, parent } = relation;
        if (child === table && parent === from) {
          return column(
            `select id from ${child} where ${name} = ? order by id desc limit ${most}`,
            id,
          );
        }
        if (child !== from || parent !== table) return [];
        return column(`select ${name} from ${child} where id = ? and ${name} is not null`, id);
      }),
    has: ({ table, id }) => column(`select id from ${table} where id = ?`, id).length > 0,
    valueOf: ({ table, id }, name) =>
      having(name).includes(table)
        ? column(`select ${name} from ${table} where id = ? and ${name} is not null`, id)
        : [],
    close: () => base.close(),
  };
};

/** Makes it for each name once: tables stay as they are, and a statement is dear to prepare. */
const keptBy = <T>(make: (name: string) => T): ((name: string) => T) => {
  const made = new Map<string, T>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
};

interface Relation {
  readonly child: string;
  readonly column: string;
  readonly parent: string;
}

const relationsOf = (base: Database.Database, tables: readonly string[]): Relation[] =>
  tables.flatMap((child) =>
    base
      .prepare<[string], Omit<Relation, 'child'>>(
        'select "from" as "column", "table" as parent from pragma_foreign_key_list(?)',
      )
      .all(child)
      .map((relation) => ({ child, ...relation })),
  );
