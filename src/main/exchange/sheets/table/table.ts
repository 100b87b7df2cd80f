/** A spreadsheet as rows of text, whatever file it came in. */
import type { SheetProblem, SheetReport } from '#shared/contract/sheets.ts';

export interface TableRow {
  /** As the spreadsheet counts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows as they stand in the file, titles and header among them; blank ones are left out. */
export interface RawTable {
  readonly separator: SheetReport['separator'];
  readonly encoding: SheetReport['encoding'];
  /** Its name, where the workbook has others. */
  readonly sheet: string | null;
  readonly rows: readonly TableRow[];
}

/** A table with its header apart. */
export interface SheetTable {
  readonly separator: SheetReport['separator'];
  readonly encoding: SheetReport['encoding'];
  readonly sheet: string | null;
  /** One a column; a column without a name has its letter. */
  readonly names: readonly string[];
  /** Where those columns stand whose name is but their letter: it says nothing of the next file. */
  readonly unnamed: ReadonlySet<number>;
  readonly rows: readonly TableRow[];
  readonly headerLine: number;
}

/** What stops the reading of a file. */
export class NotReadable extends Error {
  override readonly name = 'NotReadable';
  readonly problem: SheetProblem;

  constructor(problem: SheetProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

const longestValue = 80;

/** A problem at a line; what stands there is cut to what a screen shows. */
export const problemAt = (
  line: number,
  kind: SheetProblem['kind'],
  { column = '', value = '', otherLine = null }: Partial<SheetProblem> = {},
): SheetProblem => ({
  line,
  kind,
  column: column.slice(0, longestValue),
  value: value.slice(0, longestValue).trim(),
  otherLine,
});

/** Stops the reading. */
export const refuseTable = (...problem: Parameters<typeof problemAt>): never => {
  throw new NotReadable(problemAt(...problem));
};

/** The most that a table may hold. */
export const mostRows = 200_000;
export const mostColumns = 200;

export const isBlank = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell.trim() === '');
