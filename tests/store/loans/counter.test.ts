import { expect, test } from 'vitest';
import { addDays } from '#shared/domain/day.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { aCounter, boxOf } from './a-counter.ts';

bothStores('the box of the counter', (base) => {
  const withZoeAndDrill = async () => {
    const counter = await aCounter(base);
    const zoe = await aMember(counter.house);
    const drill = await anItem(counter.house);
    return { ...counter, zoe, drill };
  };

  test('opens the member of a card, with what they have and what is late', async () => {
    const { house, scanFor, rest, zoe, drill } = await withZoeAndDrill();
    await scanFor('member-opened', zoe.code);
    await scanFor('lent', drill.code);
    rest();
    house.time.advance(8 * 24 * 3_600_000);

    const { file, visit, lent } = await scanFor('member-opened', zoe.code);
    expect(visit).toMatchObject({ memberId: zoe.id, openedAt: house.clock() });
    expect(lent).toEqual([]);
    expect(file).toMatchObject({
      member: { firstName: 'Zoé', outCount: 1, lateCount: 1 },
      obstacles: [{ kind: 'late', count: 1, oldestDueOn: '2026-11-28' }],
      canBorrow: true,
      limit: 5,
      countedOut: 1,
      out: [{ item: { code: drill.code }, dueOn: '2026-11-28', daysLate: 1 }],
    });
  });

  test('closes the member when their card is scanned again, and changes to another one', async () => {
    const { house, scanFor, zoe } = await withZoeAndDrill();
    const ali = await aMember(house, { firstName: 'Ali' });
    const first = await scanFor('member-opened', zoe.code);
    const second = await scanFor('member-opened', ali.code);
    expect(second.visit.id).not.toBe(first.visit.id);
    await scanFor('member-closed', ali.code);
  });

  test('lends an object on the shelf to the member who is open', async () => {
    const { house, scanFor, zoe, drill } = await withZoeAndDrill();
    await scanFor('member-opened', zoe.code);
    const { handOver, file } = await scanFor('lent', drill.code);
    expect(handOver.loan).toMatchObject({
      item: { id: drill.id, code: drill.code, name: 'Perceuse à percussion' },
      member: { id: zoe.id, name: 'Zoé Lefèvre', phone: '06 12 34 56 78' },
      lentAt: house.clock(),
      lentOn: '2026-11-21',
      dueOn: '2026-11-28',
      isBehindAnswers: false,
    });
    expect(file.out).toEqual([handOver.loan]);
    expect(file.countedOut).toBe(1);
  });

  test('keeps objects in a basket while nobody is open; the next card lends them all', async () => {
    const { house, scanFor, zoe, drill } = await withZoeAndDrill();
    const saw = await anItem(house, { name: 'Scie sauteuse' });
    expect(await scanFor('in-basket', drill.code)).toMatchObject({ item: { name: drill.name } });
    await scanFor('in-basket', saw.code);
    const { lent, left, file } = await scanFor('member-opened', zoe.code);
    expect(lent.map(({ loan }) => loan.item.code)).toEqual([drill.code, saw.code]);
    expect(left).toEqual([]);
    expect(file.out).toHaveLength(2);
  });

  test('leaves in the basket what is refused, and lends the rest', async () => {
    const { house, situation, scanFor, manager, zoe, drill } = await withZoeAndDrill();
    const saw = await anItem(house, { name: 'Scie sauteuse' });
    const sander = await anItem(house, { name: 'Ponceuse' });
    for (const { code } of [drill, saw, sander]) await scanFor('in-basket', code);
    situation.basket.push(drill.id);
    await manager.items.block({ id: drill.id, reason: 'Câble dénudé' });
    await manager.items.retire({ id: saw.id, reason: 'Cassée' });

    const { lent, left } = await scanFor('member-opened', zoe.code);
    expect(lent.map(({ loan }) => loan.item.code)).toEqual([sander.code]);
    expect(left).toEqual([
      { item: { id: drill.id, code: drill.code, name: drill.name }, code: 'ITEM_BLOCKED' },
      { item: { id: saw.id, code: saw.code, name: saw.name }, code: 'ITEM_RETIRED' },
    ]);
  });

  test('takes an object back whoever brings it, nobody open too', async () => {
    const { house, scanFor, rest, zoe, drill } = await withZoeAndDrill();
    await scanFor('member-opened', zoe.code);
    await scanFor('lent', drill.code);
    rest();
    house.time.advance(60_000);
    const { takeBack, file } = await scanFor('returned', drill.code);
    expect(takeBack).toMatchObject({
      loan: { returnedAt: house.clock(), returnedOn: '2026-11-21', member: { id: zoe.id } },
      isFromOtherMember: false,
    });
    expect(file).toBeNull();
  });

  test('takes an object back from a visit whose member is no more, and says so', async () => {
    const { house, manager, scanFor, rest, zoe, drill } = await withZoeAndDrill();
    await scanFor('member-opened', zoe.code);
    await scanFor('lent', drill.code);
    rest();
    const ali = await aMember(house, { firstName: 'Ali' });
    const [created] = await manager.journal.list({ limit: 1 });
    await scanFor('member-opened', ali.code);
    await manager.journal.undo({ id: created?.id ?? '' });

    const { takeBack, file } = await scanFor('returned', drill.code);
    expect(takeBack.loan.member.id).toBe(zoe.id);
    expect(file).toBeNull();
  });

  test('lends an object that another had to the member who is open with one more scan', async () => {
    const { house, scanFor, rest, zoe, drill } = await withZoeAndDrill();
    const ali = await aMember(house, { firstName: 'Ali' });
    await scanFor('member-opened', zoe.code);
    await scanFor('lent', drill.code);
    rest();

    await scanFor('member-opened', ali.code);
    const { takeBack, file } = await scanFor('returned', drill.code);
    expect(takeBack).toMatchObject({ isFromOtherMember: true, loan: { member: { id: zoe.id } } });
    expect(file?.out).toEqual([]);
    const { handOver } = await scanFor('lent', drill.code);
    expect(handOver.loan.member.id).toBe(ali.id);
  });

  test('leaves lent what was lent during this opening; a button returns it', async () => {
    const { house, situation, scanFor, client, zoe, drill } = await withZoeAndDrill();
    await scanFor('member-opened', zoe.code);
    const { handOver } = await scanFor('lent', drill.code);
    const lentAt = house.clock();
    house.time.advance(5_000);
    const { loan } = await scanFor('already-lent', drill.code);
    expect(loan).toMatchObject({ id: handOver.loan.id, lentAt, returnedAt: null });

    const back = await client.loans.takeBack({ id: loan.id, visitId: situation.visit?.id ?? null });
    expect(back.loan.returnedAt).toBe(house.clock());
  });

  test('does not lend back what its own borrower just returned; a button does', async () => {
    const { house, situation, scanFor, rest, client, zoe, drill } = await withZoeAndDrill();
    await scanFor('member-opened', zoe.code);
    await scanFor('lent', drill.code);
    rest();

    const { visit } = await scanFor('member-opened', zoe.code);
    await scanFor('returned', drill.code);
    expect(await scanFor('just-returned', drill.code)).toMatchObject({
      item: { availability: 'shelf' },
      at: house.clock(),
    });
    const again = { itemId: drill.id, memberId: zoe.id, visitId: visit.id };
    expect((await client.loans.lend(again)).loan.item.id).toBe(drill.id);
    expect(situation.visit?.id).toBe(visit.id);
    await scanFor('already-lent', drill.code);
  });

  test('goes on with the returns of a member whose card comes after them', async () => {
    const { house, situation, scanFor, rest, zoe, drill } = await withZoeAndDrill();
    const saw = await anItem(house, { name: 'Scie sauteuse' });
    await scanFor('member-opened', zoe.code);
    for (const { code } of [drill, saw]) await scanFor('lent', code);
    rest();

    const first = await scanFor('returned', drill.code);
    const second = await scanFor('returned', saw.code);
    expect(second.takeBack.visitId).toBe(first.takeBack.visitId);
    await scanFor('in-basket', drill.code);
    expect(situation.basket).toEqual([drill.id]);

    const { visit, lent, left } = await scanFor('member-opened', zoe.code);
    expect(visit.id).toBe(first.takeBack.visitId);
    expect(lent).toEqual([]);
    expect(left).toMatchObject([{ item: { code: drill.code }, code: 'JUST_RETURNED' }]);
    await scanFor('just-returned', saw.code);
  });

  test('lends nobody back what they returned among the returns of several people', async () => {
    const { house, scanFor, rest, zoe, drill } = await withZoeAndDrill();
    const ali = await aMember(house, { firstName: 'Ali' });
    const saw = await anItem(house, { name: 'Scie sauteuse' });
    for (const [{ code }, item] of [
      [zoe, drill],
      [ali, saw],
    ] as const) {
      await scanFor('member-opened', code);
      await scanFor('lent', item.code);
      rest();
    }
    for (const { code } of [drill, saw]) await scanFor('returned', code);
    await scanFor('in-basket', drill.code);
    const { lent, left } = await scanFor('member-opened', zoe.code);
    expect(lent).toEqual([]);
    expect(left).toMatchObject([{ item: { code: drill.code }, code: 'JUST_RETURNED' }]);
  });

  test('forgets an object of the basket whose creation was undone, and lends the rest', async () => {
    const { house, client, scanFor, zoe, drill } = await withZoeAndDrill();
    const saw = await anItem(house, { name: 'Scie sauteuse' });
    for (const { code } of [saw, drill]) await scanFor('in-basket', code);
    const [creation] = (await client.items.history({ id: saw.id })).acts;
    await client.journal.undo({ id: creation?.id ?? '' });
    const { lent, left } = await scanFor('member-opened', zoe.code);
    expect(lent).toMatchObject([{ loan: { item: { code: drill.code } } }]);
    expect(left).toEqual([]);
  });

  test('lends to another card what came back a moment ago with nobody open', async () => {
    const { house, scanFor, rest, zoe, drill } = await withZoeAndDrill();
    const ali = await aMember(house, { firstName: 'Ali' });
    await scanFor('member-opened', zoe.code);
    await scanFor('lent', drill.code);
    rest();
    const { takeBack } = await scanFor('returned', drill.code);
    await scanFor('in-basket', drill.code);
    const { visit, lent } = await scanFor('member-opened', ali.code);
    expect(visit.id).not.toBe(takeBack.visitId);
    expect(lent).toMatchObject([{ loan: { member: { id: ali.id } } }]);
  });

  test.each([
    { state: 'blocked', code: 'ITEM_BLOCKED', facts: { blocks: [{ reason: 'Câble dénudé' }] } },
    { state: 'retired', code: 'ITEM_RETIRED', facts: { reason: 'Câble dénudé' } },
    { state: 'a machine', code: 'MACHINE_STAYS', facts: {} },
  ])('refuses an object that is $state with the reason', async ({ state, code, facts }) => {
    const { house, scan, manager, zoe } = await withZoeAndDrill();
    const item = await anItem(house, { kind: state === 'a machine' ? 'machine' : 'tool' });
    const why = { id: item.id, reason: 'Câble dénudé' };
    if (state === 'blocked') await manager.items.block(why);
    if (state === 'retired') await manager.items.retire(why);
    const refusal = { code, data: { item: { code: item.code }, ...facts } };
    await expect(scan(item.code)).rejects.toMatchObject(refusal);
    await scan(zoe.code);
    await expect(scan(item.code)).rejects.toMatchObject(refusal);
  });

  test('says so when the place never opens: the due day stays where it falls', async () => {
    const counter = await aCounter(base, { weekdays: [] });
    const zoe = await aMember(counter.house);
    const drill = await anItem(counter.house, { loanDays: 3 });
    await counter.scan(zoe.code);
    const { handOver } = await counter.scanFor('lent', drill.code);
    expect(handOver.hasNoOpeningDay).toBe(true);
    expect(handOver.loan.dueOn).toBe(addDays(handOver.loan.lentOn, 3));
  });

  test('of a second window is told that the object has just gone out, and undoes nothing', async () => {
    const { house, scan, zoe, drill, client } = await withZoeAndDrill();
    const ali = await aMember(house, { firstName: 'Ali' });
    const second = boxOf(house);
    await scan(zoe.code);
    await second.scan(ali.code);
    const [one, other] = await Promise.allSettled([scan(drill.code), second.scan(drill.code)]);
    expect([one.status, other.status].sort()).toEqual(['fulfilled', 'rejected']);
    const refused =
      one.status === 'rejected' ? one.reason : other.status === 'rejected' && other.reason;
    expect(refused).toMatchObject({ code: 'ITEM_OUT', data: { item: { code: drill.code } } });
    expect((await client.counter.outNow({})).total).toBe(1);
  });

  test('of a second window is told that the object has just come back', async () => {
    const { house, scan, rest, zoe, drill, client } = await withZoeAndDrill();
    const second = boxOf(house);
    await scan(zoe.code);
    await scan(drill.code);
    rest();
    const both = await Promise.allSettled([scan(drill.code), second.scan(drill.code)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'LOAN_ENDED' },
    });
    expect((await client.counter.outNow({})).total).toBe(0);
  });
});
