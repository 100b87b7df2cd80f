/** People who may borrow. */
import type { Day, Instant } from '#shared/domain/day.ts';
import type {
  HouseholdId,
  ImportId,
  MemberId,
  MembershipId,
  SuspensionId,
} from '#shared/domain/ids.ts';
import type { Written } from './written.ts';

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
  erased_at: Instant | null;
  /** The last day of a loan of theirs that has faded since. */
  active_on: Day | null;
  import_id: ImportId | null;
}

export interface MembershipsRow extends Written {
  id: MembershipId;
  member_id: MemberId;
  type: string;
  paid_on: Day;
  valid_from: Day;
  valid_until: Day;
  fee_cents: number;
  import_id: ImportId | null;
}

export interface SuspensionsRow extends Written {
  id: SuspensionId;
  member_id: MemberId;
  reason: string;
  from_on: Day;
  until_on: Day | null;
  lifted_at: Instant | null;
}
