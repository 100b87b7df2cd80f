/** Several people are erased together: one copy, one search, one wiping. */
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { application } from '#main/application.ts';
import { noBackups } from '#main/backups/backups.ts';
import type { MemberId, VisitId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aTicket } from '#tests/support/builders/repairs.ts';
import { aHouse, clientOf, type TestHouse } from '#tests/support/house.ts';

/** An office that counts what erasing costs. */
const aCountingOffice = (house: TestHouse) => {
  const counts = { copies: 0, wipings: 0 };
  const backups = {
    ...noBackups,
    before: async () => {
      counts.copies += 1;
    },
  };
  const store: TestHouse['store'] = {
    ...house.store,
    wipe: async () => {
      counts.wipings += 1;
      return await house.store.wipe();
    },
  };
  const context = { ...house.window('manager'), house: { ...house, backups, store } };
  return { office: clientOf(application, context), counts };
};

const lend = async (house: TestHouse, memberId: MemberId) => {
  const visitId = v7() as VisitId; // a visit's id is a UUIDv7 like any
  await house.client().loans.lend({ itemId: (await anItem(house)).id, memberId, visitId });
};

test('those who may go go, each by an act of their own; the others stay with the reason', async () => {
  const house = await aHouse();
  const ali = await aMember(house, { firstName: 'Ali', lastName: 'Benhaddou' });
  const chloe = await aMember(house, { firstName: 'Chloé', lastName: 'Nguyen' });
  const bea = await aMember(house, { firstName: 'Béatrice', lastName: 'Montcornet' });
  const named = await aMember(house, { firstName: 'Léonie', lastName: 'Vasseur' });
  await lend(house, bea.id);
  const ticket = await aTicket(house, { visitorName: 'Léonie Vasseur' });
  const { office, counts } = aCountingOffice(house);
  const gone = v7() as MemberId; // nobody bears it
  const ids = [ali, chloe, bea, named].map(({ id }) => id);
  const { erased, blocked } = await office.members.eraseSeveral({ ids: [...ids, gone, ali.id] });

  expect(erased.map(({ id }) => id)).toEqual([ali.id, chloe.id]);
  expect(blocked).toMatchObject([
    { member: { id: bea.id, name: 'Béatrice Montcornet' }, because: [{ kind: 'loan' }] },
    { member: { id: named.id }, because: [{ kind: 'ticket', id: ticket.id }] },
  ]);
  expect(counts).toMatchObject({ copies: 1, wipings: 1 });
  const listed = await house.erased.read();
  expect(listed.map(({ id, step }) => [id, step])).toEqual([
    [ali.id, 'wiped'],
    [chloe.id, 'wiped'],
  ]);
  for (const { id } of [ali, chloe]) {
    expect(await office.journal.list({ memberId: id, limit: 1 })).toMatchObject([
      { act: 'erase-member', memberName: null },
    ]);
  }
});

test('no copy is made where nobody may go', async () => {
  const house = await aHouse();
  const bea = await aMember(house, { firstName: 'Béatrice', lastName: 'Montcornet' });
  await lend(house, bea.id);
  const { office, counts } = aCountingOffice(house);
  expect((await office.members.eraseSeveral({ ids: [bea.id] })).erased).toEqual([]);
  expect(counts.copies).toBe(0);
});

test('a name that only they share goes with them; one that somebody else bears stays', async () => {
  const house = await aHouse();
  const note = (await anItem(house, { lendingNote: 'Voir M. Vasseur ; M. Quentin a la clé' })).id;
  const leaving = [
    await aMember(house, { firstName: 'Léonie', lastName: 'Vasseur' }),
    await aMember(house, { firstName: 'Paul', lastName: 'Vasseur' }),
    await aMember(house, { firstName: 'Anne', lastName: 'Quentin' }),
  ];
  await aMember(house, { firstName: 'Luc', lastName: 'Quentin' });
  const office = house.client('manager');
  await office.members.eraseSeveral({ ids: leaving.map(({ id }) => id) });
  expect((await office.items.get({ id: note })).lendingNote).toBe(
    'Voir M. … ; M. Quentin a la clé',
  );
});
