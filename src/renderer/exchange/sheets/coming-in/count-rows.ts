import type { DuplicateChoice, SheetReport } from '#shared/contract/sheets.ts';

/** What becomes of the rows, as things stand. */
export interface RowsToCome {
  readonly added: number;
  readonly updated: number;
  readonly skipped: number;
}

/** What a file holds, and what a person said of its rows; a line of its own in `except`. */
interface Said {
  readonly report: Pick<SheetReport, 'rowCount' | 'duplicateCount' | 'duplicates'>;
  readonly duplicates: DuplicateChoice;
  readonly except: Readonly<Record<number, DuplicateChoice>>;
}

/** Counts the rows by what was said of those that are here already. */
export const rowsToCome = ({ report, duplicates, except }: Said): RowsToCome => {
  const lines = new Set(report.duplicates.map(({ line }) => line));
  const counts: Record<DuplicateChoice, number> = { skip: 0, update: 0, add: 0 };
  counts[duplicates] = report.duplicateCount;
  for (const [line, choice] of Object.entries(except)) {
    if (!lines.has(Number(line))) continue;
    counts[duplicates] -= 1;
    counts[choice] += 1;
  }
  const added = report.rowCount - report.duplicateCount + counts.add;
  return { added, updated: counts.update, skipped: counts.skip };
};
