/** What the electrical check and an unsafe verdict forbid, by whatever way. */
import { expect, test } from 'vitest';
import type { Day } from '#shared/domain/day.ts';
import type { VisitId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { anIntake, aTicket } from '#tests/support/builders/repairs.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { aBench } from './a-bench.ts';

const kettle = { name: 'Bouilloire', category: 'Kettle' } as const;
const chair = { name: 'Chaise', category: 'Unpowered - Other' } as const;
const fixed = { outcome: 'fixed' } as const;

bothStores('the electrical check', (base) => {
  const asked = async () => {
    const bench = await aBench(base);
    const { settings } = bench.manager.repairs;
    await settings.save({ ...(await settings.get({})), electricalCheck: 'powered' });
    return bench;
  };

  test('that fails is no repair: the thing is at the end of its life unless somebody says what else', async () => {
    const { house, tickets, manager } = await aBench(base);
    const { id } = await aTicket(house);
    const failed = { id, electricalCheck: 'unsafe' } as const;
    expect(await tickets.finish({ ...failed, ...fixed })).toMatchObject({
      outcome: 'end-of-life',
      electricalCheck: 'unsafe',
      isUnsafe: true,
    });
    expect(await tickets.finish({ ...failed, outcome: 'repairable' })).toMatchObject({
      outcome: 'repairable',
    });
    const { outcomes } = await manager.repairs.statistics.of({ period: { kind: 'all' } });
    expect(outcomes).toMatchObject({ fixed: 0 });
  });

  test('is asked of a sheet of paper as at the bench', async () => {
    const { tickets, client } = await asked();
    const { codes } = await tickets.printBlanks({ count: 3 });
    const sheet = (at: number) => ({ code: codes[at] ?? '', on: '2026-11-20' as Day, ...fixed });
    const ofKettle = { ...sheet(0), what: kettle };
    await expect(tickets.fromPaper(ofKettle)).rejects.toMatchObject({ code: 'CHECK_NEEDED' });
    expect(await tickets.fromPaper({ ...ofKettle, electricalCheck: 'safe' })).toMatchObject({
      ...fixed,
      electricalCheck: 'safe',
    });
    expect(await tickets.fromPaper({ ...sheet(1), what: chair })).toMatchObject(fixed);
    const failed = { ...sheet(2), what: kettle, electricalCheck: 'unsafe' } as const;
    const unsafe = await tickets.fromPaper(failed);
    expect(unsafe).toMatchObject({ outcome: 'end-of-life', isUnsafe: true });
    await expect(client.journal.undo({ id: unsafe.actId })).rejects.toMatchObject({
      code: 'NOT_UNDOABLE',
    });
  });

  test('is asked when a thing that was fixed turns out to be a powered one', async () => {
    const { tickets } = await asked();
    const { id } = await tickets.open(anIntake({ what: chair }));
    await tickets.finish({ id, ...fixed });
    await expect(tickets.change({ id, what: kettle })).rejects.toMatchObject({
      code: 'CHECK_NEEDED',
    });
    await tickets.finish({ id, ...fixed, electricalCheck: 'safe' });
    expect(await tickets.change({ id, what: kettle })).toMatchObject({ what: kettle });
    const renamed = { ...kettle, name: 'Bouilloire rouge' };
    expect(await tickets.change({ id, what: renamed })).toMatchObject({ what: renamed });
  });
});

bothStores('an unsafe object that is out', (base) => {
  test('is not renewed, nor due later: it comes back', async () => {
    const { house, client, tickets } = await aBench(base);
    const [item, other] = [await anItem(house), await anItem(house)];
    const { id: memberId } = await aMember(house);
    const visitId = '019a0000-0000-7000-8000-000000000001' as VisitId;
    const lent = await client.loans.lend({ itemId: item.id, memberId, visitId });
    await client.loans.lend({ itemId: other.id, memberId, visitId });
    const ticket = await aTicket(house, { itemId: item.id, problem: 'Le câble chauffe' });
    await tickets.declareUnsafe({ id: ticket.id, reason: 'Câble à nu' });
    const refused = { code: 'ITEM_UNSAFE', data: { code: ticket.code, reason: 'Câble à nu' } };
    const { id } = lent.loan;
    await expect(client.loans.renew({ id })).rejects.toMatchObject(refused);
    const later = { id, dueOn: '2026-12-31' as Day };
    await expect(client.loans.changeDueDay(later)).rejects.toMatchObject(refused);
    const all = await client.loans.renewAll({ memberId });
    expect(all.refused.map((line) => line.id)).toEqual([id]);
    expect(all.renewed).toHaveLength(1);
    const sooner = { id, dueOn: '2026-11-22' as Day };
    expect(await client.loans.changeDueDay(sooner)).toMatchObject({ dueOn: '2026-11-22' });
  });
});
