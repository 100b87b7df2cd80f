/** Households: members who share limits. Nobody is a household alone. */
import type { House } from '#main/house.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import type { MemberPage } from '#shared/contract/members.ts';
import type { HouseholdId, MemberId } from '#shared/domain/ids.ts';
import { readMember, readMemberPage } from './page.ts';
import { type FoundMember, listHousehold } from './queries.ts';

/** Puts a member into the household of another one, leaving the former. Refuses NOT_FOUND, INVALID_INPUT. */
export const joinHousehold = (
  house: House,
  actor: Actor,
  { id, withMemberId }: { id: MemberId; withMemberId: MemberId },
): Promise<MemberPage> =>
  house.store.write(actor, async (tx) => {
    const member = await readMember(tx.q, id);
    const other = await readMember(tx.q, withMemberId);
    if (member.ended_at !== null) refuse('INVALID_INPUT', { field: 'id', problem: 'has-left' });
    if (id === withMemberId || other.ended_at !== null) {
      refuse('INVALID_INPUT', { field: 'withMemberId', problem: 'not-another-member' });
    }
    const isTogether = member.household_id !== null && member.household_id === other.household_id;
    if (!isTogether) {
      const left = await leaveWithin(tx, member);
      const householdId = other.household_id ?? (await foundHousehold(tx, withMemberId));
      await tx.change('members', id, { household_id: householdId });
      await recordHousehold(tx, 'join-household', id, [...left, householdId]);
    }
    return await readMemberPage(tx.q, id, tx.at);
  });

/** Takes a member out of their household. Refuses NOT_FOUND. */
export const leaveHousehold = (house: House, actor: Actor, id: MemberId): Promise<MemberPage> =>
  house.store.write(actor, async (tx) => {
    const left = await leaveWithin(tx, await readMember(tx.q, id));
    if (left.length > 0) await recordHousehold(tx, 'leave-household', id, left);
    return await readMemberPage(tx.q, id, tx.at);
  });

/**
 * Leaves a household within somebody's act, and takes out the one who would stay alone. Answers the
 * household that was left, none when there was none.
 */
export const leaveWithin = async (
  tx: Writing,
  { id, household_id }: Pick<FoundMember, 'id' | 'household_id'>,
): Promise<HouseholdId[]> => {
  if (household_id === null) return [];
  const today = todayAt(tx.at, await readPlace(tx.q));
  const others = (await listHousehold(tx.q, household_id, today)).filter((one) => one.id !== id);
  await tx.change('members', id, { household_id: null });
  const [alone, ...more] = others;
  if (alone && more.length === 0) await tx.change('members', alone.id, { household_id: null });
  return [household_id];
};

const foundHousehold = async (tx: Writing, firstId: MemberId): Promise<HouseholdId> => {
  const id = tx.newId<HouseholdId>();
  await tx.insert('households', { id, name: '' });
  await tx.change('members', firstId, { household_id: id });
  return id;
};

/** The undo looks for later acts on the same households by these facts. */
const recordHousehold = (
  tx: Writing,
  act: 'join-household' | 'leave-household',
  id: MemberId,
  householdIds: readonly HouseholdId[],
) =>
  tx.record({
    act,
    subject: { kind: 'member', id },
    memberId: id,
    facts: { householdIds },
    role: 'volunteer',
  });
