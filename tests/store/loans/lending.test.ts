import { expect, test } from 'vitest';
import { lend } from '#main/loans/lend.ts';
import type { Store } from '#main/store/store.ts';
import type { VisitId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem, type ItemWish } from '#tests/support/builders/an-item.ts';
import { actor, type HouseWish } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { aCounter, boxOf } from './a-counter.ts';

const visitId = '01a20187-0000-7000-8000-000000000001' as VisitId;

bothStores('a loan', (base) => {
  const ready = async ({ item, ...wish }: HouseWish & { item?: ItemWish } = {}) => {
    const counter = await aCounter(base, wish);
    const zoe = await aMember(counter.house);
    const drill = await anItem(counter.house, item);
    return { ...counter, zoe, drill, asked: { itemId: drill.id, memberId: zoe.id, visitId } };
  };

  test('copies what was agreed: declared value, deposit, condition, notes', async () => {
    const { client, asked } = await ready({
      item: {
        declaredValueCents: 12_000,
        depositCents: 4_000,
        condition: 'worn',
        lendingNote: 'Charger la batterie',
      },
    });
    expect(await client.loans.lend(asked)).toMatchObject({
      declaredValueCents: 12_000,
      depositCents: 4_000,
      lendingNote: 'Charger la batterie',
      hasNoOpeningDay: false,
    });
    const { lent } = await client.loans.slip({ visitId });
    expect(lent).toMatchObject([
      { declaredValueCents: 12_000, depositCents: 4_000, conditionOut: 'worn', conditionIn: null },
    ]);
  });

  test.each([
    { who: "the item's loan days", item: { loanDays: 14 }, dueOn: '2026-12-05' },
    { who: "the place's loan days", item: {}, dueOn: '2026-11-28' },
  ])('is due after $who', async ({ item, dueOn }) => {
    const { client, asked } = await ready({ item });
    expect((await client.loans.lend(asked)).loan.dueOn).toBe(dueOn);
  });

  test("is due after the category's loan days where the item has none", async () => {
    const { house, client, zoe } = await ready();
    const categoryId = await house.store.write(actor, async (tx) => {
      const id = tx.newId<NonNullable<ItemWish['categoryId']>>();
      const words = { name: 'Perçage', folded_name: 'percage' };
      await tx.insert('categories', { id, ...words, loan_days: 21, deposit_cents: 1_000 });
      await tx.record({
        act: 'create-category',
        subject: { kind: 'category', id },
        role: 'manager',
      });
      return id;
    });
    const drill = await anItem(house, { categoryId });
    const { loan, depositCents } = await client.loans.lend({
      itemId: drill.id,
      memberId: zoe.id,
      visitId,
    });
    expect(loan.dueOn).toBe('2026-12-12');
    expect(depositCents).toBe(1_000);
  });

  test('counts its days in the time zone of the place', async () => {
    const { house, client, asked } = await ready();
    house.time.set('2026-11-21T23:30:00.000Z' as ReturnType<typeof house.clock>);
    expect((await client.loans.lend(asked)).loan).toMatchObject({
      lentOn: '2026-11-22',
      dueOn: '2026-12-02',
    });
  });

  test('is refused to a member who may not borrow, with every obstacle that refuses', async () => {
    const { house, client, drill } = await ready({ place: { member_limit: 0 } });
    const ali = await aMember(house, { firstName: 'Ali', membership: null });
    const asked = { itemId: drill.id, memberId: ali.id, visitId };
    await expect(client.loans.lend(asked)).rejects.toMatchObject({
      code: 'MEMBER_MAY_NOT_BORROW',
      data: {
        member: { name: 'Ali Lefèvre' },
        item: { code: drill.code },
        obstacles: [{ kind: 'no-membership' }, { kind: 'limit', out: 0, limit: 0 }],
      },
    });
    expect((await client.counter.file({ memberId: ali.id })).canBorrow).toBe(false);
  });

  test('only warns where the place says so', async () => {
    const { client, asked } = await ready({ place: { limit_rule: 'warn', member_limit: 0 } });
    const { warnings } = await client.loans.lend(asked);
    expect(warnings).toMatchObject([{ kind: 'limit', limit: 0 }]);
  });

  test('counts the objects of the whole household', async () => {
    const { house, client, zoe, asked } = await ready({ place: { household_limit: 1 } });
    const ali = await aMember(house, { firstName: 'Ali' });
    await client.members.joinHousehold({ id: ali.id, withMemberId: zoe.id });
    await client.loans.lend(asked);
    const saw = await anItem(house);
    await expect(
      client.loans.lend({ itemId: saw.id, memberId: ali.id, visitId }),
    ).rejects.toMatchObject({
      data: { obstacles: [{ kind: 'limit', isHousehold: true, out: 1 }] },
    });
  });

  test('is let through by a manager with a reason, and the journal keeps that it was', async () => {
    const { client, manager, asked } = await ready({ place: { member_limit: 0 } });
    const reason = 'Chantier participatif';
    await expect(client.loans.lendAnyway({ ...asked, reason })).rejects.toMatchObject({
      code: 'ROLE_NEEDED',
    });
    const { actId, loan } = await manager.loans.lendAnyway({ ...asked, reason });
    const [entry] = await client.journal.list({});
    expect(entry).toMatchObject({ id: actId, act: 'lend-anyway', isUndoable: false });
    await expect(manager.journal.undo({ id: actId })).rejects.toMatchObject({
      code: 'NOT_UNDOABLE',
    });
    expect(loan.dueOn).toBe('2026-11-28');
  });

  test('of a machine needs a manager; of a blocked object nobody can', async () => {
    const { house, manager, asked, zoe } = await ready({ item: { kind: 'machine' } });
    const reason = 'Démonstration';
    const { loan } = await manager.loans.lendAnyway({ ...asked, reason });
    expect(loan.item.code).toMatch(/^F/);
    const cause = { cause: 'safety', reason: 'Carter fêlé' } as const;
    const saw = await anItem(house, { blocked: cause });
    await expect(
      manager.loans.lendAnyway({ itemId: saw.id, memberId: zoe.id, visitId, reason }),
    ).rejects.toMatchObject({ code: 'ITEM_BLOCKED', data: { blocks: [{ cause: 'safety' }] } });
  });

  test('of an object that is out is refused with the borrower and the due day', async () => {
    const { client, asked, zoe } = await ready();
    const { loan } = await client.loans.lend(asked);
    await expect(client.loans.lend(asked)).rejects.toMatchObject({
      code: 'ITEM_OUT',
      data: { loanId: loan.id, member: { id: zoe.id, name: 'Zoé Lefèvre' }, dueOn: '2026-11-28' },
    });
  });

  test('that two windows write at once stands once: the other is told that it is out', async () => {
    const { client, asked } = await ready();
    const both = await Promise.allSettled([client.loans.lend(asked), client.loans.lend(asked)]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(both[1]).toMatchObject({ reason: { code: 'ITEM_OUT' } });
  });

  test('stays when another post scans the object in the same second, and not later', async () => {
    const { house, client, asked, drill } = await ready();
    const { loan } = await client.loans.lend(asked);
    const ali = await aMember(house, { firstName: 'Ali' });
    const beside = boxOf(house, 'manager');
    await beside.scanFor('member-opened', ali.code);
    expect(await beside.scanFor('already-lent', drill.code)).toMatchObject({
      loan: { id: loan.id, member: { name: 'Zoé Lefèvre' } },
    });
    house.time.advance(1_000);
    await beside.scanFor('returned', drill.code);
  });

  test('that the base alone finds to be a second one is told as out, not as a fault', async () => {
    const { house, asked } = await ready();
    const conflict = Object.assign(new Error('twice'), { code: '23505' });
    const meanwhile: Store = {
      ...house.store,
      write: async () => {
        await lend(house, actor, asked);
        throw conflict;
      },
    };
    await expect(lend({ ...house, store: meanwhile }, actor, asked)).rejects.toMatchObject({
      code: 'ITEM_OUT',
    });
  });

  test('of an unknown object or to an unknown member is refused', async () => {
    const { client, asked } = await ready();
    const thing = { itemId: visitId as string };
    await expect(client.loans.lend({ ...asked, ...thing })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { thing: 'item' },
    });
  });
});
