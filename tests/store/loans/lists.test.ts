import { expect, test } from 'vitest';
import { everyLoanLine } from '#main/loans/lines.ts';
import { shelvesRouter } from '#main/shelves/router.ts';
import { day } from '#shared/domain/day.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { clientOf } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { aCounter } from './a-counter.ts';

const days = (count: number) => count * 24 * 3_600_000;

bothStores('the counter with nobody open', (base) => {
  const threeOut = async () => {
    const counter = await aCounter(base);
    const zoe = await aMember(counter.house);
    await counter.scan(zoe.code);
    for (const [name, loanDays] of [
      ['Perceuse', 11],
      ['Scie', 4],
      ['Ponceuse', 7],
    ] as const) {
      const item = await anItem(counter.house, { name, loanDays });
      await counter.scanFor('lent', item.code);
    }
    counter.house.time.advance(days(7));
    return { ...counter, zoe };
  };
  const names = (list: { loans: { item: { name: string } }[] }) =>
    list.loans.map(({ item }) => item.name);

  test('shows what is due today, what is late with telephone numbers, and what is out', async () => {
    const { client } = await threeOut();
    expect(names(await client.counter.dueToday({}))).toEqual(['Ponceuse']);
    const late = await client.counter.late({});
    expect(late).toMatchObject({
      total: 1,
      loans: [{ item: { name: 'Scie' }, daysLate: 3, member: { phone: '06 12 34 56 78' } }],
    });
    expect(names(await client.counter.outNow({}))).toEqual(['Scie', 'Ponceuse', 'Perceuse']);
  });

  test('shows the latest of the late ones first', async () => {
    const { house, client } = await threeOut();
    house.time.advance(days(7));
    const { loans } = await client.counter.late({});
    expect(loans.map(({ daysLate }) => daysLate)).toEqual([10, 7, 3]);
  });

  test('shows a long list page by page, with the number of all', async () => {
    const { client } = await threeOut();
    const page = await client.counter.outNow({ offset: 1, limit: 1 });
    expect(names(page)).toEqual(['Ponceuse']);
    expect(page.total).toBe(3);
  });

  test('reads every loan of a member, however many pages they fill', async () => {
    const { house, zoe } = await threeOut();
    const today = day.parse('2026-11-28');
    for (const pageSize of [1, 2, 3, 4]) {
      const loans = await house.store.read((q) =>
        everyLoanLine(q, { openForMember: zoe.id }, today, pageSize),
      );
      expect(names({ loans })).toEqual(['Scie', 'Ponceuse', 'Perceuse']);
    }
  });

  test('finds objects and members by their words, corrected where needed', async () => {
    const { house, client, zoe } = await threeOut();
    await anItem(house, { name: 'Meuleuse d’angle' });
    expect(await client.counter.search({ text: 'meulleuse' })).toMatchObject({
      items: [{ name: 'Meuleuse d’angle', availability: 'shelf' }],
      corrected: [{ from: 'meulleuse', to: 'meuleuse' }],
    });
    expect(await client.counter.search({ text: 'lefevre' })).toMatchObject({
      items: [],
      members: [{ id: zoe.id, outCount: 3 }],
      corrected: [],
    });
  });

  test('opens a shelf by its code, also after it was merged twice', async () => {
    const { house, scanFor } = await threeOut();
    const { shelves } = clientOf({ shelves: shelvesRouter }, house.window('manager'));
    const [one, two, three] = [
      await shelves.create({ name: 'A1' }),
      await shelves.create({ name: 'A2' }),
      await shelves.create({ name: 'A3' }),
    ];
    expect(await scanFor('shelf', one.code)).toEqual({
      kind: 'shelf',
      shelfId: one.id,
      name: 'A1',
    });
    await shelves.merge({ id: one.id, intoId: two.id });
    await shelves.merge({ id: two.id, intoId: three.id });
    expect(await scanFor('shelf', one.code)).toMatchObject({ shelfId: three.id, name: 'A3' });
  });
});

bothStores('the slip of a visit', (base) => {
  test('holds everything that went out and came back, and the rules of the place', async () => {
    const counter = await aCounter(base);
    const { house, client, scanFor, rest } = counter;
    const zoe = await aMember(house);
    const ali = await aMember(house, { firstName: 'Ali' });
    const drill = await anItem(house, { name: 'Perceuse', declaredValueCents: 9_900 });
    const saw = await anItem(house, { name: 'Scie', accessories: ['Lame'] });
    await scanFor('member-opened', ali.code);
    await scanFor('lent', saw.code);
    rest();
    house.time.advance(60_000);
    const { visit } = await scanFor('member-opened', zoe.code);
    await scanFor('returned', saw.code);
    await scanFor('lent', drill.code);

    expect(await client.loans.slip({ visitId: visit.id })).toMatchObject({
      visitId: visit.id,
      at: house.clock(),
      place: { name: 'La Remise', address: '3 rue des Ateliers, 44000 Nantes' },
      rulesVersion: '2026-01',
      rulesText: 'Rendre propre et complet.',
      member: { id: zoe.id, name: 'Zoé Lefèvre' },
      lent: [{ item: { name: 'Perceuse' }, declaredValueCents: 9_900, dueOn: '2026-11-28' }],
      returned: [{ item: { name: 'Scie' }, member: { id: ali.id }, checks: [{ name: 'Lame' }] }],
    });
  });

  test('keeps the rules under which things went out', async () => {
    const { house, scanFor, client } = await aCounter(base);
    const zoe = await aMember(house);
    const drill = await anItem(house);
    const { visit } = await scanFor('member-opened', zoe.code);
    await scanFor('lent', drill.code);
    const { place } = house.client('manager');
    for (const rulesVersion of ['2027-01', '2028-01']) {
      house.time.advance(1000);
      await place.changeSettings({ rulesVersion, rulesText: `Règles ${rulesVersion}` });
    }
    expect(await client.loans.slip({ visitId: visit.id })).toMatchObject({
      rulesVersion: '2026-01',
      rulesText: 'Rendre propre et complet.',
    });
  });

  test('of returns with nobody open names their one borrower, or nobody', async () => {
    const { house, client, scan, scanFor, rest } = await aCounter(base);
    const borrowed = async (firstName: string) => {
      const member = await aMember(house, { firstName });
      const item = await anItem(house);
      await scan(member.code);
      await scan(item.code);
      rest();
      return { member, item };
    };
    const zoe = await borrowed('Zoé');
    const ali = await borrowed('Ali');
    const { takeBack } = await scanFor('returned', zoe.item.code);
    const slip = () => client.loans.slip({ visitId: takeBack.visitId });
    expect((await slip()).member?.id).toBe(zoe.member.id);
    await scanFor('returned', ali.item.code);
    expect(await slip()).toMatchObject({ member: null, lent: [], returned: [{}, {}] });
  });

  test('of a visit in which nothing happened does not exist', async () => {
    const { house, client, scanFor } = await aCounter(base);
    const { visit } = await scanFor('member-opened', (await aMember(house)).code);
    await expect(client.loans.slip({ visitId: visit.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { thing: 'visit' },
    });
  });
});
