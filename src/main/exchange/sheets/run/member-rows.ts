/** People of a sheet as the base keeps them. */
import { readingOf } from '#main/items/aliases.ts';
import { spanOf } from '#main/members/membership-span.ts';
import { foldedName } from '#main/members/name.ts';
import { searchedMember } from '#main/members/reindex.ts';
import type { Place } from '#main/place/settings.ts';
import type { LotRow } from '#main/store/store.ts';
import { addDays, addYears, type Day } from '#shared/domain/day.ts';
import type { ImportId, MemberId } from '#shared/domain/ids.ts';
import type { InventoryCode } from '#shared/domain/inventory-code.ts';
import type { MemberEntry } from '../rows/entries.ts';

export interface CodedMember {
  readonly entry: MemberEntry;
  readonly code: InventoryCode;
}

/** What the place says where the sheet is silent. */
export type MembershipRules = Pick<Place, 'membershipPeriod' | 'membershipFeeCents'> & {
  readonly today: Day;
};

/** What its columns say of a person. */
export const memberColumns = (entry: MemberEntry) => ({
  first_name: entry.firstName,
  last_name: entry.lastName,
  folded_name: foldedName(entry),
  email: entry.email,
  phone: entry.phone,
  address: entry.address,
  loan_limit: entry.loanLimit,
  counter_note: entry.counterNote,
});

export const memberRow = (
  { entry, code }: CodedMember,
  { today }: MembershipRules,
  importId: ImportId,
): LotRow<'members'> => ({
  ...memberColumns(entry),
  code,
  household_id: null,
  joined_on: entry.joinedOn ?? entry.membershipFrom ?? today,
  ended_at: null,
  erased_at: null,
  import_id: importId,
});

export const memberAliasRows = (
  id: MemberId,
  { aliases }: MemberEntry,
  importId: ImportId,
): LotRow<'aliases'>[] =>
  [...new Map(aliases.map((shown) => [readingOf(shown), shown]))].map(([reading, shown]) => ({
    reading,
    shown,
    item_id: null,
    member_id: id,
    import_id: importId,
  }));

/** The membership that a row speaks of, if it says one day of it. */
export const membershipOf = (entry: MemberEntry, rules: MembershipRules) => {
  const { membershipPaidOn, membershipUntil } = entry;
  const beganOn = membershipPaidOn ?? beginOf(entry, rules.today);
  if (beganOn === null) return null;
  const validFrom = entry.membershipFrom ?? beforeEnd(beganOn, yearBefore(membershipUntil));
  // A day that nobody said is none on which somebody will pay.
  const paidOn = membershipPaidOn ?? earliest(beganOn, rules.today);
  const draft = { paidOn, validFrom, validUntil: membershipUntil ?? undefined };
  const span = spanOf(draft, null, rules.membershipPeriod);
  return {
    type: entry.membershipType || 'Individuelle',
    paid_on: paidOn,
    valid_from: span.validFrom,
    valid_until: span.validUntil,
    fee_cents: entry.membershipFeeCents ?? rules.membershipFeeCents,
  };
};

/**
 * When a membership began of which nobody says when it was paid: a year before its end. One that ends in more
 * than a year is longer, and runs already: from the day on which the person joined, else from today.
 */
const beginOf = (
  { membershipFrom, membershipUntil, joinedOn }: MemberEntry,
  today: Day,
): Day | null => {
  if (membershipFrom) return membershipFrom;
  const begin = yearBefore(membershipUntil);
  return begin !== null && begin > today ? earliest(joinedOn ?? today, today) : begin;
};

/** The first day of a year of which this one is the last. */
const yearBefore = (until: Day | null): Day | null => until && addDays(addYears(until, -1), 1);

const earliest = (one: Day, other: Day): Day => (one < other ? one : other);

/** Paid after it has ended, a membership began a year before its end. */
const beforeEnd = (paidOn: Day, begin: Day | null): Day =>
  begin !== null && paidOn > addDays(addYears(begin, 1), -1) ? begin : paidOn;

export const membershipRow = (
  memberId: MemberId,
  entry: MemberEntry,
  { rules, importId }: { rules: MembershipRules; importId: ImportId },
): LotRow<'memberships'>[] => {
  const membership = membershipOf(entry, rules);
  return membership ? [{ ...membership, member_id: memberId, import_id: importId }] : [];
};

/** What a person is found by. */
export const searchedPerson = (id: MemberId, { entry, code }: CodedMember) => ({
  id,
  ...searchedMember(
    {
      code,
      first_name: entry.firstName,
      last_name: entry.lastName,
      phone: entry.phone,
      email: entry.email,
    },
    entry.aliases,
  ),
});
