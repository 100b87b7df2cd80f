/**
 * The base as Kysely sees it: one interface a table, as migration 0001 and its followers leave them.
 * Text and integer columns only; days, instants and ids keep their branded types.
 */

import type { Day, Instant, Weekday } from '#shared/domain/day.ts';
import type {
  AccessoryId,
  BlockId,
  CategoryId,
  ClosureId,
  DocumentId,
  HouseholdId,
  ItemId,
  JournalEntryId,
  LoanCheckId,
  LoanId,
  MemberId,
  MembershipId,
  PhotoId,
  ShelfId,
  StaffId,
  SuspensionId,
  VisitId,
} from '#shared/domain/ids.ts';
import type { Condition, ItemKind, OwnerKind, Role } from '#shared/domain/words.ts';

/** 0 is no, 1 is yes: better-sqlite3 refuses booleans. */
export type YesNo = 0 | 1;

/** What every row that people write carries. */
export interface Written {
  revision: number;
  cancelled_at: Instant | null;
}

export interface PlaceRow extends Written {
  id: string;
  name: string;
  address: string;
  contact: string;
  time_zone: string;
  language: 'fr' | 'en';
  default_loan_days: number;
  member_limit: number;
  household_limit: number;
  max_renewals: number;
  expired_rule: 'refuse' | 'warn';
  limit_rule: 'refuse' | 'warn';
  late_rule: 'refuse' | 'warn';
  suspended_rule: 'refuse' | 'warn';
  membership_period: 'civil-year' | 'anniversary';
  membership_fee_cents: number;
  rules_version: string;
  rules_text: string;
  set_up_at: Instant;
}

export interface OpeningHoursRow extends Written {
  id: string;
  weekday: Weekday;
  opens_at: string;
  closes_at: string;
  ended_at: Instant | null;
}

export interface ClosuresRow extends Written {
  id: ClosureId;
  from_on: Day;
  until_on: Day;
  reason: string;
  ended_at: Instant | null;
}

export interface SecretsRow {
  id: string;
  hash: string;
  salt: string;
  failures: number;
  last_failed_at: Instant | null;
}

export interface StaffRow extends Written {
  id: StaffId;
  name: string;
  role: Role;
  ended_at: Instant | null;
}

export interface CategoriesRow extends Written {
  id: CategoryId;
  name: string;
  folded_name: string;
  loan_days: number | null;
  deposit_cents: number;
  inspection_months: number | null;
  habilitation: string | null;
  ended_at: Instant | null;
}

export interface ShelvesRow extends Written {
  id: ShelfId;
  code: string;
  name: string;
  folded_name: string;
  merged_into_id: ShelfId | null;
  ended_at: Instant | null;
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
}

export interface AliasesRow extends Written {
  id: string;
  reading: string;
  shown: string;
  item_id: ItemId | null;
  member_id: MemberId | null;
  ended_at: Instant | null;
}

export interface AccessoriesRow extends Written {
  id: AccessoryId;
  item_id: ItemId;
  name: string;
  position: number;
  is_missing: YesNo;
  ended_at: Instant | null;
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
}

export interface NumberingRow {
  letter: string;
  next_serial: number;
}

export interface HouseholdsRow extends Written {
  id: HouseholdId;
  name: string;
}

export interface MembersRow extends Written {
  id: MemberId;
  code: string;
  first_name: string;
  last_name: string;
  folded_name: string;
  email: string;
  phone: string;
  address: string;
  household_id: HouseholdId | null;
  loan_limit: number | null;
  counter_note: string;
  joined_on: Day;
  ended_at: Instant | null;
}

export interface MembershipsRow extends Written {
  id: MembershipId;
  member_id: MemberId;
  type: string;
  paid_on: Day;
  valid_from: Day;
  valid_until: Day;
  fee_cents: number;
}

export interface SuspensionsRow extends Written {
  id: SuspensionId;
  member_id: MemberId;
  reason: string;
  from_on: Day;
  until_on: Day | null;
  lifted_at: Instant | null;
}

export interface LoansRow extends Written {
  id: LoanId;
  item_id: ItemId;
  member_id: MemberId;
  lent_at: Instant;
  lent_on: Day;
  due_on: Day;
  returned_at: Instant | null;
  returned_on: Day | null;
  out_visit_id: VisitId;
  in_visit_id: VisitId | null;
  renewals: number;
  condition_out: Condition;
  condition_in: Condition | null;
  declared_value_cents: number | null;
  deposit_cents: number;
  override_reason: string | null;
  damage_note: string | null;
}

export interface LoanChecksRow extends Written {
  id: LoanCheckId;
  loan_id: LoanId;
  kind: 'accessory' | 'safety-notice';
  accessory_id: AccessoryId | null;
  name: string;
  position: number;
  out_answer: 'there' | 'missing' | 'seen' | null;
  in_answer: 'there' | 'missing' | null;
}

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

export interface Schema {
  place: PlaceRow;
  opening_hours: OpeningHoursRow;
  closures: ClosuresRow;
  secrets: SecretsRow;
  staff: StaffRow;
  categories: CategoriesRow;
  shelves: ShelvesRow;
  items: ItemsRow;
  aliases: AliasesRow;
  accessories: AccessoriesRow;
  photos: PhotosRow;
  documents: DocumentsRow;
  blocks: BlocksRow;
  numbering: NumberingRow;
  households: HouseholdsRow;
  members: MembersRow;
  memberships: MembershipsRow;
  suspensions: SuspensionsRow;
  loans: LoansRow;
  loan_checks: LoanChecksRow;
  journal: JournalRow;
  revisions: RevisionsRow;
}
