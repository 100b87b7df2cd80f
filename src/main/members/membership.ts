/** Memberships: paid on a day, valid from one day to another. */
import type { House } from '#main/house.ts';
import { refuseFarDay } from '#main/place/far-days.ts';
import { type Place, readPlace, todayAt } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import type { MemberPage } from '#shared/contract/members.ts';
import type { MemberId, MembershipId } from '#shared/domain/ids.ts';
import { type MembershipDraft, spanOf } from './membership-span.ts';
import { readMember, readMemberPage } from './page.ts';
import { listMemberships } from './queries.ts';

export interface NewMembership extends MembershipDraft {
  readonly type: string;
  /** Left out: the place's fee. */
  readonly feeCents?: number | undefined;
}

/**
 * Records a membership that was paid. Refuses NOT_FOUND, INVALID_INPUT when it ends before it begins,
 * DAY_IMPOSSIBLE when it runs more than five years ahead.
 */
export const addMembership = (
  house: House,
  actor: Actor,
  { id, ...membership }: NewMembership & { id: MemberId },
): Promise<MemberPage> =>
  house.store.write(actor, async (tx) => {
    const place = await readPlace(tx.q);
    await readMember(tx.q, id);
    await insertMembership(tx, id, membership, place);
    await tx.record({
      act: 'add-membership',
      subject: { kind: 'member', id },
      memberId: id,
      role: 'volunteer',
    });
    return await readMemberPage(tx.q, id, tx.at);
  });

/** Adds a membership within somebody's act. */
export const insertMembership = async (
  tx: Writing,
  memberId: MemberId,
  membership: NewMembership,
  place: Pick<Place, 'membershipPeriod' | 'membershipFeeCents' | 'timeZone'>,
): Promise<void> => {
  const [last] = await listMemberships(tx.q, memberId);
  // Before anything is counted from them.
  const today = todayAt(tx.at, place);
  refuseFarDay(today, membership.paidOn, ...(last ? [last.valid_until] : []));
  const span = spanOf(membership, last?.valid_until ?? null, place.membershipPeriod);
  if (span.validUntil < span.validFrom) {
    refuse('INVALID_INPUT', { field: 'validUntil', problem: 'before-valid-from' });
  }
  refuseFarDay(today, span.validFrom, span.validUntil);
  await tx.insert('memberships', {
    id: tx.newId<MembershipId>(),
    member_id: memberId,
    type: membership.type,
    paid_on: membership.paidOn,
    valid_from: span.validFrom,
    valid_until: span.validUntil,
    fee_cents: membership.feeCents ?? place.membershipFeeCents,
  });
};
