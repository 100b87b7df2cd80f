import { expect, test } from 'vitest';
import { aPhotoFile } from '#tests/support/builders/a-file.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aTicket } from '#tests/support/builders/repairs.ts';
import type { Base } from '#tests/support/store/both-stores.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { aBench } from './a-bench.ts';

const visitId = '0199a8b0-0000-7000-8000-000000000001';
const fixed = { outcome: 'fixed', electricalCheck: 'safe' } as const;

/** A drill, Zoé who may borrow it, and what becomes of it. */
const aDrill = async (base: Base) => {
  const bench = await aBench(base);
  const { house, client } = bench;
  const drill = await anItem(house);
  const zoe = await aMember(house);
  const lend = () => client.loans.lend({ itemId: drill.id, memberId: zoe.id, visitId });
  const comesBack = async () => {
    const { loan } = await lend();
    return await client.loans.takeBack({ id: loan.id, visitId });
  };
  const page = () => client.items.get({ id: drill.id });
  return { ...bench, drill, zoe, lend, comesBack, page };
};

bothStores('an object of the place under repair', (base) => {
  test('is known by its name and brand, belongs to nobody, and stays here', async () => {
    const { house, drill, page, lend, undo } = await aDrill(base);
    const ticket = await aTicket(house, { itemId: drill.id, visitorName: 'Maryse' });
    expect(ticket).toMatchObject({
      what: { name: drill.name, brand: 'Bosch', model: 'GSB 13 RE', category: 'Power tool' },
      item: { id: drill.id, code: drill.code, name: drill.name },
      visitorName: '',
      waiver: null,
    });
    const block = { cause: 'repair', reason: 'Ne chauffe plus', ticketId: ticket.id };
    expect(await page()).toMatchObject({ availability: 'blocked', blocks: [block] });
    await expect(lend()).rejects.toMatchObject({ code: 'ITEM_BLOCKED', data: { blocks: [block] } });
    await undo(ticket);
    expect(await page()).toMatchObject({ availability: 'shelf', blocks: [] });
  });

  test('goes back on the shelf when it is fixed, and stays with any other outcome', async () => {
    const { house, tickets, drill, page } = await aDrill(base);
    const { id } = await aTicket(house, { itemId: drill.id });
    await tickets.finish({ id, outcome: 'repairable', nextStep: 'buy-part' });
    expect(await page()).toMatchObject({ availability: 'blocked' });
    await tickets.finish({ id, ...fixed });
    expect(await page()).toMatchObject({ availability: 'shelf' });
    await tickets.finish({ id, outcome: 'unknown' });
    expect(await page()).toMatchObject({ availability: 'blocked' });
    await tickets.finish({ id, ...fixed });
    await tickets.take({ id });
    expect(await page()).toMatchObject({ availability: 'blocked' });
  });

  test('is not taken back from who has borrowed it since by an undo of its repair', async () => {
    const { house, tickets, drill, lend, undo, page } = await aDrill(base);
    const { id } = await aTicket(house, { itemId: drill.id });
    const done = await tickets.finish({ id, ...fixed });
    const { actId } = await lend();
    await expect(undo(done)).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
      data: { laterAct: 'lend' },
    });
    await undo({ actId });
    await undo(done);
    expect(await page()).toMatchObject({ availability: 'blocked' });
  });

  test('rewords its block with its fault', async () => {
    const { house, tickets, drill, page } = await aDrill(base);
    const { id } = await aTicket(house, { itemId: drill.id });
    await tickets.change({ id, problem: 'Mandrin bloqué' });
    expect((await page()).blocks).toMatchObject([{ reason: 'Mandrin bloqué' }]);
  });

  test('stands in the history of the object', async () => {
    const { house, client, drill } = await aDrill(base);
    const { code } = await aTicket(house, { itemId: drill.id });
    const { acts } = await client.items.history({ id: drill.id });
    expect(acts[0]).toMatchObject({ act: 'open-ticket', subjectName: `${drill.name}, ${code}` });
  });
});

