/** What the place decided: read by every trade that applies its rules. */
import { refuse } from '#main/refusal.ts';
import type { Reading } from '#main/store/store.ts';
import type { Closure, OpeningHours, PlaceSettings } from '#shared/contract/place.ts';
import { addDays, type Day, dayOf, type Instant, startOf } from '#shared/domain/day.ts';
import type { Calendar } from '#shared/domain/opening-days.ts';
import {
  type FoundPlace,
  findPlace,
  listClosures,
  listFormerPlaces,
  listOpeningHours,
} from './queries.ts';

export interface Place extends PlaceSettings {
  /** The latest first. */
  readonly closures: Closure[];
  readonly setUpAt: Instant;
}

/** The settings, opening hours and closures that stand. Refuses NOT_SET_UP before the first start. */
export const readPlace = async (q: Reading): Promise<Place> => {
  const row = (await findPlace(q)) ?? refuse('NOT_SET_UP', {});
  const hours = await listOpeningHours(q);
  const closures = await listClosures(q);
  return {
    ...settingsOf(row),
    openingHours: hours.map(
      ({ weekday, opens_at, closes_at }): OpeningHours => ({
        weekday,
        opensAt: opens_at,
        closesAt: closes_at,
      }),
    ),
    closures: closures.map(({ id, from_on, until_on, reason }) => ({
      id,
      fromOn: from_on,
      untilOn: until_on,
      reason,
    })),
    setUpAt: row.set_up_at,
  };
};

type Rules = Pick<Place, 'rulesVersion' | 'rulesText'>;

/** The written rules as they stood at an instant: what was agreed then is not changed afterwards. */
export const rulesAt = async (q: Reading, present: Rules, at: Instant): Promise<Rules> => {
  const former = (await listFormerPlaces(q, at)).map(
    ({ row_json }): Partial<FoundPlace> => JSON.parse(row_json), // written by the store: columns of place
  );
  return {
    rulesVersion: firstOf(former, 'rules_version') ?? present.rulesVersion,
    rulesText: firstOf(former, 'rules_text') ?? present.rulesText,
  };
};

const firstOf = (rows: readonly Partial<FoundPlace>[], column: 'rules_version' | 'rules_text') =>
  rows.map((row) => row[column]).find((text) => text !== undefined);

/** A day of one time zone, from its first instant to that of the next day. Instants sort as text. */
interface KeptDay {
  readonly timeZone: string;
  readonly on: Day;
  readonly fromAt: Instant;
  readonly untilAt: Instant;
}

/** The last day answered: to ask a time zone for it takes longer than a query. */
let keptDay: KeptDay | null = null;

/** The day that the place's clock on the wall shows. */
export const todayAt = (at: Instant, { timeZone }: Pick<Place, 'timeZone'>): Day => {
  if (keptDay?.timeZone === timeZone && keptDay.fromAt <= at && at < keptDay.untilAt) {
    return keptDay.on;
  }
  const on = dayOf(at, timeZone);
  const untilAt = startOf(addDays(on, 1), timeZone);
  keptDay = { timeZone, on, fromAt: startOf(on, timeZone), untilAt };
  return on;
};

/** When the place lends, as `nextOpeningDay` wants it. */
export const calendarOf = ({
  openingHours,
  closures,
}: Pick<Place, 'openingHours' | 'closures'>): Calendar => ({
  weekdays: new Set(openingHours.map(({ weekday }) => weekday)),
  closures,
});

const settingsOf = (row: FoundPlace): Omit<PlaceSettings, 'openingHours'> => ({
  name: row.name,
  address: row.address,
  contact: row.contact,
  timeZone: row.time_zone,
  language: row.language,
  defaultLoanDays: row.default_loan_days,
  memberLimit: row.member_limit,
  householdLimit: row.household_limit,
  maxRenewals: row.max_renewals,
  expiredRule: row.expired_rule,
  suspendedRule: row.suspended_rule,
  limitRule: row.limit_rule,
  lateRule: row.late_rule,
  membershipPeriod: row.membership_period,
  membershipFeeCents: row.membership_fee_cents,
  forgetMembersAfterMonths: row.forget_members_after_months,
  fadeLoansAfterMonths: row.fade_loans_after_months,
  lockAfterMinutes: row.lock_after_minutes,
  rulesVersion: row.rules_version,
  rulesText: row.rules_text,
});
