import { expect, test } from 'vitest';
import { day } from '#shared/domain/day.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import type { HouseWish } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { aCounter } from './a-counter.ts';

/** The smallest PNG there is. */
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const days = (count: number) => count * 24 * 3_600_000;

bothStores('a loan that runs', (base) => {
  const lent = async (wish: HouseWish = {}) => {
    const counter = await aCounter(base, wish);
    const zoe = await aMember(counter.house);
    const drill = await anItem(counter.house);
    const { visit } = await counter.scanFor('member-opened', zoe.code);
    const { handOver } = await counter.scanFor('lent', drill.code);
    return { ...counter, zoe, drill, visit, loan: handOver.loan, lendId: handOver.actId };
  };

  test('gets another due day on the spot, open or not, but none before it began', async () => {
    const { client, loan } = await lent();
    const { actId, ...line } = await client.loans.changeDueDay({
      id: loan.id,
      dueOn: '2026-11-23',
    });
    expect(line).toEqual({ ...loan, dueOn: '2026-11-23' });
    await expect(
      client.loans.changeDueDay({ id: loan.id, dueOn: '2026-11-20' }),
    ).rejects.toMatchObject({ code: 'DAY_IMPOSSIBLE', data: { why: 'before-loan' } });
    await client.journal.undo({ id: actId });
    expect((await client.counter.outNow({})).loans).toEqual([loan]);
  });

  test.each(['2031-11-22', '2206-12-05', '9999-12-31'])(
    'is never due as far as %s',
    async (dueOn) => {
      const { client, loan } = await lent();
      const tooFar = { code: 'DAY_IMPOSSIBLE', data: { why: 'too-far', day: dueOn } };
      await expect(client.loans.changeDueDay({ id: loan.id, dueOn })).rejects.toMatchObject(tooFar);
      expect((await client.counter.outNow({})).loans).toEqual([loan]);
    },
  );

  test('is not renewed past five years', async () => {
    const { client, loan } = await lent();
    await client.loans.changeDueDay({ id: loan.id, dueOn: '2031-11-21' });
    await expect(client.loans.renew({ id: loan.id })).rejects.toMatchObject({
      code: 'DAY_IMPOSSIBLE',
      data: { why: 'too-far', day: '2031-11-29' },
    });
  });

  test('is renewed by one period from its due day, as often as the place allows', async () => {
    const { client, loan } = await lent();
    expect(await client.loans.renew({ id: loan.id })).toMatchObject({
      dueOn: '2026-12-05',
      renewals: 1,
    });
    expect(await client.loans.renew({ id: loan.id })).toMatchObject({
      dueOn: '2026-12-12',
      renewals: 2,
    });
    await expect(client.loans.renew({ id: loan.id })).rejects.toMatchObject({
      code: 'NO_MORE_RENEWALS',
      data: { item: { code: loan.item.code }, renewals: 2 },
    });
  });

  test('is not renewed for a member who may not borrow; the limit does not count', async () => {
    const { house, client, manager, loan, zoe } = await lent({ place: { member_limit: 1 } });
    await client.loans.renew({ id: loan.id });
    await manager.members.suspend({ id: zoe.id, reason: 'Impayé' });
    await expect(client.loans.renew({ id: loan.id })).rejects.toMatchObject({
      code: 'MEMBER_MAY_NOT_BORROW',
      data: { obstacles: [{ kind: 'suspended' }], member: { name: 'Zoé Lefèvre' } },
    });
    house.time.advance(days(1));
  });

  test('is renewed with all the others, and those that may not be are named', async () => {
    const { house, client, scanFor, zoe, loan } = await lent({ place: { max_renewals: 1 } });
    const saw = await anItem(house, { name: 'Scie sauteuse' });
    await scanFor('lent', saw.code);
    await client.loans.renew({ id: loan.id });
    const { renewed, refused } = await client.loans.renewAll({ memberId: zoe.id });
    expect(renewed).toMatchObject([{ item: { id: saw.id }, renewals: 1 }]);
    expect(refused).toMatchObject([{ id: loan.id, renewals: 1 }]);
  });

  test('ends once: later acts on it are refused with the moment it came back', async () => {
    const { house, client, loan } = await lent();
    await client.loans.takeBack({ id: loan.id });
    const ended = {
      code: 'LOAN_ENDED',
      data: { item: { code: loan.item.code }, returnedAt: house.clock() },
    };
    await expect(client.loans.takeBack({ id: loan.id })).rejects.toMatchObject(ended);
    await expect(client.loans.renew({ id: loan.id })).rejects.toMatchObject(ended);
    await expect(
      client.loans.changeDueDay({ id: loan.id, dueOn: '2026-12-01' }),
    ).rejects.toMatchObject(ended);
  });

  test('counts its days late until it comes back', async () => {
    const { house, client, loan } = await lent();
    house.time.advance(days(10));
    expect((await client.counter.late({})).loans).toMatchObject([{ daysLate: 3 }]);
    const { loan: back } = await client.loans.takeBack({ id: loan.id });
    expect(back.daysLate).toBe(3);
  });

  test('came back damaged: note and photo are kept, the object is blocked', async () => {
    const { client, loan, drill } = await lent();
    const note = 'Mandrin bloqué';
    await expect(client.loans.reportDamage({ id: loan.id, note })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    const { visitId } = await client.loans.takeBack({ id: loan.id });
    const photo = new File([onePixel], 'mandrin.png', { type: 'image/png' });
    const { actId } = await client.loans.reportDamage({ id: loan.id, note, photo });

    expect(await client.items.get({ id: drill.id })).toMatchObject({
      condition: 'damaged',
      availability: 'blocked',
      blocks: [{ cause: 'damage', reason: note }],
      photos: [{ width: 1, height: 1 }],
    });
    expect((await client.loans.slip({ visitId })).returned).toMatchObject([
      { conditionOut: 'good', conditionIn: 'damaged', damageNote: note },
    ]);
    await client.loans.reportDamage({ id: loan.id, note: 'Mandrin et câble' });
    expect((await client.items.get({ id: drill.id })).blocks).toMatchObject([
      { reason: 'Mandrin et câble' },
    ]);
    await expect(client.journal.undo({ id: actId })).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
      data: { laterAct: 'report-damage', isLaterUndoable: true },
    });
  });

  test('is undone as if it had never been, and done again', async () => {
    const { client, scanFor, lendId, drill, zoe } = await lent();
    await client.journal.undo({ id: lendId });
    expect(await client.items.get({ id: drill.id })).toMatchObject({ availability: 'shelf' });
    expect((await client.counter.file({ memberId: zoe.id })).countedOut).toBe(0);
    await scanFor('lent', drill.code);
  });

  test('has its return undone while the object is here and nothing was answered', async () => {
    const { client, loan, drill } = await lent();
    const { actId } = await client.loans.takeBack({ id: loan.id });
    await client.journal.undo({ id: actId });
    const { openLoan } = await client.items.get({ id: drill.id });
    expect(openLoan).toEqual(loan);
  });

  test('keeps its return once the object went out again, was retired or came back damaged', async () => {
    const { client, manager, loan, drill, visit, zoe } = await lent();
    const { actId } = await client.loans.takeBack({ id: loan.id });
    const undoReturn = () => client.journal.undo({ id: actId });
    const again = await client.loans.lend({
      itemId: drill.id,
      memberId: zoe.id,
      visitId: visit.id,
    });
    await expect(undoReturn()).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
      data: { laterAct: 'lend', laterEntryId: again.actId },
    });
    await client.journal.undo({ id: again.actId });

    await manager.items.retire({ id: drill.id, reason: 'Usée' });
    await expect(undoReturn()).rejects.toMatchObject({ data: { laterAct: 'retire-item' } });
    await manager.items.bringBack({ id: drill.id });

    const damage = await client.loans.reportDamage({ id: loan.id, note: 'Câble' });
    await expect(undoReturn()).rejects.toMatchObject({ data: { laterAct: 'report-damage' } });
    await client.journal.undo({ id: damage.actId });
    await undoReturn();
    expect(await client.items.get({ id: drill.id })).toMatchObject({ availability: 'out' });
  });

  test('keeps its return once its borrower has left', async () => {
    const { client, manager, loan, zoe } = await lent();
    const { actId } = await client.loans.takeBack({ id: loan.id });
    const undoReturn = () => client.journal.undo({ id: actId });
    await manager.members.end({ id: zoe.id });
    await expect(undoReturn()).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
      data: { laterAct: 'end-member' },
    });
    await manager.members.comeBack({ id: zoe.id });
    await undoReturn();
    expect((await client.counter.outNow({})).loans).toEqual([loan]);
  });

  test('is back-dated by a manager: the due day follows, the instants stay', async () => {
    const { client, manager, loan } = await lent();
    await expect(
      client.loans.backDate({ id: loan.id, lentOn: '2026-11-18' }),
    ).rejects.toMatchObject({ code: 'ROLE_NEEDED' });
    await expect(
      manager.loans.backDate({ id: loan.id, lentOn: '2026-11-18' }),
    ).rejects.toMatchObject({ data: { why: 'before-joining', day: '2026-11-18' } });
  });
});

