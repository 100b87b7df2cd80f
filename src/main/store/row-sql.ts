/** SQL of one row, kept by table and columns: the same text finds the same prepared statement. */

const texts = new Map<string, string>();

/** `insert into table (…) values (…)` */
export const insertSql = (table: string, columns: readonly string[]): string =>
  kept('insert', table, columns, (names) => {
    const marks = names.map(() => '?').join(', ');
    return `insert into ${quote(table)} (${names.join(', ')}) values (${marks})`;
  });

/** `insert into table (…) values (…), (…)`, for so many rows. */
export const insertManySql = (table: string, columns: readonly string[], rows: number): string =>
  kept(`insert ${rows}`, table, columns, (names) => {
    const marks = `(${names.map(() => '?').join(', ')})`;
    const all = Array.from({ length: rows }, () => marks).join(', ');
    return `insert into ${quote(table)} (${names.join(', ')}) values ${all}`;
  });

/** `delete from table where id in (…)`, for so many rows. */
export const deleteManySql = (table: string, rows: number): string =>
  kept(`delete ${rows}`, table, [], () => {
    const marks = Array.from({ length: rows }, () => '?').join(', ');
    return `delete from ${quote(table)} where id in (${marks})`;
  });

/** The columns of one row and its revision, by id. */
export const selectSql = (table: string, columns: readonly string[]): string =>
  kept('select', table, columns, (names) => {
    return `select ${names.join(', ')}, revision from ${quote(table)} where id = ?`;
  });

/** New values of some columns, then the new revision, by id. */
export const updateSql = (table: string, columns: readonly string[]): string =>
  kept('update', table, columns, (names) => {
    const sets = names.map((name) => `${name} = ?`).join(', ');
    return `update ${quote(table)} set ${sets}, revision = ? where id = ?`;
  });

/** Inserts a row, or gives the row with the same key these values. */
export const upsertSql = (table: string, columns: readonly string[], key: string): string =>
  kept('upsert', table, columns, (names) => {
    const sets = names.map((name) => `${name} = excluded.${name}`).join(', ');
    const marks = names.map(() => '?').join(', ');
    return `insert into ${quote(table)} (${names.join(', ')}) values (${marks})
      on conflict (${quote(key)}) do update set ${sets}`;
  });

const kept = (
  verb: string,
  table: string,
  columns: readonly string[],
  write: (quoted: readonly string[]) => string,
): string => {
  const key = `${verb} ${table} ${columns.join()}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const text = write(columns.map(quote));
  texts.set(key, text);
  return text;
};

/** Names come from our own types; a name that is none of ours is a bug, never SQL. */
const quote = (name: string): string => {
  if (!/^[a-z][a-z_]*$/.test(name)) throw new Error(`not a name of ours: ${name}`);
  return `"${name}"`;
};
