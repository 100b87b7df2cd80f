/** Suspensions: a member may not borrow, with a reason and, often, an end. */
import type { House } from '#main/house.ts';
import { refuseFarDay } from '#main/place/far-days.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor } from '#main/store/store.ts';
import type { MemberPage } from '#shared/contract/members.ts';
import type { Day } from '#shared/domain/day.ts';
import type { MemberId, SuspensionId } from '#shared/domain/ids.ts';
import { readMember, readMemberPage } from './page.ts';
import { findSuspension } from './queries.ts';

export interface NewSuspension {
  readonly id: MemberId;
  readonly reason: string;
  /** The last day, included; `null` has no end. */
  readonly untilOn: Day | null;
}

/**
 * Suspends a member from today. Refuses NOT_FOUND, INVALID_INPUT when it would be over already,
 * DAY_IMPOSSIBLE when it ends in more than five years: without an end, there is `null`.
 */
export const suspendMember = (
  house: House,
  actor: Actor,
  { id, reason, untilOn }: NewSuspension,
): Promise<MemberPage> =>
  house.store.write(actor, async (tx) => {
    const today = todayAt(tx.at, await readPlace(tx.q));
    await readMember(tx.q, id);
    if (untilOn !== null && untilOn < today) {
      refuse('INVALID_INPUT', { field: 'untilOn', problem: 'before-today' });
    }
    if (untilOn !== null) refuseFarDay(today, untilOn);
    await tx.insert('suspensions', {
      id: tx.newId<SuspensionId>(),
      member_id: id,
      reason,
      from_on: today,
      until_on: untilOn,
    });
    await tx.record({
      act: 'suspend',
      subject: { kind: 'member', id },
      memberId: id,
      role: 'manager',
    });
    return await readMemberPage(tx.q, id, tx.at);
  });

/** Ends a suspension at once. Refuses NOT_FOUND; lifting twice is once. */
export const liftSuspension = (
  house: House,
  actor: Actor,
  suspensionId: SuspensionId,
): Promise<MemberPage> =>
  house.store.write(actor, async (tx) => {
    const found = await findSuspension(tx.q, suspensionId);
    const suspension = found ?? refuse('NOT_FOUND', { thing: 'suspension' });
    const id = suspension.member_id;
    if (suspension.lifted_at === null) {
      await tx.change('suspensions', suspensionId, { lifted_at: tx.at });
      await tx.record({
        act: 'lift-suspension',
        subject: { kind: 'member', id },
        memberId: id,
        role: 'manager',
      });
    }
    return await readMemberPage(tx.q, id, tx.at);
  });
