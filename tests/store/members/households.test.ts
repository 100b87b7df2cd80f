import { expect, test } from 'vitest';
import { journalRouter } from '#main/journal/router.ts';
import { membersRouter } from '#main/members/router.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { aHouse, clientOf } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';

const router = { members: membersRouter, journal: journalRouter };

bothStores('a household', (base) => {
  const threePeople = async () => {
    const clock = fixedClock();
    const house = await aHouse({ clock, store: await base.open(clock) });
    const { members, journal } = clientOf(router, house.window());
    const zoe = await aMember(house);
    const ali = await aMember(house, { firstName: 'Ali', lastName: 'Zola' });
    const eva = await aMember(house, { firstName: 'Éva' });
    const together = async (id: string) =>
      (await members.get({ id })).household?.members.map(({ name }) => name) ?? null;
    const undo = async (index: number) => {
      const entry = (await journal.list({}))[index];
      return await journal.undo({ id: entry?.id ?? '' });
    };
    const manager = clientOf(router, house.window('manager'));
    return { members, manager, zoe, ali, eva, together, undo };
  };

  test('begins with two and is named after its people', async () => {
    const { members, zoe, ali, together } = await threePeople();
    const { household, effectiveLimit } = await members.joinHousehold({
      id: ali.id,
      withMemberId: zoe.id,
    });
    expect(household).toMatchObject({
      name: 'Lefèvre – Zola',
      members: [
        { name: 'Zoé Lefèvre', outCount: 0 },
        { name: 'Ali Zola', outCount: 0 },
      ],
    });
    expect(effectiveLimit).toBe(8);
    expect(await together(zoe.id)).toEqual(['Zoé Lefèvre', 'Ali Zola']);
  });

  test('takes a third one in, and joining twice is once', async () => {
    const { members, zoe, ali, eva, together } = await threePeople();
    await members.joinHousehold({ id: ali.id, withMemberId: zoe.id });
    await members.joinHousehold({ id: eva.id, withMemberId: ali.id });
    await members.joinHousehold({ id: eva.id, withMemberId: zoe.id });
    expect(await together(zoe.id)).toEqual(['Éva Lefèvre', 'Zoé Lefèvre', 'Ali Zola']);
  });

  test('is left; nobody is a household alone', async () => {
    const { members, zoe, ali, together } = await threePeople();
    await members.joinHousehold({ id: ali.id, withMemberId: zoe.id });
    expect(await members.leaveHousehold({ id: ali.id })).toMatchObject({
      household: null,
      effectiveLimit: 5,
    });
    expect(await together(zoe.id)).toBeNull();
    expect(await members.leaveHousehold({ id: ali.id })).toMatchObject({ household: null });
  });

  test('is left for another one', async () => {
    const { members, zoe, ali, eva, together } = await threePeople();
    await members.joinHousehold({ id: ali.id, withMemberId: zoe.id });
    await members.joinHousehold({ id: ali.id, withMemberId: eva.id });
    expect([await together(zoe.id), await together(ali.id)]).toEqual([
      null,
      ['Éva Lefèvre', 'Ali Zola'],
    ]);
  });

  test('is not joined with oneself', async () => {
    const { members, zoe } = await threePeople();
    await expect(members.joinHousehold({ id: zoe.id, withMemberId: zoe.id })).rejects.toMatchObject(
      { code: 'INVALID_INPUT', data: { field: 'withMemberId' } },
    );
  });

  test('takes in nobody who has left', async () => {
    const { members, manager, zoe, ali } = await threePeople();
    await manager.members.end({ id: zoe.id });
    await expect(members.joinHousehold({ id: zoe.id, withMemberId: ali.id })).rejects.toMatchObject(
      { code: 'INVALID_INPUT', data: { field: 'id' } },
    );
  });

  test('is taken back last act first', async () => {
    const { members, zoe, ali, eva, together, undo } = await threePeople();
    await members.joinHousehold({ id: ali.id, withMemberId: zoe.id });
    await members.joinHousehold({ id: eva.id, withMemberId: zoe.id });
    await expect(undo(1)).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
      data: { laterAct: 'join-household' },
    });
    await undo(0);
    await undo(2);
    expect([await together(zoe.id), await together(ali.id)]).toEqual([null, null]);
  });

  test('that is no more is not gone back to', async () => {
    const { members, zoe, ali, eva, together, undo } = await threePeople();
    await members.joinHousehold({ id: ali.id, withMemberId: zoe.id });
    await members.joinHousehold({ id: eva.id, withMemberId: zoe.id });
    await members.leaveHousehold({ id: eva.id });
    await members.leaveHousehold({ id: ali.id });
    await expect(undo(1)).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
      data: { laterAct: 'leave-household' },
    });
    await undo(0);
    expect(await together(zoe.id)).toEqual(['Zoé Lefèvre', 'Ali Zola']);
  });
});
