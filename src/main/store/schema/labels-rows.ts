/** Labels: what they look like, where they are printed, what waits and what was printed. */
import type { Instant } from '#shared/domain/day.ts';
import type {
  ImportId,
  ItemId,
  LabelDesignId,
  LabelFormatId,
  LabelRunId,
  QueuedLabelId,
  StaffId,
} from '#shared/domain/ids.ts';
import type { LabelSubject, SymbolKind } from '#shared/domain/labels/design.ts';
import type { Orientation } from '#shared/domain/labels/format.ts';
import type { QueueReason } from '#shared/domain/words.ts';
import type { Written, YesNo } from './written.ts';

/** Lengths in micrometres. */
export interface LabelFormatsRow extends Written {
  id: LabelFormatId;
  name: string;
  folded_name: string;
  page_width_um: number;
  page_height_um: number;
  label_width_um: number;
  label_height_um: number;
  margin_left_um: number;
  margin_top_um: number;
  pitch_x_um: number;
  pitch_y_um: number;
  unprintable_um: number;
  column_count: number;
  row_count: number;
  ended_at: Instant | null;
}

export interface LabelDesignsRow extends Written {
  id: LabelDesignId;
  name: string;
  folded_name: string;
  subject: LabelSubject;
  symbol: SymbolKind;
  /** JSON of `LabelBlock[]`. */
  blocks: string;
  ended_at: Instant | null;
}

/** Lengths in micrometres. */
export interface LabelPrintersRow extends Written {
  id: string;
  name: string;
  offset_x_um: number;
  offset_y_um: number;
  hundred_x_um: number;
  hundred_y_um: number;
  dpi: number;
  is_daily: YesNo;
  format_key: string | null;
}

export interface LabelRunsRow extends Written {
  id: LabelRunId;
  printed_at: Instant;
  staff_id: StaffId | null;
  subject: LabelSubject;
  design_key: string;
  format_key: string;
  format_name: string;
  orientation: Orientation;
  symbol: SymbolKind;
  printer_name: string;
  start_at: number;
  label_count: number;
  sheet_count: number;
  labels_per_sheet: number | null;
}

export interface LabelRunLinesRow extends Written {
  id: string;
  run_id: LabelRunId;
  position: number;
  kind: 'item' | 'member' | 'shelf' | 'ticket';
  thing_id: string;
  copies: number;
}

/** It waits until it is printed in a run, or removed by hand. */
export interface LabelQueueRow extends Written {
  id: QueuedLabelId;
  item_id: ItemId;
  reason: QueueReason;
  queued_at: Instant;
  run_id: LabelRunId | null;
  removed_at: Instant | null;
  import_id: ImportId | null;
}
