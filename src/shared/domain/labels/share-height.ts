/** Who gets how much of the height that the symbol leaves: the important rows first. */
import { type FittedRow, fitRow, leastHeightOf, type Row } from './label-rows.ts';

/** Between two rows, a row and the symbol, a row and the edge. In millimetres. */
export const gap = 0.4;

export interface SharedHeight {
  /** As they are read. */
  readonly rows: readonly FittedRow[];
  readonly leftOut: readonly Row[];
  /** Of the rows and the gaps around them. */
  readonly used: number;
}

/**
 * Every row first gets the least it needs, code, number and name before the others; then, in the same order,
 * what it wants. A row that does not fit gives its share to those after it.
 */
export function shareHeight(rows: readonly Row[], width: number, height: number): SharedHeight {
  const chosen = chooseRows(rows, height);
  const fitted = new Map<Row, FittedRow>();
  let slack = height - heightOf(chosen, leastHeightOf);
  for (const row of chosen) {
    const least = leastHeightOf(row);
    const found = fitRow(row, width, least + slack);
    slack += least - (found?.height ?? 0);
    if (found) fitted.set(row, found);
  }
  const kept = rows.filter((row) => fitted.has(row));
  return {
    rows: kept.flatMap((row) => fitted.get(row) ?? []),
    leftOut: rows.filter((row) => !fitted.has(row)),
    used: heightOf(kept, (row) => fitted.get(row)?.height ?? 0),
  };
}

/** The least that the rows need which fit in this height at all. */
export const leastHeightOfRows = (rows: readonly Row[], height: number): number =>
  heightOf(chooseRows(rows, height), leastHeightOf);

function chooseRows(rows: readonly Row[], height: number): readonly Row[] {
  const chosen: Row[] = [];
  for (const row of byImportance(rows)) {
    if (heightOf([...chosen, row], leastHeightOf) <= height) chosen.push(row);
  }
  return chosen;
}

const importance = ({ block }: Row): number => ['code', 'number', 'name'].indexOf(block) >>> 0;

/** A stable sort: others stay as they are read. */
const byImportance = (rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((one, other) => importance(one) - importance(other));

/** Rows with a gap after each, and one more on each side of the symbol that has any. */
function heightOf(rows: readonly Row[], of: (row: Row) => number): number {
  const sides = new Set(rows.map(({ isAbove }) => isAbove)).size;
  return rows.reduce((sum, row) => sum + of(row) + gap, sides * gap);
}
