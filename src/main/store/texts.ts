/**
 * Reads what people wrote, of any table, a few rows at a time: to look for somebody in all of it without
 * holding up the others.
 */
import type { JournalEntryId } from '#shared/domain/ids.ts';
import type { TouchedRow } from './journal.ts';
import { statementsOf } from './statements.ts';
import type { Reading, RecordTable } from './store.ts';

/** Columns of one table that hold text. */
export interface TextColumns {
  readonly table: RecordTable;
  readonly columns: readonly string[];
}

/** An empty text stands for none. */
export interface TextRow {
  readonly id: string;
  readonly texts: Readonly<Record<string, string | null>>;
}

/** The texts of rows by id, after one of them; of rows that were undone too. */
export const textsAfter = async (
  q: Reading,
  of: TextColumns,
  { after, limit }: { after: string; limit: number },
): Promise<TextRow[]> =>
  (
    await statementsOf(q).all<StoredTexts>(
      `select ${namesOf(of)} from "${of.table}" where id > ? order by id limit ?`,
      [after, limit],
    )
  ).map(textRow);

/** The texts of one row; undefined when there is none. */
export const textsOf = async (
  q: Reading,
  of: TextColumns,
  id: string,
): Promise<TextRow | undefined> => {
  const sql = `select ${namesOf(of)} from "${of.table}" where id = ?`;
  const [row] = await statementsOf(q).all<StoredTexts>(sql, [id]);
  return row && textRow(row);
};

type StoredTexts = { readonly id: string } & Readonly<Record<string, string | null>>;

const namesOf = ({ columns }: TextColumns): string =>
  ['id', ...columns].map((name) => `"${name}"`).join(', ');

const textRow = ({ id, ...texts }: StoredTexts): TextRow => ({ id, texts });

/** What a row was before one of its changes, as it is stored. */
export interface FormerText {
  readonly table_name: string;
  readonly row_id: string;
  readonly revision: number;
  readonly row_json: string;
}

/** Former values of all rows, in the order of their key, after one of them. */
export const formerTextsAfter = (
  q: Reading,
  after: Pick<FormerText, 'table_name' | 'row_id' | 'revision'> | null,
  limit: number,
): Promise<FormerText[]> =>
  statementsOf(q).all<FormerText>(
    `select table_name, row_id, revision, row_json from revisions
      where (table_name, row_id, revision) > (?, ?, ?)
      order by table_name, row_id, revision limit ?`,
    [after?.table_name ?? '', after?.row_id ?? '', after?.revision ?? 0, limit],
  );

/** The rows that were touched by the acts after a line of the journal. */
export const touchedAfter = async (
  q: Reading,
  line: JournalEntryId | undefined,
): Promise<TouchedRow[]> => {
  const rows = await statementsOf(q).all<{ rows: string }>(
    'select rows from journal where id > ? order by id limit 100000',
    [line ?? ''],
  );
  return rows.flatMap((row): TouchedRow[] => JSON.parse(row.rows)); // written by the journal
};
