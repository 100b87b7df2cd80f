/** Writes who a member is: create, change, end, come back. */
import type { House } from '#main/house.ts';
import { keepAliases } from '#main/items/aliases.ts';
import { claimCode, nextCode } from '#main/items/numbering.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import type { MemberFields, MemberPage } from '#shared/contract/members.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { leaveWithin } from './household.ts';
import { insertMembership, type NewMembership } from './membership.ts';
import { foldedName, fullName } from './name.ts';
import { readMember, readMemberPage } from './page.ts';
import { reindex } from './reindex.ts';
import { standingOf } from './standing.ts';

export interface NewMember extends MemberFields {
  /** A card printed ahead; left out: the next code. */
  readonly code?: string | undefined;
  readonly membership?: NewMembership | undefined;
}

/**
 * Adds a member, with the membership paid on the spot if any. Refuses CODE_TAKEN, CODE_NOT_OURS,
 * LETTER_SPENT, DAY_IMPOSSIBLE, and ROLE_NEEDED for a limit of their own.
 */
export const createMember = (house: House, actor: Actor, member: NewMember): Promise<MemberPage> =>
  house.store.write(actor, async (tx) => {
    if (member.loanLimit !== null) refuseVolunteer(actor);
    const place = await readPlace(tx.q);
    const id = tx.newId<MemberId>();
    const { code, membership, aliases } = member;
    await tx.insert('members', {
      id,
      code: code ? await claimCode(tx, code, ['C']) : await nextCode(tx, 'C'),
      joined_on: todayAt(tx.at, place),
      ...columnsOf(member),
    });
    await keepAliases(tx, { memberId: id }, aliases);
    if (membership) await insertMembership(tx, id, membership, place);
    await reindex(tx, id);
    await tx.record({ ...actOn(id, 'create-member'), role: 'volunteer' });
    return await readMemberPage(tx.q, id, tx.at);
  });

/**
 * Changes what is known of a member. Refuses NOT_FOUND, CODE_TAKEN, and ROLE_NEEDED for another limit:
 * it would get around the rule that only a manager lets through.
 */
export const changeMember = (
  house: House,
  actor: Actor,
  { id, ...fields }: MemberFields & { id: MemberId },
): Promise<MemberPage> =>
  house.store.write(actor, async (tx) => {
    const former = await readMember(tx.q, id);
    const hasOtherLimit = fields.loanLimit !== former.loan_limit;
    if (hasOtherLimit) refuseVolunteer(actor);
    await tx.change('members', id, columnsOf(fields));
    await keepAliases(tx, { memberId: id }, fields.aliases);
    await reindex(tx, id);
    const role = hasOtherLimit ? 'manager' : 'volunteer';
    await tx.record({ ...actOn(id, 'change-member'), role });
    return await readMemberPage(tx.q, id, tx.at);
  });

/** A member leaves for good; history stays. Refuses NOT_FOUND, STILL_IN_USE while objects are out. */
export const endMember = (house: House, actor: Actor, id: MemberId): Promise<MemberPage> =>
  house.store.write(actor, async (tx) => {
    const row = await readMember(tx.q, id);
    if (row.ended_at === null) {
      await refuseWhileOut(tx, id);
      const householdIds = await leaveWithin(tx, row);
      await tx.change('members', id, { ended_at: tx.at });
      await tx.record({ ...actOn(id, 'end-member'), facts: { householdIds }, role: 'manager' });
    }
    return await readMemberPage(tx.q, id, tx.at);
  });

/** A member who had left is one again. Refuses NOT_FOUND. */
export const comeBackMember = (house: House, actor: Actor, id: MemberId): Promise<MemberPage> =>
  house.store.write(actor, async (tx) => {
    const row = await readMember(tx.q, id);
    if (row.ended_at !== null) {
      await tx.change('members', id, { ended_at: null });
      await tx.record({ ...actOn(id, 'come-back-member'), role: 'manager' });
    }
    return await readMemberPage(tx.q, id, tx.at);
  });

/** The journal line of an act on one member, but for its role. */
const actOn = <Word extends string>(id: MemberId, act: Word) => ({
  act,
  subject: { kind: 'member' as const, id },
  memberId: id,
});

const refuseVolunteer = ({ role }: Actor): void => {
  if (role !== 'manager') refuse('ROLE_NEEDED', { role: 'manager' });
};

const refuseWhileOut = async (tx: Writing, id: MemberId): Promise<void> => {
  const place = await readPlace(tx.q);
  const { member } = await standingOf(tx.q, id, place, todayAt(tx.at, place));
  if (member.outCount > 0) {
    refuse('STILL_IN_USE', { name: fullName(member), count: member.outCount });
  }
};

const columnsOf = (fields: MemberFields) => ({
  first_name: fields.firstName,
  last_name: fields.lastName,
  folded_name: foldedName(fields),
  email: fields.email,
  phone: fields.phone,
  address: fields.address,
  loan_limit: fields.loanLimit,
  counter_note: fields.counterNote,
});
