/** Every write, and what rows were before it. */
import type { Instant } from '#shared/domain/day.ts';
import type { ItemId, JournalEntryId, LoanId, MemberId, StaffId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/words.ts';
import type { YesNo } from './written.ts';

export interface JournalRow {
  id: JournalEntryId;
  at: Instant;
  staff_id: StaffId | null;
  post_id: string;
  role: Role;
  act: string;
  subject_kind: string;
  subject_id: string;
  item_id: ItemId | null;
  member_id: MemberId | null;
  loan_id: LoanId | null;
  facts: string;
  rows: string;
  is_undoable: YesNo;
  undoes_id: JournalEntryId | null;
  undone_by_id: JournalEntryId | null;
}

export interface RevisionsRow {
  table_name: string;
  row_id: string;
  revision: number;
  row_json: string;
  entry_id: JournalEntryId;
}
