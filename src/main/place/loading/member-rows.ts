/** One member of the example place. */
import { foldedName } from '#main/members/name.ts';
import { searchedMember } from '#main/members/reindex.ts';
import type { NewRow } from '#main/store/store.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import type { ExampleMember } from '../example/example.ts';
import type { ExampleRow, Thing } from './example-row.ts';
import { codeOf, dayText, idOf, idOrNull } from './row-values.ts';

/** A member with memberships and suspension. */
export const memberThing = (member: ExampleMember): Thing => {
  const id = idOf<MemberId>(member.id);
  const row = memberRow(id, member);
  const rows: ExampleRow[] = [
    { table: 'members', row },
    ...membershipRows(id, member),
    ...suspensionRows(id, member),
  ];
  return { rows, searched: { kind: 'member', id, entry: searchedMember(row, []) } };
};

const memberRow = (id: MemberId, member: ExampleMember): NewRow<'members'> => ({
  id,
  code: codeOf('member', member.serial),
  first_name: member.firstName,
  last_name: member.lastName,
  folded_name: foldedName(member),
  email: member.email,
  phone: member.phone,
  address: member.address,
  household_id: idOrNull(member.householdId),
  counter_note: member.counterNote,
  joined_on: dayText(member.joinedOn),
});

const membershipRows = (memberId: MemberId, { memberships }: ExampleMember): ExampleRow[] =>
  memberships.map(({ id, type, paidOn, validFrom, validUntil, feeCents }) => ({
    table: 'memberships',
    row: {
      id: idOf(id),
      member_id: memberId,
      type,
      paid_on: dayText(paidOn),
      valid_from: dayText(validFrom),
      valid_until: dayText(validUntil),
      fee_cents: feeCents,
    },
  }));

const suspensionRows = (memberId: MemberId, { suspension }: ExampleMember): ExampleRow[] => {
  if (!suspension) return [];
  const { id, reason, fromOn, untilOn } = suspension;
  const days = { from_on: dayText(fromOn), until_on: dayText(untilOn) };
  return [{ table: 'suspensions', row: { id: idOf(id), member_id: memberId, reason, ...days } }];
};
