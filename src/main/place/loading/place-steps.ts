/** Writes what the example place decides, its team, its categories and shelves. */
import { fold } from '#main/store/search/fold.ts';
import type { NewRow, Writing } from '#main/store/store.ts';
import type { Weekday } from '#shared/domain/day.ts';
import type {
  ExampleCategory,
  ExampleClosure,
  ExamplePlace,
  ExampleSettings,
  ExampleShelf,
} from '../example/example.ts';
import { placeId } from '../rules.ts';
import { insertHours } from '../set-up.ts';
import { codeOf, dayText, idOf } from './row-values.ts';

/** The place itself, with opening hours, closures and team. */
export const writeFrame = async (tx: Writing, place: ExamplePlace): Promise<void> => {
  await tx.insert('place', placeRow(tx, place.settings));
  for (const { weekday, opensAt, closesAt } of place.openingHours) {
    // The source is checked: 1 to 7.
    await insertHours(tx, { weekday: weekday as Weekday, opensAt, closesAt });
  }
  for (const closure of place.closures) await tx.insert('closures', closureRow(closure));
  for (const { id, name, role } of place.staff) {
    await tx.insert('staff', { id: idOf(id), name, role });
  }
};

export const writeCategory = (tx: Writing, category: ExampleCategory): Promise<void> =>
  tx.insert('categories', {
    id: idOf(category.id),
    name: category.name,
    folded_name: fold(category.name),
    loan_days: category.loanDays,
    deposit_cents: category.depositCents,
    inspection_months: category.inspectionMonths,
    habilitation: category.habilitation,
  });

export const writeShelf = (tx: Writing, { id, serial, name }: ExampleShelf): Promise<void> =>
  tx.insert('shelves', {
    id: idOf(id),
    code: codeOf('L', serial),
    name,
    folded_name: fold(name),
  });

const closureRow = ({ id, fromOn, untilOn, reason }: ExampleClosure): NewRow<'closures'> => ({
  id: idOf(id),
  from_on: dayText(fromOn),
  until_on: dayText(untilOn),
  reason,
});

const placeRow = ({ at }: Writing, settings: ExampleSettings): NewRow<'place'> => ({
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
  rules_version: settings.rulesVersion,
  rules_text: settings.rulesText,
  set_up_at: at,
});
