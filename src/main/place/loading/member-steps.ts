/** Writes one member of the example place. */
import { foldedName } from '#main/members/name.ts';
import { reindex } from '#main/members/reindex.ts';
import type { Writing } from '#main/store/store.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import type { ExampleMember } from '../example/example.ts';
import { codeOf, dayText, idOf, idOrNull } from './row-values.ts';

/** A member with memberships and suspension, found by the search. */
export const writeMember = async (tx: Writing, member: ExampleMember): Promise<void> => {
  const id = idOf<MemberId>(member.id);
  await tx.insert('members', {
    id,
    code: codeOf('C', member.serial),
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
  for (const membership of member.memberships) {
    await tx.insert('memberships', {
      id: idOf(membership.id),
      member_id: id,
      type: membership.type,
      paid_on: dayText(membership.paidOn),
      valid_from: dayText(membership.validFrom),
      valid_until: dayText(membership.validUntil),
      fee_cents: membership.feeCents,
    });
  }
  if (member.suspension) {
    await tx.insert('suspensions', {
      id: idOf(member.suspension.id),
      member_id: id,
      reason: member.suspension.reason,
      from_on: dayText(member.suspension.fromOn),
      until_on: dayText(member.suspension.untilOn),
    });
  }
  await reindex(tx, id);
};
