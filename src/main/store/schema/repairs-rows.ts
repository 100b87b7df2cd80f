/** The repair café: who was there, what came, what was done, and what other tools had noted. */
import type { Day, Instant } from '#shared/domain/day.ts';
import type {
  AttemptId,
  ImportedRepairId,
  ImportId,
  ItemId,
  LoanId,
  MemberId,
  PresenceId,
  RepairSessionId,
  SafetyVerdictId,
  ShelfId,
  StaffId,
  TicketId,
  TicketPartId,
  TicketPhotoId,
} from '#shared/domain/ids.ts';
import type {
  Barrier,
  ElectricalCheck,
  ImpactMethod,
  NextStep,
  Outcome,
  SafetyVerdict,
  TicketState,
} from '#shared/domain/repairs/repair-words.ts';
import type { Written, YesNo } from './written.ts';

export interface RepairSettingsRow extends Written {
  id: string;
  electrical_check: ElectricalCheck;
  impact_method: ImpactMethod;
  forget_after_days: number;
  data_provider: string;
  group_identifier: string;
  id_prefix: string;
  country: string;
}

export interface WaiversRow extends Written {
  id: string;
  version: number;
  text: string;
  from_at: Instant;
}

export interface RepairSessionsRow extends Written {
  id: RepairSessionId;
  held_on: Day;
  opens_at: string;
  closes_at: string;
  venue: string;
  closed_at: Instant | null;
}

/** `name` is empty for somebody of the team: theirs is read from `staff`. */
export interface PresencesRow extends Written {
  id: PresenceId;
  session_id: RepairSessionId;
  staff_id: StaffId | null;
  name: string;
  table_name: string;
  skills: string;
  arrived_at: Instant;
  left_at: Instant | null;
}

export interface TicketsRow extends Written {
  id: TicketId;
  code: string;
  session_id: RepairSessionId | null;
  queue_number: number | null;
  thing: string;
  category_number: number;
  brand: string;
  /** The brand folded; empty when nobody knows it. */
  brand_key: string;
  model: string;
  year_of_manufacture: number | null;
  weight_grams: number | null;
  problem: string;
  /** As it goes out as open data, where a person changed it. */
  public_problem: string | null;
  visitor_name: string;
  visitor_contact: string;
  visitor_forgotten_at: Instant | null;
  member_id: MemberId | null;
  item_id: ItemId | null;
  loan_id: LoanId | null;
  imported_repair_id: ImportedRepairId | null;
  waiver_id: string | null;
  waiver_how: 'signed' | 'paper' | null;
  signature_file: string | null;
  state: TicketState;
  state_at: Instant;
  opened_at: Instant;
  opened_on: Day;
  /** When a repairer first took it, and how long it had waited then. */
  taken_at: Instant | null;
  waited_minutes: number | null;
  /** Of all its attempts that ended. */
  minutes: number;
  outcome: Outcome | null;
  barrier: Barrier | null;
  next_step: NextStep | null;
  electrical_check: SafetyVerdict | null;
  done_at: Instant | null;
  done_on: Day | null;
  done_year: number | null;
  /** Of the thing on the day it was done, where its year is known. */
  age_years: number | null;
  shelf_id: ShelfId | null;
  kept_until: Day | null;
  then_what: string;
  /** Thing, brand, model, problem and code, folded: what a search looks in. No name of a visitor. */
  folded_words: string;
  /** The visitor's name, folded, for the same search; forgotten with it. */
  folded_visitor: string | null;
}

export interface AttemptsRow extends Written {
  id: AttemptId;
  ticket_id: TicketId;
  staff_id: StaffId | null;
  presence_id: PresenceId | null;
  started_at: Instant;
  started_on: Day;
  ended_at: Instant | null;
  /** `null` while it runs. */
  minutes: number | null;
  observed: string;
  cause: string;
  done: string;
}

export interface TicketPartsRow extends Written {
  id: TicketPartId;
  ticket_id: TicketId;
  name: string;
  is_used: YesNo;
  ended_at: Instant | null;
}

export interface TicketPhotosRow extends Written {
  id: TicketPhotoId;
  ticket_id: TicketId;
  file: string;
  media_type: string;
  width: number;
  height: number;
  added_at: Instant;
  ended_at: Instant | null;
}

/** An unsafe verdict; it stands while it is neither cleared nor cancelled. */
export interface SafetyVerdictsRow extends Written {
  id: SafetyVerdictId;
  ticket_id: TicketId;
  item_id: ItemId | null;
  reason: string;
  declared_at: Instant;
  cleared_at: Instant | null;
  cleared_reason: string | null;
}

export interface ImportsRow extends Written {
  id: ImportId;
  imported_at: Instant;
  file_name: string;
  layout: 'v0.3' | 'v0.2.1';
  row_count: number;
}

/** The columns of the standard as text, as they stood in the file; what is counted beside them. */
export interface ImportedRepairsRow extends Written {
  id: ImportedRepairId;
  import_id: ImportId;
  line: number;
  ords_id: string;
  data_provider: string;
  country: string;
  partner_product_category: string;
  product_category: string;
  product_category_id: string;
  brand: string;
  year_of_manufacture: string;
  product_age: string;
  repair_status: string;
  repair_barrier: string;
  group_identifier: string;
  event_date: string;
  problem: string;
  public_problem: string | null;
  category_number: number;
  brand_key: string;
  outcome: Outcome;
  barrier: Barrier | null;
  event_year: number | null;
  age_years: number | null;
}
