/** Spreadsheets that came in, and what is remembered of their columns. */
import type { Instant } from '#shared/domain/day.ts';
import type { ImportId } from '#shared/domain/ids.ts';
import type { SheetField, SheetKind, SheetSource } from '#shared/domain/sheets/sheet-words.ts';
import type { Written } from './written.ts';

export interface SheetImportsRow extends Written {
  id: ImportId;
  kind: SheetKind;
  file_name: string;
  source: SheetSource;
  at: Instant;
  added: number;
  updated: number;
  skipped: number;
}

export interface SheetColumnsRow extends Written {
  id: string;
  kind: SheetKind;
  folded_name: string;
  /** Empty: a column of this name does not come in. */
  field: SheetField | '';
}