bothStores('an object that comes back damaged', (base) => {
  test('has its ticket with note and picture, and is blocked by it', async () => {
    const { client, tickets, drill, comesBack, page } = await aDrill(base);
    const { loan } = await comesBack();
    const report = await client.loans.reportDamage({
      id: loan.id,
      note: 'Câble dénudé',
      photo: aPhotoFile(),
    });
    const ticket = await tickets.get({ id: report.ticket.id });
    expect(ticket).toMatchObject({
      code: report.ticket.code,
      number: null,
      problem: 'Câble dénudé',
      item: { id: drill.id },
      loanId: loan.id,
      visitorName: '',
      state: 'waiting',
    });
    expect(ticket.damagePhotoIds).toHaveLength(1);
    const block = { cause: 'damage', reason: 'Câble dénudé', ticketId: ticket.id };
    expect(await page()).toMatchObject({ availability: 'blocked', blocks: [block] });
  });

  test('told again has the same ticket in other words; once done, another one', async () => {
    const { client, tickets, comesBack, page } = await aDrill(base);
    const { loan } = await comesBack();
    const tell = (note: string) => client.loans.reportDamage({ id: loan.id, note });
    const first = await tell('Câble dénudé');
    const second = await tell('Câble dénudé et mandrin voilé');
    expect(second.ticket).toEqual(first.ticket);
    const { id } = first.ticket;
    expect(await tickets.get({ id })).toMatchObject({ problem: 'Câble dénudé et mandrin voilé' });
    expect((await page()).blocks).toMatchObject([{ reason: 'Câble dénudé et mandrin voilé' }]);
    expect((await tickets.list({ text: 'mandrin' })).total).toBe(1);
    await tickets.finish({ id, ...fixed });
    const third = await tell('Interrupteur cassé');
    expect(third.ticket.id).not.toBe(id);
    expect((await page()).blocks).toMatchObject([{ ticketId: third.ticket.id }]);
  });

  test('is as it was before when the report is undone, unless its repair has begun', async () => {
    const { client, tickets, comesBack, page, undo } = await aDrill(base);
    const { loan } = await comesBack();
    const report = await client.loans.reportDamage({ id: loan.id, note: 'Câble dénudé' });
    const taken = await tickets.take({ id: report.ticket.id });
    await expect(undo(report)).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
      data: { laterAct: 'take-ticket' },
    });
    await undo(taken);
    await undo(report);
    expect(await page()).toMatchObject({ availability: 'shelf', condition: 'good' });
    expect((await tickets.list({})).total).toBe(0);
  });
});

