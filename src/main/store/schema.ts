/**
 * The base as Kysely sees it: one interface a table, as migration 0001 and its followers leave them.
 * Text and integer columns only; days, instants and ids keep their branded types.
 */

import type {
  AccessoriesRow,
  AliasesRow,
  BlocksRow,
  CategoriesRow,
  DocumentsRow,
  ItemsRow,
  NumberingRow,
  PhotosRow,
  ShelvesRow,
} from './schema/items-rows.ts';
import type { JournalRow, RevisionsRow } from './schema/journal-rows.ts';
import type {
  LabelDesignsRow,
  LabelFormatsRow,
  LabelPrintersRow,
  LabelQueueRow,
  LabelRunLinesRow,
  LabelRunsRow,
} from './schema/labels-rows.ts';
import type { LoanChecksRow, LoansRow } from './schema/loans-rows.ts';
import type {
  HouseholdsRow,
  MembershipsRow,
  MembersRow,
  SuspensionsRow,
} from './schema/members-rows.ts';
import type {
  ClosuresRow,
  OpeningHoursRow,
  PlaceRow,
  SecretsRow,
  StaffRow,
} from './schema/place-rows.ts';

import type {
  AttemptsRow,
  ImportedRepairsRow,
  ImportsRow,
  PresencesRow,
  RepairSessionsRow,
  RepairSettingsRow,
  SafetyVerdictsRow,
  TicketPartsRow,
  TicketPhotosRow,
  TicketsRow,
  WaiversRow,
} from './schema/repairs-rows.ts';

import type { SheetColumnsRow, SheetImportsRow } from './schema/sheets-rows.ts';

export type { JournalRow } from './schema/journal-rows.ts';
export type { StaffRow } from './schema/place-rows.ts';
export type { Written } from './schema/written.ts';

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
  label_formats: LabelFormatsRow;
  label_designs: LabelDesignsRow;
  label_printers: LabelPrintersRow;
  label_queue: LabelQueueRow;
  label_runs: LabelRunsRow;
  label_run_lines: LabelRunLinesRow;
  repair_settings: RepairSettingsRow;
  waivers: WaiversRow;
  repair_sessions: RepairSessionsRow;
  presences: PresencesRow;
  tickets: TicketsRow;
  attempts: AttemptsRow;
  ticket_parts: TicketPartsRow;
  ticket_photos: TicketPhotosRow;
  safety_verdicts: SafetyVerdictsRow;
  imports: ImportsRow;
  imported_repairs: ImportedRepairsRow;
  sheet_imports: SheetImportsRow;
  sheet_columns: SheetColumnsRow;
  journal: JournalRow;
  revisions: RevisionsRow;
}
