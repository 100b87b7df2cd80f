/** The photos, documents, signatures and logo that a base names, whatever its version. */
import type { Database } from 'better-sqlite3';

export interface NamedFile {
  readonly kind: 'photo' | 'document' | 'ticket-photo' | 'signature' | 'logo';
  readonly file: string;
  readonly itemId: string | null;
  /** The name of the object, the thing or the place. */
  readonly of: string;
}

interface Namer {
  readonly kind: NamedFile['kind'];
  readonly table: string;
  readonly column: string;
  /** The rows that stand, with what they are of. */
  readonly standing: string;
}

/** Every column that holds the name of a file. */
export const namers: readonly Namer[] = [
  {
    kind: 'photo',
    table: 'photos',
    column: 'file',
    standing: `select p.file, p.item_id as "itemId", i.name as "of" from photos p
      join items i on i.id = p.item_id where p.cancelled_at is null`,
  },
  {
    kind: 'document',
    table: 'documents',
    column: 'file',
    standing: `select d.file, d.item_id as "itemId", i.name as "of" from documents d
      join items i on i.id = d.item_id where d.cancelled_at is null`,
  },
  {
    kind: 'ticket-photo',
    table: 'ticket_photos',
    column: 'file',
    standing: `select p.file, null as "itemId", t.thing as "of" from ticket_photos p
      join tickets t on t.id = p.ticket_id where p.cancelled_at is null`,
  },
  {
    kind: 'signature',
    table: 'tickets',
    column: 'signature_file',
    standing: `select t.signature_file as file, null as "itemId", t.thing as "of" from tickets t
      where t.signature_file is not null and t.cancelled_at is null`,
  },
  {
    kind: 'logo',
    table: 'place',
    column: 'logo_file',
    standing: `select logo_file as file, null as "itemId", name as "of" from place
      where logo_file is not null and cancelled_at is null`,
  },
];

/** What people would look for, if it were missing. */
export const listNamedFiles = (database: Database): NamedFile[] =>
  presentNamers(database).flatMap(({ kind, standing }) =>
    database
      .prepare<[], Omit<NamedFile, 'kind'>>(standing)
      .all()
      .map(({ file, itemId, of }) => ({ kind, file, itemId, of })),
  );

/** All names, also those of rows that were taken back and of former values: an undo may want them. */
export const fileNamesIn = (database: Database): string[] => {
  const names = new Set<string>();
  const add = (sql: string, ...values: string[]) => {
    for (const name of database
      .prepare(sql)
      .pluck()
      .all(...values)) {
      if (typeof name === 'string') names.add(name);
    }
  };
  for (const { table, column } of presentNamers(database)) {
    add(`select "${column}" from "${table}"`);
    add(
      'select json_extract(row_json, ?) from revisions where table_name = ?',
      `$.${column}`,
      table,
    );
  }
  return [...names].sort();
};

const presentNamers = (database: Database): Namer[] =>
  namers.filter(({ table, column }) =>
    database
      .prepare<[string], { name: string }>('select name from pragma_table_info(?)')
      .all(table)
      .some(({ name }) => name === column),
  );