bothStores('an object that must not be used', (base) => {
  const unsafeDrill = async () => {
    const place = await aDrill(base);
    const { id } = await aTicket(place.house, { itemId: place.drill.id });
    await place.tickets.declareUnsafe({ id, reason: 'Câble dénudé' });
    const isKept = async () => {
      expect(await place.page()).toMatchObject({ availability: 'blocked' });
      await expect(place.lend()).rejects.toMatchObject({ code: 'ITEM_BLOCKED' });
    };
    return { ...place, id, isKept };
  };

  test('is blocked for safety, and no manager lifts that but on its ticket', async () => {
    const { manager, page, drill, id, isKept, zoe } = await unsafeDrill();
    const { code } = await manager.repairs.tickets.get({ id });
    const safety = { cause: 'safety', reason: 'Câble dénudé', ticketId: id };
    expect((await page()).blocks).toMatchObject([{ cause: 'repair' }, safety]);
    const unblock = manager.items.unblock({ id: drill.id, reason: 'Je le prends' });
    await expect(unblock).rejects.toMatchObject({
      code: 'ITEM_UNSAFE',
      data: { item: { id: drill.id }, ticketId: id, code, reason: 'Câble dénudé' },
    });
    const anyway = { itemId: drill.id, memberId: zoe.id, visitId, reason: 'Il insiste' };
    await expect(manager.loans.lendAnyway(anyway)).rejects.toMatchObject({ code: 'ITEM_BLOCKED' });
    await isKept();
  });

  test('stays when its repair is fixed, and goes back when a manager clears it', async () => {
    const { tickets, manager, page, id, isKept } = await unsafeDrill();
    await tickets.take({ id });
    await tickets.finish({ id, ...fixed });
    await isKept();
    await manager.repairs.tickets.clearUnsafe({ id, reason: 'Câble neuf, contrôlé' });
    expect(await page()).toMatchObject({ availability: 'shelf', blocks: [] });
  });

  test('stays blocked when it is cleared but not fixed', async () => {
    const { manager, page, id, drill } = await unsafeDrill();
    await manager.repairs.tickets.clearUnsafe({ id, reason: 'Ce n’était que la gaine' });
    expect((await page()).blocks).toMatchObject([{ cause: 'repair' }]);
    const free = await manager.items.unblock({ id: drill.id, reason: 'Contrôlé' });
    expect(free.availability).toBe('shelf');
  });

  test('stays while the verdict of another ticket stands', async () => {
    const { house, tickets, manager, page, drill, id, isKept } = await unsafeDrill();
    const other = await aTicket(house, { itemId: drill.id, problem: 'Charbons usés' });
    await tickets.finish({ id: other.id, ...fixed });
    await isKept();
    await tickets.declareUnsafe({ id: other.id, reason: 'Fume' });
    await manager.repairs.tickets.clearUnsafe({ id, reason: 'Câble neuf' });
    await isKept();
    await tickets.finish({ id, ...fixed });
    await tickets.finish({ id: other.id, ...fixed });
    await isKept();
    await manager.repairs.tickets.clearUnsafe({ id: other.id, reason: 'Charbons neufs' });
    expect(await page()).toMatchObject({ availability: 'shelf' });
  });

  test('is what a failed electrical check says, and that is not undone', async () => {
    const { house, tickets, drill, page, lend, undo } = await aDrill(base);
    const { id } = await aTicket(house, { itemId: drill.id });
    const done = await tickets.finish({ id, outcome: 'fixed', electricalCheck: 'unsafe' });
    expect(done).toMatchObject({
      isUnsafe: true,
      electricalCheck: 'unsafe',
      verdicts: [{ reason: 'Contrôle électrique non conforme' }],
    });
    await expect(undo(done)).rejects.toMatchObject({ code: 'NOT_UNDOABLE' });
    expect(await page()).toMatchObject({ availability: 'blocked' });
    await expect(lend()).rejects.toMatchObject({ code: 'ITEM_BLOCKED' });
  });

  test('does not go out again by an undo of its return, whenever it was declared', async () => {
    const { house, client, manager, tickets, drill, lend, undo, page } = await aDrill(base);
    const { loan } = await lend();
    const { id } = await aTicket(house, { itemId: drill.id });
    await tickets.declareUnsafe({ id, reason: 'Rappel du fabricant' });
    expect(await page()).toMatchObject({ availability: 'out' });
    const back = await client.loans.takeBack({ id: loan.id, visitId });
    await expect(undo(back)).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
      data: { laterAct: 'declare-unsafe' },
    });
    await manager.repairs.tickets.clearUnsafe({ id, reason: 'Pas de ce lot' });
    await undo(back);
    expect(await page()).toMatchObject({ availability: 'out' });
  });

  test('does not come free by an undo of anything that led to the verdict', async () => {
    const { client, tickets, comesBack, undo, page } = await aDrill(base);
    const { loan } = await comesBack();
    const report = await client.loans.reportDamage({ id: loan.id, note: 'Câble dénudé' });
    const { id } = report.ticket;
    const taken = await tickets.take({ id });
    const done = await tickets.finish({ id, outcome: 'end-of-life' });
    await tickets.declareUnsafe({ id, reason: 'Câble dénudé' });
    await expect(undo(report)).rejects.toMatchObject({ code: 'UNDO_FORBIDDEN' });
    await expect(undo(taken)).rejects.toMatchObject({ code: 'UNDO_FORBIDDEN' });
    await expect(undo(done)).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
      data: { laterAct: 'declare-unsafe' },
    });
    expect(await page()).toMatchObject({ availability: 'blocked' });
  });

  test('stays so when it is retired and brought back', async () => {
    const { manager, drill, id, isKept } = await unsafeDrill();
    await manager.items.retire({ id: drill.id, reason: 'Trop vieux' });
    await manager.items.bringBack({ id: drill.id });
    await isKept();
    expect(await manager.repairs.tickets.get({ id })).toMatchObject({ isUnsafe: true });
  });
});
