import type { DuplicateChoice } from '#shared/contract/sheets.ts';
import type { ReadSheet } from './sheet-flow.ts';

/** What becomes of the rows, as things stand. */
export interface RowsToCome {
  readonly added: number;
  readonly updated: number;
  readonly skipped: number;
}

type Said = Pick<ReadSheet, 'duplicates' | 'except'> & {
  readonly report: Pick<ReadSheet['report'], 'rowCount' | 'duplicateCount' | 'duplicates'>;
};

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
