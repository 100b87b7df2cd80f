import type { SheetTable } from '../table/table.ts';

/** Rows that are looked at for samples. */
const mostLookedAt = 2_000;

/** The first different values of a column. */
export const samplesOf = ({ rows }: SheetTable, at: number, most: number): string[] => {
  const found = new Set<string>();
  for (const { cells } of rows.slice(0, mostLookedAt)) {
    const text = (cells[at] ?? '').trim();
    if (text !== '') found.add(text.slice(0, 80));
    if (found.size === most) break;
  }
  return [...found];
};