bothStores('a loan back-dated', (base) => {
  const lentAWeekLater = async () => {
    const counter = await aCounter(base);
    const zoe = await aMember(counter.house);
    const drill = await anItem(counter.house);
    counter.house.time.advance(days(7));
    await counter.scan(zoe.code);
    const { handOver } = await counter.scanFor('lent', drill.code);
    return { ...counter, zoe, drill, loan: handOver.loan };
  };

  test('keeps its instants; the due day that the rules gave follows', async () => {
    const { manager, loan } = await lentAWeekLater();
    expect(loan).toMatchObject({ lentOn: '2026-11-28', dueOn: '2026-12-05' });
    expect(
      await manager.loans.backDate({ id: loan.id, lentOn: '2026-11-23', reason: 'Prêt oublié' }),
    ).toMatchObject({ lentOn: '2026-11-23', dueOn: '2026-12-02', lentAt: loan.lentAt });
  });

  test('reaches back to the first membership of somebody who was known on paper', async () => {
    const { house, manager, scan, scanFor } = await aCounter(base);
    const drill = await anItem(house);
    const membership = { type: 'Individuelle', paidOn: day.parse('2026-09-01') };
    const ali = await aMember(house, { firstName: 'Ali', membership });
    await scan(ali.code);
    const { handOver } = await scanFor('lent', drill.code);
    const dated = manager.loans.backDate({ id: handOver.loan.id, lentOn: '2026-09-02' });
    expect(await dated).toMatchObject({ lentOn: '2026-09-02' });
  });

  test('keeps a due day that somebody chose', async () => {
    const { client, manager, loan } = await lentAWeekLater();
    await client.loans.changeDueDay({ id: loan.id, dueOn: '2026-12-24' });
    expect(await manager.loans.backDate({ id: loan.id, lentOn: '2026-11-23' })).toMatchObject({
      dueOn: '2026-12-24',
    });
  });

  test('ends on the day it was really returned', async () => {
    const { house, client, manager, loan, drill } = await lentAWeekLater();
    house.time.advance(days(10));
    const line = await manager.loans.backDate({ id: loan.id, returnedOn: '2026-12-05' });
    expect(line).toMatchObject({
      returnedOn: '2026-12-05',
      returnedAt: house.clock(),
      daysLate: 0,
    });
    expect(await client.items.get({ id: drill.id })).toMatchObject({ availability: 'shelf' });
    const [entry] = await client.journal.list({});
    expect(entry).toMatchObject({ act: 'back-date', isUndoable: false });
  });

  test('does not overlap another loan of the object', async () => {
    const { house, client, manager, loan, drill, zoe } = await lentAWeekLater();
    house.time.advance(days(2));
    const { visitId } = await client.loans.takeBack({ id: loan.id });
    const again = { itemId: drill.id, memberId: zoe.id, visitId };
    const second = (await client.loans.lend(again)).loan;
    await expect(
      manager.loans.backDate({ id: second.id, lentOn: '2026-11-29' }),
    ).rejects.toMatchObject({
      code: 'DAY_IMPOSSIBLE',
      data: { why: 'item-was-out', day: '2026-11-29' },
    });
    await expect(
      manager.loans.backDate({ id: loan.id, returnedOn: '2026-12-24' }),
    ).rejects.toMatchObject({ data: { why: 'future' } });
  });
});
