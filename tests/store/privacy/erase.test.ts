/** What erasing somebody does, and what stands in its way. */
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { freeTexts } from '#main/members/erase/free-texts.ts';
import type { ItemId, MemberId, VisitId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aDoneTicket, aTicket } from '#tests/support/builders/repairs.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { textColumnsOf } from '#tests/support/privacy/text-columns.ts';

const name = { firstName: 'Léonie', lastName: 'Vasseur' };

const lentTo = async (house: TestHouse, memberId: MemberId, itemId?: ItemId) => {
  const id = itemId ?? (await anItem(house, { name: 'Ponceuse' })).id;
  const visitId = v7() as VisitId; // a visit's id is a UUIDv7 like any
  return (await house.client().loans.lend({ itemId: id, memberId, visitId })).loan;
};

describe('is refused', () => {
  test('while a loan runs, with the object and its day', async () => {
    const house = await aHouse();
    const { id } = await aMember(house, name);
    const loan = await lentTo(house, id);
    const office = house.client('manager');
    const because = [{ kind: 'loan', item: { name: 'Ponceuse' }, dueOn: loan.dueOn }];
    const before = await office.members.beforeErasure({ id });
    expect(before).toMatchObject({ obstacles: because, loans: 1 });
    await expect(office.members.erase({ id })).rejects.toMatchObject({
      code: 'ERASURE_BLOCKED',
      data: { member: { name: 'Léonie Vasseur' }, because },
    });
    expect((await office.members.get({ id })).lastName).toBe('Vasseur');
    expect(await house.erased.read()).toEqual([]);

    await house.client().loans.takeBack({ id: loan.id });
    expect((await office.members.erase({ id })).tag).toMatch(/^#/);
  });

  test('while a thing of theirs is being repaired, linked or by name alone', async () => {
    const house = await aHouse();
    const { id } = await aMember(house, name);
    const linked = await aTicket(house, { memberId: id });
    const named = await aTicket(house, { visitorName: 'VASSEUR Leonie' });
    const office = house.client('manager');
    await expect(office.members.erase({ id })).rejects.toMatchObject({
      data: {
        because: [
          { kind: 'ticket', id: linked.id, thing: 'Grille-pain' },
          { kind: 'ticket', id: named.id, code: named.code },
        ],
      },
    });
  });

  test('for nobody, and twice', async () => {
    const house = await aHouse();
    const { id } = await aMember(house, name);
    const office = house.client('manager');
    await office.members.erase({ id });
    await expect(office.members.erase({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(house.client().members.erase({ id })).rejects.toMatchObject({
      code: 'ROLE_NEEDED',
    });
  });
});

describe('afterwards', () => {
  test('no list, card, word or page finds them; their loans stay under the tag', async () => {
    const house = await aHouse();
    const member = await aMember(house, { ...name, aliases: ['BADGE-77'] });
    const other = await aMember(house, { firstName: 'Zoé', lastName: 'Lefèvre' });
    const [counter, office] = [house.client(), house.client('manager')];
    await counter.members.joinHousehold({ id: member.id, withMemberId: other.id });
    const loan = await lentTo(house, member.id);
    await counter.loans.takeBack({ id: loan.id });
    const { tag } = await office.members.erase({ id: member.id });

    const { id } = member;
    const gone = { code: 'NOT_FOUND' };
    await expect(counter.members.get({ id })).rejects.toMatchObject(gone);
    await expect(counter.members.history({ id })).rejects.toMatchObject(gone);
    await expect(office.members.personalData({ id })).rejects.toMatchObject(gone);
    await expect(office.members.comeBack({ id })).rejects.toMatchObject(gone);
    for (const filter of ['all', 'left', 'expired'] as const) {
      const { members } = await counter.members.list({ filter });
      expect(members.map((one) => one.id)).not.toContain(id);
    }
    for (const text of ['Vasseur', 'vaseur', member.code, 'BADGE-77', tag]) {
      expect((await counter.members.list({ text })).members).toEqual([]);
      expect((await counter.counter.search({ text })).members).toEqual([]);
    }
    for (const reading of [member.code, 'BADGE-77']) {
      const scan = counter.counter.scan({ readings: [reading], visit: null, basket: [] });
      const heard = await scan.catch((error) => error.code);
      expect(JSON.stringify(heard)).not.toContain(id);
    }
    expect((await counter.members.get({ id: other.id })).household).toBeNull();
    const { loans } = await counter.items.history({ id: loan.item.id });
    expect(loans).toMatchObject([{ id: loan.id, member: { name: tag, code: tag, phone: '' } }]);
    const acts = await counter.journal.list({ memberId: id });
    expect(acts.map(({ memberName }) => memberName)).toEqual(acts.map(() => null));
    await expect(lentTo(house, id, loan.item.id)).rejects.toMatchObject(gone);
  });

  test('nothing that was done with them is taken back', async () => {
    const house = await aHouse();
    const member = await aMember(house, name);
    const loan = await lentTo(house, member.id);
    const { actId } = await house.client().loans.takeBack({ id: loan.id });
    const item = await anItem(house, { lendingNote: 'Réservée à Léonie Vasseur' });
    const form = { ...item, lendingNote: 'Voir avec Léonie Vasseur', code: undefined };
    await house.client('manager').items.change(form);
    const [change] = await house.client().journal.list({ itemId: item.id });
    const office = house.client('manager');
    await office.members.erase({ id: member.id });

    const acts = await office.journal.list({ memberId: member.id });
    for (const id of [actId, change?.id ?? actId, ...acts.slice(1).map((one) => one.id)]) {
      await expect(office.journal.undo({ id })).rejects.toMatchObject({
        code: 'UNDO_FORBIDDEN',
      });
    }
    await expect(office.journal.undo({ id: actId })).rejects.toMatchObject({
      data: { laterAct: 'erase-member' },
    });
    await expect(office.journal.undo({ id: acts[0]?.id ?? actId })).rejects.toMatchObject({
      code: 'NOT_UNDOABLE',
    });
    expect((await office.items.get({ id: item.id })).lendingNote).toBe('Voir avec …');
  });

  test('others who share the name, a telephone or a household keep what is theirs', async () => {
    const house = await aHouse();
    const phone = '06 11 22 33 44';
    const member = await aMember(house, { ...name, phone });
    const twin = await aMember(house, { ...name, phone, address: 'chez Léonie Vasseur' });
    const brother = await aMember(house, {
      ...{ firstName: 'Paul', lastName: 'Vasseur', phone },
      counterNote: 'Frère de Léonie Vasseur ; M. Vasseur passe le samedi',
    });
    await house.client('manager').members.erase({ id: member.id });

    const { members } = await house.client().members.list({ text: 'Vasseur' });
    expect(members.map((one) => one.id).sort()).toEqual([twin.id, brother.id].sort());
    expect(await house.client().members.get({ id: brother.id })).toMatchObject({
      lastName: 'Vasseur',
      phone,
      counterNote: 'Frère de … ; M. Vasseur passe le samedi',
    });
  });

  test('repairs and figures stay, without their visitor', async () => {
    const house = await aHouse();
    const { id } = await aMember(house, name);
    const ticket = await aDoneTicket(house, { memberId: id, problem: 'Léonie dit : fume' });
    const office = house.client('manager');
    expect(await office.members.beforeErasure({ id })).toMatchObject({ tickets: 1, obstacles: [] });
    await office.members.erase({ id });
    const page = await office.repairs.tickets.get({ id: ticket.id });
    expect(page).toMatchObject({ member: null, problem: '… dit : fume', outcome: 'fixed' });
  });

  test('two shelves named after two people who are erased keep two names', async () => {
    const house = await aHouse();
    const office = house.client('manager');
    for (const [at, lastName] of ['Vasseur', 'Quentin'].entries()) {
      const { id } = await aMember(house, { firstName: 'Léonie', lastName });
      await office.shelves.create({ name: `Léonie ${lastName}` });
      await office.members.erase({ id });
      expect((await house.erased.read()).length).toBe(at + 1);
    }
    const shelves = await office.shelves.list();
    expect(shelves.map((shelf) => shelf.name.slice(0, 1))).toEqual(['#', '#']);
  });
});

test('every column of text is searched for names, or known never to hold one', async () => {
  const known = Object.entries(freeTexts).flatMap(([table, texts]) =>
    [...texts.written, ...('folded' in texts ? texts.folded : [])].map((one) => `${table}.${one}`),
  );
  const { unsorted, gone } = await textColumnsOf(known);
  expect(unsorted).toEqual([]);
  expect(gone).toEqual([]);
});
