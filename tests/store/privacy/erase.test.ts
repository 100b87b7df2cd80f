/** What erasing somebody does, and what stands in its way. */
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { freeTexts } from '#main/members/erase/free-texts.ts';
import type { Writing } from '#main/store/store.ts';
import type { ImportId, ItemId, MemberId, VisitId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aDoneTicket, aTicket } from '#tests/support/builders/repairs.ts';
import { aHouse, manager, type TestHouse } from '#tests/support/house.ts';
import { textColumnsOf, uniqueColumnsOf } from '#tests/support/privacy/text-columns.ts';
import { aMemberRow } from '#tests/support/store/rows.ts';

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

/** Closes an import by the act that lets its rows stand, or not. */
const closeImport = (house: TestHouse, id: ImportId, end: (tx: Writing) => Promise<void>) =>
  house.store.write(manager, async (tx) => {
    const counts = { added: 1, updated: 0, skipped: 0 };
    const words = { kind: 'members', file_name: '', source: 'unknown' } as const;
    await tx.insert('sheet_imports', { id, ...words, at: tx.at, ...counts });
    await end(tx);
    await tx.record({ act: 'import-members', subject: { kind: 'import', id }, role: 'manager' });
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
    expect(acts.map(({ memberName, memberTag }) => [memberName, memberTag])).toEqual(
      acts.map(() => [null, tag]),
    );
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
    expect(acts.map(({ isUndoable }) => isUndoable)).toEqual(acts.map(() => false));
    for (const id of [actId, change?.id ?? actId, ...acts.slice(1).map((one) => one.id)]) {
      await expect(office.journal.undo({ id })).rejects.toMatchObject({
        code: 'UNDO_FORBIDDEN',
      });
    }
    await expect(office.journal.undo({ id: actId })).rejects.toMatchObject({
      data: { laterAct: 'erase-member', isLaterUndoable: false },
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

  test('somebody of the same name who is coming in with a sheet comes in; one who was taken back goes too', async () => {
    const house = await aHouse();
    const member = await aMember(house, name);
    const [undone, coming] = [v7() as ImportId, v7() as ImportId]; // ids are UUIDv7 like any
    const folded_name = 'vasseur leonie';
    const row = aMemberRow({ first_name: 'Léonie', last_name: 'Vasseur', folded_name });
    const { id: _, code: __, cancelled_at: ___, ...columns } = { ...row, cancelled_at: null };
    const lot = (import_id: ImportId, code: string) =>
      house.store.addLot('members', [{ ...columns, code, import_id }]);
    const [gone] = await lot(undone, 'M-0901');
    const [stays] = await lot(coming, 'M-0902');
    await closeImport(house, undone, async () => undefined);
    await house.client('manager').members.erase({ id: member.id });
    await closeImport(house, coming, (tx) => tx.letStand(coming));

    const rows = await house.store.read((q) =>
      q.selectFrom('members').select(['id', 'last_name']).orderBy('id').execute(),
    );
    const nameOf = (id = '') => rows.find((one) => one.id === id)?.last_name;
    expect(nameOf(stays)).toBe('Vasseur');
    expect(nameOf(gone)).toMatch(/^#/);
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

  test('two shelves that bear the same person keep names of their own', async () => {
    const house = await aHouse();
    const { id } = await aMember(house, { firstName: 'Zoé', lastName: 'Martin' });
    const client = house.client('manager');
    await client.shelves.create({ name: 'Zoé Martin' });
    await client.shelves.create({ name: 'Martin Zoé' });
    const { tag } = await client.members.erase({ id });
    const names = (await client.shelves.list({})).map(({ name }) => name);
    expect(names.toSorted()).toEqual([tag, `${tag}-2`]);
  });
});

describe('the list of free texts', () => {
  const known = Object.entries(freeTexts).flatMap(([table, texts]) =>
    [...texts.written, ...('folded' in texts ? texts.folded : [])].map((one) => `${table}.${one}`),
  );

  test('has every column of text, but those known never to hold a name', async () => {
    const { unsorted, gone } = await textColumnsOf(known);
    expect(unsorted).toEqual([]);
    expect(gone).toEqual([]);
  });

  test('tells those in which no two rows may read the same', async () => {
    const told = Object.entries(freeTexts).flatMap(([table, texts]) =>
      'isUnique' in texts ? [table] : [],
    );
    const unique = (await uniqueColumnsOf(known)).map((column) => column.split('.')[0]);
    expect(told.toSorted()).toEqual([...new Set(unique)].toSorted());
  });
});
