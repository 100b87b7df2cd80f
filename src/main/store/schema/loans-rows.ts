/** Who has what. */
import type { Day, Instant } from '#shared/domain/day.ts';
import type {
  AccessoryId,
  ItemId,
  LoanCheckId,
  LoanId,
  MemberId,
  VisitId,
} from '#shared/domain/ids.ts';
import type { Condition } from '#shared/domain/words.ts';
import type { Written } from './written.ts';

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
