/** The rows that repeat something, by how surely they do, and what becomes of each as things stand. */
import type { DuplicateChoice, SheetReport } from '#shared/contract/sheets.ts';

export type Duplicate = SheetReport['duplicates'][number];

/** The same thing; the same code on something of another name; alike, which says little. */
export type DuplicateKind = 'same' | 'otherName' | 'alike';

/** What a person said of rows that repeat something. */
export interface SaidOfDuplicates {
  readonly duplicates: DuplicateChoice;
  /** For those of another name; `null`: nothing yet. */
  readonly otherNames: DuplicateChoice | null;
  /** By line: those that are treated otherwise. */
  readonly except: Readonly<Record<number, DuplicateChoice>>;
}

export const kindOf = ({ why, hasOtherName }: Duplicate): DuplicateKind => {
  if (why === 'name-and-make') return 'alike';
  return hasOtherName ? 'otherName' : 'same';
};

/**
 * What becomes of a row of which nobody says anything of its own, as the import decides it: a thing of
 * another name is never left out unsaid. With our own code it was renamed.
 */
export const proposedFor = (
  duplicate: Duplicate,
  { duplicates, otherNames }: SaidOfDuplicates,
): DuplicateChoice => {
  const kind = kindOf(duplicate);
  if (kind === 'alike') return 'add';
  if (kind === 'same') return duplicates;
  return otherNames ?? (duplicate.why === 'code' && duplicates === 'update' ? 'update' : 'add');
};

/** How many rows of the file are of each kind, those that are not shown too. */
export const countKinds = ({
  duplicateCount,
  otherNameCount,
  hintCount,
}: Pick<SheetReport, 'duplicateCount' | 'otherNameCount' | 'hintCount'>): Record<
  DuplicateKind,
  number
> => ({
  same: duplicateCount - otherNameCount - hintCount,
  otherName: otherNameCount,
  alike: hintCount,
});
