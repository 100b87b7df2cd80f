/** Objects, and what belongs to them. */
import type { Instant } from '#shared/domain/day.ts';
import type {
  AccessoryId,
  BlockId,
  CategoryId,
  DocumentId,
  ImportId,
  ItemId,
  LoanId,
  MemberId,
  PhotoId,
  ShelfId,
  TicketId,
} from '#shared/domain/ids.ts';
import type { Condition, ItemKind, OwnerKind } from '#shared/domain/words.ts';
import type { Written, YesNo } from './written.ts';

export interface CategoriesRow extends Written {
  id: CategoryId;
  name: string;
  folded_name: string;
  loan_days: number | null;
  deposit_cents: number;
  inspection_months: number | null;
  habilitation: string | null;
  ended_at: Instant | null;
  import_id: ImportId | null;
}

export interface ShelvesRow extends Written {
  id: ShelfId;
  code: string;
  name: string;
  folded_name: string;
  merged_into_id: ShelfId | null;
  ended_at: Instant | null;
  import_id: ImportId | null;
}

export interface ItemsRow extends Written {
  id: ItemId;
  code: string;
  kind: ItemKind;
  name: string;
  folded_name: string;
  category_id: CategoryId | null;
  shelf_id: ShelfId | null;
  brand: string;
  model: string;
  serial_number: string;
  condition: Condition;
  owner_kind: OwnerKind;
  owner_name: string;
  declared_value_cents: number | null;
  deposit_cents: number | null;
  loan_days: number | null;
  lending_note: string;
  return_note: string;
  safety_notice: string;
  retired_at: Instant | null;
  retired_reason: string | null;
  created_at: Instant;
  import_id: ImportId | null;
}

export interface AliasesRow extends Written {
  id: string;
  reading: string;
  shown: string;
  item_id: ItemId | null;
  member_id: MemberId | null;
  ended_at: Instant | null;
  import_id: ImportId | null;
}

export interface AccessoriesRow extends Written {
  id: AccessoryId;
  item_id: ItemId;
  name: string;
  position: number;
  is_missing: YesNo;
  ended_at: Instant | null;
  import_id: ImportId | null;
}

export interface PhotosRow extends Written {
  id: PhotoId;
  item_id: ItemId;
  loan_id: LoanId | null;
  file: string;
  media_type: string;
  width: number;
  height: number;
  position: number;
  added_at: Instant;
  ended_at: Instant | null;
}

export interface DocumentsRow extends Written {
  id: DocumentId;
  item_id: ItemId;
  file: string;
  name: string;
  media_type: string;
  bytes: number;
  added_at: Instant;
  ended_at: Instant | null;
}

export interface BlocksRow extends Written {
  id: BlockId;
  item_id: ItemId;
  cause: 'manager' | 'damage' | 'repair' | 'inspection' | 'safety';
  reason: string;
  loan_id: LoanId | null;
  since_at: Instant;
  ended_at: Instant | null;
  ended_reason: string | null;
  /** The repair ticket that it comes from. */
  ticket_id: TicketId | null;
}

export interface NumberingRow {
  letter: string;
  next_serial: number;
}
