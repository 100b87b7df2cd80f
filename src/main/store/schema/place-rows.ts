/** What a place decides, its team and its secrets. */
import type { Day, Instant, Weekday } from '#shared/domain/day.ts';
import type { ClosureId, StaffId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/words.ts';
import type { Written } from './written.ts';

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
  forget_members_after_months: number;
  fade_loans_after_months: number;
  lock_after_minutes: number;
  rules_version: string;
  rules_text: string;
  set_up_at: Instant;
  logo_file: string | null;
  logo_media_type: string | null;
  logo_width: number | null;
  logo_height: number | null;
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
