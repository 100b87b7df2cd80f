import { describe, expect, test } from 'vitest';
import type { TicketId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { aDoneTicket, aSession, aTicket } from '#tests/support/builders/repairs.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { aFile, aRow, bringIn, manyRows, rowsOfText, textOfRows } from './ords-files.ts';

const all = { kind: 'all' } as const;

const rowsOut = async (
  house: TestHouse,
  input: Parameters<ReturnType<TestHouse['client']>['exchange']['ords']['rows']>[0] = {
    period: all,
  },
) => rowsOfText(await (await house.client('manager').exchange.ords.rows(input)).text());

const summaryOut = async (house: TestHouse) =>
  (await house.client('manager').exchange.ords.summary({ period: all })).text();

const textsOf = (house: TestHouse, page: { offset?: number; limit?: number } = {}) =>
  house.client('manager').exchange.ords.toCheck({ period: all, ...page });

const toaster = (more: object = {}) => ({
  name: 'Grille-pain 2 fentes',
  category: 'Toaster' as const,
  ...more,
});

bothStores('Our tickets go out', ({ open }) => {
  test('with the words of the standard', async () => {
    const house = await aHouse({ store: await open() });
    const what = toaster({ brand: 'Seb', yearOfManufacture: 2014 });
    const ticket = await aDoneTicket(house, { what, problem: 'Ne chauffe plus' });
    expect(await rowsOut(house)).toEqual([
      {
        id: `laremise_${Number(ticket.code.slice(1, 7))}`,
        data_provider: 'La Remise',
        country: 'FRA',
        partner_product_category: 'Toaster ~ Grille-pain 2 fentes',
        product_category: 'Toaster',
        product_category_id: '31',
        brand: 'Seb',
        year_of_manufacture: '2014',
        product_age: '12',
        repair_status: 'Fixed',
        repair_barrier_if_end_of_life: '',
        group_identifier: 'La Remise',
        event_date: '2026-11-21',
        problem: 'Ne chauffe plus',
      },
    ]);
  });

  test('with what was found and done, in sentences, and nothing that nobody knows', async () => {
    const house = await aHouse({ store: await open() });
    const { tickets } = house.client().repairs;
    const { id } = await aTicket(house, { what: toaster(), problem: 'Ne chauffe plus' });
    const { attempts } = await tickets.take({ id });
    const attemptId = attempts[0]?.id ?? '';
    await tickets.note({
      attemptId,
      observed: 'ça sent',
      cause: 'Fusible grillé !',
      done: 'changé',
    });
    await tickets.finish({ id, outcome: 'end-of-life', barrier: 'no-way-to-open' });
    expect(await rowsOut(house)).toMatchObject([
      {
        brand: 'Unknown',
        year_of_manufacture: '',
        product_age: '',
        repair_status: 'End of life',
        repair_barrier_if_end_of_life: 'No way to open product',
        problem: 'Ne chauffe plus. Fusible grillé ! changé.',
      },
    ]);
  });

  test('when they have an outcome and a plug: the others are counted in the summary', async () => {
    const house = await aHouse({ store: await open() });
    const bicycle = { name: 'Vélo', category: 'Unpowered - Bicycle' as const };
    await aTicket(house);
    await aDoneTicket(house, { what: bicycle });
    await aDoneTicket(house, { what: bicycle }, { outcome: 'repairable' });
    await aDoneTicket(house, { what: bicycle });
    await aDoneTicket(house, { what: { name: 'Pull', category: 'Unpowered - Textile' } });
    expect(await rowsOut(house)).toEqual([]);
    expect(await summaryOut(house)).toBe(
      'data_provider,product_category,repair_status,total\n' +
        'La Remise,Unpowered - Bicycle,Fixed,2\n' +
        'La Remise,Unpowered - Bicycle,Repairable,1\n' +
        'La Remise,Unpowered - Textile,Fixed,1\n',
    );
  });

  test('for a year or a session alone, without what was imported where it is not asked', async () => {
    const house = await aHouse({ store: await open() });
    await bringIn(
      house,
      aFile(textOfRows([aRow({ event_date: '2026-01-05' }), aRow({ id: 'o_1' })])),
    );
    await aDoneTicket(house, { sessionId: null });
    const session = await aSession(house);
    const inSession = await aDoneTicket(house, { sessionId: session.id });
    const ids = async (input: Parameters<typeof rowsOut>[1]) =>
      (await rowsOut(house, input)).map(({ id }) => id);
    expect(await ids({ period: { kind: 'session', id: session.id } })).toEqual([
      `laremise_${Number(inSession.code.slice(1, 7))}`,
    ]);
    expect(await ids({ period: { kind: 'year', year: 2026 } })).toHaveLength(3);
    expect(await ids({ period: { kind: 'year', year: 2024 } })).toEqual(['o_1']);
    expect(await ids({ period: all, hasImported: false })).toHaveLength(2);
  });

  test('and may not come in again: they are counted already', async () => {
    const house = await aHouse({ store: await open() });
    await aDoneTicket(house);
    const rows = await rowsOut(house);
    const file = aFile(textOfRows(rows));
    expect(await house.client('manager').exchange.ords.check({ file })).toMatchObject({
      importId: null,
      problems: [{ kind: 'id-already-here', line: 2 }],
    });
  });
});

bothStores('Texts that may name somebody', ({ open }) => {
  const telling = 'Madame Maryse Duval rappellera au 06 12 34 56 78';

  test('are shown with what was found in them, and go out unchanged until a person changes them', async () => {
    const house = await aHouse({ store: await open() });
    await aDoneTicket(house, { visitorName: 'Maryse', problem: telling });
    await aDoneTicket(house, { problem: 'Ne chauffe plus' });
    const { texts, total } = await textsOf(house);
    expect(total).toBe(1);
    const [text] = texts;
    expect(text).toMatchObject({ written: telling, goesOut: telling });
    expect(
      text?.findings.map(({ kind, from, until }) => [kind, telling.slice(from, until)]),
    ).toEqual([
      ['name', 'Madame Maryse Duval'],
      ['phone', '06 12 34 56 78'],
    ]);
    expect((await rowsOut(house))[0]?.problem).toBe(telling);
  });

  test('go out as a person reworded them, until that is undone', async () => {
    const house = await aHouse({ store: await open() });
    await aDoneTicket(house, { problem: telling });
    await bringIn(house, aFile(textOfRows([aRow({ problem: 'Voir zoe@exemple.fr' })])));
    const { ords } = house.client('manager').exchange;
    for (const { of } of (await textsOf(house)).texts) {
      expect(await ords.reword({ of, text: 'Rappeler' })).toMatchObject({
        goesOut: 'Rappeler',
        findings: [],
      });
    }
    expect((await rowsOut(house)).map(({ problem }) => problem)).toEqual(['Rappeler', 'Rappeler']);
    expect(await textsOf(house)).toEqual({ texts: [], total: 0 });
    const { journal } = house.client('manager');
    const [last] = await journal.list({});
    expect(last).toMatchObject({ act: 'reword-problem' });
    await journal.undo({ id: last?.id ?? '' });
    expect((await textsOf(house)).total).toBe(1);
    expect((await rowsOut(house)).map(({ problem }) => problem)).toEqual([
      'Rappeler',
      'Voir zoe@exemple.fr',
    ]);
  });

  test('can be let go out as they are, and be looked at again', async () => {
    const house = await aHouse({ store: await open() });
    await aDoneTicket(house, { problem: 'Acheté chez Mr Bricolage' });
    const { ords } = house.client('manager').exchange;
    const [text] = (await textsOf(house)).texts;
    if (!text) throw new Error('nothing was found');
    await ords.reword({ of: text.of, text: text.written });
    expect((await textsOf(house)).total).toBe(0);
    await ords.reword({ of: text.of, text: null });
    expect((await textsOf(house)).total).toBe(1);
  });

  test('stand in what a thing and its brand are called too', async () => {
    const house = await aHouse({ store: await open() });
    const what = toaster({ name: 'Grille-pain de Zénobie', brand: 'Appeler 06 12 34 56 78' });
    await aDoneTicket(house, { what, visitorName: 'Zénobie', problem: 'Ne chauffe plus' });
    const { texts, total } = await textsOf(house);
    expect(total).toBe(1);
    expect(texts[0]).toMatchObject({
      findings: [],
      others: [
        { field: 'thing', text: what.name, findings: [{ kind: 'name', from: 15 }] },
        { field: 'brand', findings: [{ kind: 'phone' }] },
      ],
    });
  });

  test('hold the names of helpers and of other visitors, the shortest with a capital', async () => {
    const house = await aHouse({ store: await open() });
    const { sessions } = house.client().repairs;
    const session = await aSession(house);
    await sessions.arrive({ sessionId: session.id, name: 'Balthazar' });
    await aTicket(house, { visitorName: 'Mélusine' });
    await aTicket(house, { visitorName: 'Li Le Bon' });
    for (const problem of ['Balthazar a vu', 'à Melusine', 'demander à Li', 'li Le fil']) {
      await aDoneTicket(house, { visitorName: '', problem });
    }
    const { texts } = await textsOf(house);
    expect(texts.map(({ goesOut }) => goesOut)).toEqual([
      'Balthazar a vu',
      'à Melusine',
      'demander à Li',
    ]);
  });

  test('hold the names of members and of the team, whatever their accents', async () => {
    const house = await aHouse({ store: await open() });
    await aMember(house, { firstName: 'Zoé', lastName: 'Lefèvre' });
    await aDoneTicket(house, { visitorName: '', problem: 'rendue par LEFEVRE hier' });
    await aDoneTicket(house, { visitorName: '', problem: 'le fevre du moteur' });
    const { texts } = await textsOf(house);
    expect(texts.map(({ goesOut }) => goesOut)).toEqual(['rendue par LEFEVRE hier']);
  });
});

describe('A hundred texts', () => {
  test('come page by page', async () => {
    const house = await aHouse();
    const rows = manyRows(700).map((row, at) => ({
      ...row,
      problem: `Tél. 06 00 00 0${at % 10} 00`,
    }));
    await bringIn(house, aFile(textOfRows(rows)));
    const page = await textsOf(house, { offset: 600, limit: 200 });
    expect(page.total).toBe(700);
    expect(page.texts.map(({ ordsId }) => ordsId)).toEqual(rows.slice(600).map(({ id }) => id));
  });

  test('of a ticket that is not there cannot be reworded', async () => {
    const { ords } = (await aHouse()).client('manager').exchange;
    const id = '01900000-0000-7000-8000-000000000000' as TicketId;
    await expect(ords.reword({ of: { kind: 'ticket', id }, text: '' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
