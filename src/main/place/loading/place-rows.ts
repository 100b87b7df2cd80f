/** What the example place decides, its team, its categories and shelves. */
import { fold } from '#main/store/search/fold.ts';
import type { NewRow } from '#main/store/store.ts';
import type { Instant, Weekday } from '#shared/domain/day.ts';
import type {
  ExampleCategory,
  ExampleClosure,
  ExamplePlace,
  ExampleSettings,
  ExampleShelf,
} from '../example/example.ts';
import { placeId, usualPeriods } from '../rules.ts';
import type { ExampleRow, Thing } from './example-row.ts';
import { nthIdOf } from './nth-id.ts';
import { codeOf, dayText, idOf } from './row-values.ts';

/** The place itself, with opening hours, closures and team. */
export const placeThing = (place: ExamplePlace, setUpAt: Instant): Thing => ({
  rows: [
    { table: 'place', row: placeRow(place.settings, setUpAt) },
    ...openingHoursRows(place),
    ...place.closures.map(
      (closure): ExampleRow => ({
        table: 'closures',
        row: closureRow(closure),
      }),
    ),
    ...place.staff.map(
      ({ id, name, role }): ExampleRow => ({
        table: 'staff',
        row: { id: idOf(id), name, role },
      }),
    ),
  ],
});

export const categoryRow = (category: ExampleCategory): ExampleRow => ({
  table: 'categories',
  row: {
    id: idOf(category.id),
    name: category.name,
    folded_name: fold(category.name),
    loan_days: category.loanDays,
    deposit_cents: category.depositCents,
    inspection_months: category.inspectionMonths,
    habilitation: category.habilitation,
  },
});

export const shelfRow = ({ id, serial, name }: ExampleShelf): ExampleRow => ({
  table: 'shelves',
  row: { id: idOf(id), code: codeOf('shelf', serial), name, folded_name: fold(name) },
});

const openingHoursRows = ({ openingHours, staff }: ExamplePlace): ExampleRow[] =>
  openingHours.map(({ weekday, opensAt, closesAt }, position) => ({
    table: 'opening_hours',
    row: {
      // Any owner will do: hours have none, and the ids of the team are drawn from the seed.
      id: nthIdOf(staff[0]?.id ?? '', position),
      weekday: weekday as Weekday, // 1 to 7: the source was checked
      opens_at: opensAt,
      closes_at: closesAt,
    },
  }));

const closureRow = ({ id, fromOn, untilOn, reason }: ExampleClosure): NewRow<'closures'> => ({
  id: idOf(id),
  from_on: dayText(fromOn),
  until_on: dayText(untilOn),
  reason,
});

const placeRow = (settings: ExampleSettings, setUpAt: Instant): NewRow<'place'> => ({
  id: placeId,
  name: settings.name,
  address: settings.address,
  contact: settings.contact,
  time_zone: settings.timeZone,
  language: 'fr',
  default_loan_days: settings.defaultLoanDays,
  member_limit: settings.memberLimit,
  household_limit: settings.householdLimit,
  max_renewals: settings.maxRenewals,
  expired_rule: 'refuse',
  suspended_rule: 'refuse',
  limit_rule: 'refuse',
  late_rule: 'warn',
  membership_period: 'anniversary',
  membership_fee_cents: settings.membershipFeeCents,
  ...usualPeriods,
  rules_version: settings.rulesVersion,
  rules_text: settings.rulesText,
  set_up_at: setUpAt,
});
