/** What a list is: its columns, and how its rows are read, page after page. */
import type { Reading } from '#main/store/store.ts';
import type { Day } from '#shared/domain/day.ts';
import type { Say } from './say.ts';

export interface PageAsked {
  /** The key of the last row of the page before; empty for the first one. */
  readonly after: string;
  readonly limit: number;
  readonly today: Day;
}

/** Rows come in the order of their key, which no two share. */
export interface Keyed {
  readonly key: string;
}

export interface Column<Row> {
  readonly name: (columns: Say['columns']) => string;
  readonly cell: (row: Row, say: Say) => string;
}

type Cell<Row> = Column<Row>['cell'];

/** A column that may also come in. */
export const field = <Row>(name: keyof Say['columns']['field'], cell: Cell<Row>): Column<Row> => ({
  name: (columns) => columns.field[name],
  cell,
});

/** A column that only goes out. */
export const only = <Row>(name: keyof Say['columns']['only'], cell: Cell<Row>): Column<Row> => ({
  name: (columns) => columns.only[name],
  cell,
});

export interface ReadPage {
  readonly cells: string[][];
  /** The key of its last row; `null` after the last page. */
  readonly last: string | null;
}

/** A list whose rows nobody but itself knows. */
export interface List {
  readonly names: (say: Say) => string[];
  readonly page: (q: Reading, asked: PageAsked, say: Say) => Promise<ReadPage>;
}

export const listOf = <Row extends Keyed>(
  read: (q: Reading, asked: PageAsked) => Promise<readonly Row[]>,
  columns: readonly Column<Row>[],
): List => ({
  names: ({ columns: words }) => columns.map(({ name }) => name(words)),
  page: async (q, asked, say) => {
    const rows = await read(q, asked);
    return {
      cells: rows.map((row) => columns.map(({ cell }) => cell(row, say))),
      last: rows.length < asked.limit ? null : (rows.at(-1)?.key ?? null),
    };
  },
});

/** The rows by what they belong to. */
export const byOwner = <Row, Owner>(
  rows: readonly Row[],
  ownerOf: (row: Row) => Owner,
): Map<Owner, Row[]> => {
  const owned = new Map<Owner, Row[]>();
  for (const row of rows) {
    const known = owned.get(ownerOf(row));
    if (known) known.push(row);
    else owned.set(ownerOf(row), [row]);
  }
  return owned;
};
