import type { ImportId } from '#shared/domain/ids.ts';
import type { MatchedColumn } from '#shared/domain/sheets/match-columns.ts';
import type { SheetKind, SheetSource } from '#shared/domain/sheets/sheet-words.ts';
import { keptFiles } from '../kept-files.ts';
import type { SheetTable } from './table/table.ts';

/** A spreadsheet that was read and waits for somebody's word. */
export interface KeptSheet {
  readonly importId: ImportId;
  readonly kind: SheetKind;
  readonly fileName: string;
  readonly source: SheetSource;
  readonly table: SheetTable;
  /** As they were found; a person may say otherwise. */
  readonly matched: readonly MatchedColumn[];
}

export const keptSheets = keptFiles<KeptSheet>();
