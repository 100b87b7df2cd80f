/** What a comparison of a sheet with the base and with itself collects. */
import type { z } from 'zod';
import type { SheetProblem, sheetDuplicate } from '#shared/contract/sheets.ts';
import type { ItemEntry, MemberEntry } from '../rows/entries.ts';

type SheetDuplicate = z.infer<typeof sheetDuplicate>;

export type Entry = ItemEntry | MemberEntry;

export interface FoundDuplicate {
  readonly entry: Entry;
  readonly why: SheetDuplicate['why'];
  readonly here: SheetDuplicate['here'];
  /** The row of the file that it repeats. */
  readonly former: Entry | null;
}

export interface Comparison {
  readonly duplicates: readonly FoundDuplicate[];
  readonly problems: readonly SheetProblem[];
}

/** A thing that is here already. */
export interface Here {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export const hereOf = ({ id, code, name }: Here): Here => ({ id, code, name });
