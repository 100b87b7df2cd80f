/** Members come in from a spreadsheet: who they are, and what they paid. */
import { expect, test } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { aHouse } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { aSheet, bringSheetIn, readSheet } from './sheet-files.ts';

bothStores('A spreadsheet of people', ({ open }) => {
  const people = () =>
    aSheet([
      'N° adhérent;Nom;Tél;Rue;CP;Ville;Adhésion payée le;Fin d’adhésion',
      '17;DUPONT Marie;612345678;3 rue des Ateliers;44000;Nantes;05/01/2026;31/12/2026',
      '18;Amadou Diallo;06 11 22 33 44;;;;;',
    ]);

  test('comes in with cards, contacts and memberships', async () => {
    const house = await aHouse({ store: await open() });
    expect(await bringSheetIn(house, people(), { kind: 'members' })).toMatchObject({ added: 2 });
    const { members } = await house.client().members.list({ text: 'dupont' });
    expect(await house.client().members.get({ id: members[0]?.id ?? '' })).toMatchObject({
      firstName: 'Marie',
      lastName: 'DUPONT',
      phone: '06 12 34 56 78',
      address: '3 rue des Ateliers, 44000 Nantes',
      aliases: ['17'],
      memberships: [{ paidOn: '2026-01-05', validUntil: '2026-12-31', feeCents: 1500 }],
    });
  });

  test('knows a person by name and one contact', async () => {
    const house = await aHouse({ store: await open() });
    await aMember(house, { firstName: 'Marie', lastName: 'Dupont', phone: '0612345678' });
    const report = await readSheet(house, people(), 'members');
    expect(report.duplicates).toMatchObject([{ line: 2, why: 'person' }]);
    expect(await bringSheetIn(house, people(), { kind: 'members' })).toMatchObject({
      added: 1,
      skipped: 1,
    });
  });

  test('under « Nom et prénom » begins with the last name', async () => {
    const house = await aHouse({ store: await open() });
    const { first } = await readSheet(
      house,
      aSheet(['Nom & prénom;E-mail', 'Le Gall Yves;yves@example.org']),
      'members',
    );
    expect(first).toMatchObject([{ values: { firstName: 'Yves', lastName: 'Le Gall' } }]);
  });

  test('leaves a name as it is parted here where one column says it in another order', async () => {
    const house = await aHouse({ store: await open() });
    const { id } = await aMember(house, {
      firstName: 'Marie',
      lastName: 'Martin Dupont',
      email: 'marie@example.org',
    });
    const update = async (lines: readonly string[]) => {
      await bringSheetIn(house, aSheet(lines), { kind: 'members', duplicates: 'update' });
      const { firstName, lastName } = await house.client().members.get({ id });
      return [firstName, lastName];
    };
    for (const whole of ['MARTIN DUPONT MARIE', 'Marie Martin Dupont', 'Martin Dupont, Marie']) {
      expect(await update(['Nom et prénom;E-mail', `${whole};marie@example.org`])).toEqual([
        'Marie',
        'Martin Dupont',
      ]);
    }
    // Two columns leave nothing to guess.
    expect(await update(['Prénom;Nom;E-mail', 'Martin;Dupont Marie;marie@example.org'])).toEqual([
      'Martin',
      'Dupont Marie',
    ]);
  });

  test.each([
    ['in two years from today', ';31/12/2028', '2026-11-21', '2028-12-31'],
    ['in two years from when they joined', '12/03/2021;31/12/2028', '2021-03-12', '2028-12-31'],
    ['within a year from a year before', '12/03/2021;31/03/2027', '2026-04-01', '2027-03-31'],
    ['never (Koha) from today, as long as may be', ';9999-12-31', '2026-11-21', '2030-12-31'],
  ])('counts a membership that ends %s', async (_, days, validFrom, validUntil) => {
    const house = await aHouse({ store: await open() });
    const koha = aSheet([
      'cardnumber;surname;firstname;email;categorycode;dateenrolled;dateexpiry',
      `17;Dupont;Marie;marie@example.org;ADULT;${days}`,
    ]);
    await bringSheetIn(house, koha, { kind: 'members' });
    const { members } = await house.client().members.list({});
    expect(await house.client().members.get({ id: members[0]?.id ?? '' })).toMatchObject({
      memberships: [{ paidOn: validFrom, validFrom, validUntil }],
    });
  });

  test('takes no membership for paid on a day to come that nobody said', async () => {
    const house = await aHouse({ store: await open() });
    const early = aSheet(['Nom;Prénom;E-mail;Valable du', 'Roy;Ali;ali@example.org;01/01/2027']);
    await bringSheetIn(house, early, { kind: 'members' });
    const { members } = await house.client().members.list({});
    expect(await house.client().members.get({ id: members[0]?.id ?? '' })).toMatchObject({
      memberships: [{ paidOn: '2026-11-21', validFrom: '2027-01-01' }],
    });
  });
});
