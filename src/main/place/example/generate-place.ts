/**
 * The example place: a tiers-lieu that exists nowhere, with its objects, its people and a year of
 * loans. `--practice` opens it, `npm run seed` and the bench make it as large as they want.
 *
 * It is pure: the same options and source give the same rows, byte for byte. Rows are streamed; what
 * stays in memory is a few bytes a member and four bytes a loan.
 */
import { noonMs } from './calendar.ts';
import type { ExampleOptions, ExamplePlace, ExampleSettings, ExampleStaff } from './example.ts';
import { exampleId } from './example-id.ts';
import { type Frame, frameOf } from './frame.ts';
import { itemsIn } from './items.ts';
import { loansIn } from './loans.ts';
import { householdsIn, membersIn } from './members.ts';
import { shelvingOf } from './shelving.ts';
import type { ExampleSource, PlaceSheet } from './source.ts';
import { staysIn } from './stays.ts';
import { copiesIn } from './stock.ts';
import { visitorsIn } from './visitors.ts';

/** Options of the place that people practise on: every copy of the catalogue, 150 members. */
export const practiceOptions = (source: ExampleSource, today: string): ExampleOptions => ({
  seed: 1901,
  items: copiesIn(source),
  members: 150,
  loansPerItem: 4,
  today,
  spread: 'popular',
});

/** Throws a RangeError when there is nobody to lend to or an impossible number of anything. */
export function generatePlace(options: ExampleOptions, source: ExampleSource): ExamplePlace {
  refuseImpossible(options);
  const frame = frameOf(source, options);
  const shelving = shelvingOf(frame);
  const staff = staffOf(frame);
  const staysOf = staysIn(frame);
  return {
    options,
    settings: settingsOf(source.place),
    openingHours: source.place.openingHours,
    closures: frame.calendar.closures,
    staff,
    categories: shelving.categories,
    shelves: shelving.shelves,
    households: () => householdsIn(frame),
    members: () => membersIn(frame),
    items: () => itemsIn({ frame, shelving, staysOf }),
    loans: () => loansIn({ frame, shelving, staff, staysOf, visitorOn: visitorsIn(frame) }),
  };
}

function settingsOf(sheet: PlaceSheet): ExampleSettings {
  const { name, address, contact, timeZone, rulesVersion, rulesText, membershipTypes } = sheet;
  const { defaultLoanDays, memberLimit, householdLimit, maxRenewals, membershipFeeCents } = sheet;
  const limits = { defaultLoanDays, memberLimit, householdLimit, maxRenewals, membershipFeeCents };
  return { name, address, contact, timeZone, rulesVersion, rulesText, membershipTypes, ...limits };
}

function refuseImpossible({ items, members, loansPerItem }: ExampleOptions): void {
  if (!Number.isInteger(items) || items < 0) throw new RangeError('items: a whole number from 0');
  if (!Number.isInteger(members) || members < 1) throw new RangeError('members: one at least');
  if (!(loansPerItem >= 0)) throw new RangeError('loansPerItem: a number from 0');
}

function staffOf(frame: Frame): ExampleStaff[] {
  const atMs = noonMs(frame.historyDay - 1);
  return frame.source.place.staff.map((person, ordinal) => ({
    id: exampleId({ seed: frame.options.seed, subject: 'staff', ordinal, atMs }),
    ...person,
  }));
}
