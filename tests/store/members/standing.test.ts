import { expect, test } from 'vitest';
import { loansRouter } from '#main/loans/router.ts';
import { membersRouter } from '#main/members/router.ts';
import { standingOf } from '#main/members/standing.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import type { Instant } from '#shared/domain/day.ts';
import type { MemberId, VisitId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse, clientOf, type HouseWish } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';

const router = { loans: loansRouter, members: membersRouter };
const visitId = '01a1fe33-0940-7000-8000-096e8b2610c4' as VisitId;

bothStores('how a member stands', (base) => {
  const standing = async (wish: HouseWish = {}) => {
    const clock = fixedClock();
    const house = await aHouse({ clock, store: await base.open(clock), ...wish });
    const { loans, members } = clientOf(router, house.window('manager'));
    const lendTo = async (memberId: MemberId) => {
      const { id } = await anItem(house);
      await loans.lend({ itemId: id, memberId, visitId });
    };
    const of = (id: MemberId) =>
      house.store.read(async (q) => {
        const place = await readPlace(q);
        return await standingOf(q, id, place, todayAt(house.clock(), place));
      });
    return { house, members, lendTo, of };
  };

  test('counts what they have out, and what is late', async () => {
    const { house, members, lendTo, of } = await standing();
    const { id } = await aMember(house, { counterNote: 'Parle fort.' });
    await lendTo(id);
    house.time.advance(24 * 3_600_000);
    await lendTo(id);
    house.time.set('2026-11-28T23:00:00.000Z' as Instant);
    expect(await of(id)).toMatchObject({
      member: { id, outCount: 2, lateCount: 1, validUntil: '2027-11-20', isSuspended: false },
      counterNote: 'Parle fort.',
      membership: { type: 'Individuelle', validUntil: '2027-11-20' },
      obstacles: [{ kind: 'late', count: 1, oldestDueOn: '2026-11-28' }],
      limit: 5,
      countedOut: 2,
    });
    expect(await members.list({ filter: 'late' })).toMatchObject({
      members: [{ id, outCount: 2, lateCount: 1 }],
      total: 1,
    });
    await expect(members.end({ id })).rejects.toMatchObject({
      code: 'STILL_IN_USE',
      data: { name: 'Zoé Lefèvre', count: 2 },
    });
  });

  test('counts what the whole household has out', async () => {
    const { house, members, lendTo, of } = await standing({ place: { household_limit: 2 } });
    const { id } = await aMember(house);
    const ali = await aMember(house, { firstName: 'Ali' });
    await members.joinHousehold({ id, withMemberId: ali.id });
    await lendTo(ali.id);
    expect(await of(id)).toMatchObject({ obstacles: [], limit: 2, countedOut: 1 });
    await lendTo(ali.id);
    expect(await of(id)).toMatchObject({
      member: { outCount: 0 },
      obstacles: [{ kind: 'limit', out: 2, limit: 2, isHousehold: true }],
    });
  });
});
