import type { DuplicateChoice, SheetReport } from '#shared/contract/sheets.ts';
import {
  countKinds,
  type DuplicateKind,
  kindOf,
  proposedFor,
  type SaidOfDuplicates,
} from './duplicate-groups.ts';

/** What becomes of the rows, as things stand. */
export interface RowsToCome {
  readonly added: number;
  readonly updated: number;
  /** Left out, or gone into another row of the file. */
  readonly skipped: number;
}

/** What a file holds, and what a person said of its rows. */
interface Said extends SaidOfDuplicates {
  readonly report: Pick<
    SheetReport,
    'rowCount' | 'duplicateCount' | 'otherNameCount' | 'hintCount' | 'inFileCount' | 'duplicates'
  >;
}

/** Counts the rows by what was said of those that repeat something. Exact as long as all are shown. */
export const rowsToCome = ({ report, ...said }: Said): RowsToCome => {
  const counts: Record<DuplicateChoice, number> = { skip: 0, update: 0, add: 0 };
  const unseen = countKinds(report);
  let updatesInFile = 0;
  for (const duplicate of report.duplicates) {
    const choice = said.except[duplicate.line] ?? proposedFor(duplicate, said);
    counts[choice] += 1;
    unseen[kindOf(duplicate)] -= 1;
    if (choice === 'update' && duplicate.here === null) updatesInFile += 1;
  }
  for (const kind of ['same', 'otherName', 'alike'] as const) {
    counts[proposedForUnseen(kind, said)] += unseen[kind];
  }
  const added = report.rowCount - report.duplicateCount + counts.add;
  const updated = counts.update - updatesInFile;
  return { added, updated, skipped: report.rowCount - added - updated };
};

const proposedForUnseen = (kind: DuplicateKind, said: SaidOfDuplicates): DuplicateChoice => {
  if (kind === 'alike') return 'add';
  return kind === 'same' ? said.duplicates : (said.otherNames ?? 'add');
};
