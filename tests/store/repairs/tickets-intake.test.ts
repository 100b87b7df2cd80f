import { expect, test } from 'vitest';
import { aPhotoFile } from '#tests/support/builders/a-file.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aDoneTicket, anIntake, aSession, aTicket } from '#tests/support/builders/repairs.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { aCode } from '#tests/unit/codes/a-code.ts';
import { aBench, minutes } from './a-bench.ts';

const unknown = '0199a8b0-0000-7000-8000-000000000000';

bothStores('a ticket at intake', (base) => {
  test('holds the thing, its fault, the visitor and the waiver, outside of a session', async () => {
    const { house, tickets } = await aBench(base);
    const what = { name: 'Cafetière', category: 'Coffee maker', brand: 'Moulinex' } as const;
    const more = { model: 'Subito', yearOfManufacture: 2016, weightGrams: 1_900 };
    const { actId, ...page } = await tickets.open({
      what: { ...what, ...more },
      problem: 'Fuit par le bas',
      visitorName: 'Maryse',
      visitorContact: '06 00 00 00 00',
      waiver: { version: 1, how: 'signed' },
      signature: aPhotoFile('signature.png'),
    });
    expect(actId).toBeTruthy();
    expect(page).toMatchObject({
      code: aCode('R', 1),
      number: null,
      sessionId: null,
      what: { ...what, ...more },
      problem: 'Fuit par le bas',
      visitorName: 'Maryse',
      visitorContact: '06 00 00 00 00',
      isVisitorForgotten: false,
      member: null,
      item: null,
      waiver: { version: 1, how: 'signed', hasSignature: true },
      state: 'waiting',
      since: house.clock(),
      openedOn: '2026-11-21',
      attempts: [],
      outcome: null,
      isUnsafe: false,
    });
    expect(await tickets.get({ id: page.id })).toEqual(page);
  });

  test('gets the next number of the session that is on, and none outside of it', async () => {
    const { house, undo } = await aBench(base);
    const session = await aSession(house);
    const first = await aTicket(house);
    expect(first).toMatchObject({ number: 1, sessionId: session.id });
    const second = await aTicket(house);
    await undo(second);
    // A tag with number 2 may hang on something: that number is not called twice.
    expect(await aTicket(house)).toMatchObject({ number: 3 });
    expect(await aTicket(house, { sessionId: null })).toMatchObject({
      number: null,
      sessionId: null,
    });
  });

  test('of a member takes their name', async () => {
    const { house } = await aBench(base);
    const zoe = await aMember(house);
    const ticket = await aTicket(house, { memberId: zoe.id, visitorName: '' });
    expect(ticket).toMatchObject({ visitorName: 'Zoé Lefèvre', member: { code: zoe.code } });
  });

  test('keeps no member from leaving', async () => {
    const { house, manager } = await aBench(base);
    const zoe = await aMember(house);
    const { id } = await aTicket(house, { memberId: zoe.id });
    await manager.members.end({ id: zoe.id });
    expect(await manager.repairs.tickets.get({ id })).toMatchObject({ visitorName: 'Zoé Lefèvre' });
  });

  test('bears the code of the sheet that was printed ahead, once', async () => {
    const { house, tickets } = await aBench(base);
    const { codes } = await tickets.printBlanks({ count: 2 });
    expect(codes).toEqual([aCode('R', 1), aCode('R', 2)]);
    const [code = ''] = codes;
    expect((await aTicket(house)).code).toBe(aCode('R', 3));
    expect((await aTicket(house, { code: code.toLowerCase() })).code).toBe(code);
    const taken = { code: 'CODE_TAKEN', data: { code, by: 'Grille-pain' } };
    await expect(aTicket(house, { code })).rejects.toMatchObject(taken);
  });

  test.each(['R0000000', aCode('T', 7), 'grille-pain'])('refuses %s as a code', async (code) => {
    const { house } = await aBench(base);
    await expect(aTicket(house, { code })).rejects.toMatchObject({ code: 'CODE_NOT_OURS' });
  });

  test('refuses a visitor without a waiver, and nobody says what it is', async () => {
    const { tickets } = await aBench(base);
    await expect(tickets.open(anIntake({ waiver: null }))).rejects.toMatchObject({
      code: 'WAIVER_NEEDED',
    });
    await expect(tickets.open(anIntake({ what: undefined }))).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { field: 'what' },
    });
    expect((await tickets.list({})).total).toBe(0);
  });

  test.each([
    { thing: 'member', wish: { memberId: unknown } },
    { thing: 'item', wish: { itemId: unknown } },
    { thing: 'session', wish: { sessionId: unknown } },
    { thing: 'waiver', wish: { waiver: { version: 7, how: 'paper' } } },
  ] as const)('refuses a $thing that is not there', async ({ thing, wish }) => {
    const { tickets } = await aBench(base);
    await expect(tickets.open(anIntake(wish))).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { thing },
    });
  });

  test('refuses a signature that is no picture', async () => {
    const { tickets } = await aBench(base);
    const signature = new File(['plain words'], 'signature.png', { type: 'image/png' });
    await expect(tickets.open(anIntake({ signature }))).rejects.toMatchObject({
      code: 'FILE_REFUSED',
      data: { why: 'not-a-picture' },
    });
  });

  test('is corrected; what is left out stays', async () => {
    const { house, tickets, undo } = await aBench(base);
    const { id } = await aTicket(house, { visitorContact: 'maryse@exemple.fr' });
    const what = { name: 'Bouilloire', category: 'Kettle', yearOfManufacture: 2020 } as const;
    const changed = await tickets.change({ id, what, visitorName: 'Élise' });
    expect(changed).toMatchObject({
      what: { name: 'Bouilloire', category: 'Kettle', brand: '' },
      problem: 'Ne chauffe plus',
      visitorName: 'Élise',
      visitorContact: 'maryse@exemple.fr',
    });
    const { tickets: found } = await tickets.list({ text: 'elise bouilloire' });
    expect(found.map((line) => line.id)).toEqual([id]);
    await undo(changed);
    expect(await tickets.get({ id })).toMatchObject({ visitorName: 'Maryse' });
  });

  test('is taken back with the undo key until something is decided about it', async () => {
    const { house, tickets, undo } = await aBench(base);
    const opened = await aTicket(house);
    await tickets.addPhoto({ id: opened.id, photo: aPhotoFile() });
    const taken = await tickets.take({ id: opened.id });
    await expect(undo(opened)).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
      data: { laterAct: 'take-ticket' },
    });
    await undo(taken);
    await undo(opened);
    await expect(tickets.get({ id: opened.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

bothStores('a scan of a tag', (base) => {
  test('is the ticket, a blank sheet, an object, a member, or nothing', async () => {
    const { house, tickets } = await aBench(base);
    const ticket = await aTicket(house);
    const drill = await anItem(house);
    const zoe = await aMember(house);
    const find = (...readings: string[]) => tickets.find({ readings });
    expect(await find(ticket.code)).toEqual({ kind: 'ticket', id: ticket.id });
    expect(await find('???', ticket.code.toLowerCase())).toEqual({ kind: 'ticket', id: ticket.id });
    expect(await find(aCode('R', 900))).toEqual({ kind: 'blank', code: aCode('R', 900) });
    expect(await find(drill.code)).toEqual({ kind: 'item', id: drill.id });
    expect(await find(zoe.code)).toEqual({ kind: 'member', id: zoe.id });
    expect(await find('grille-pain')).toEqual({ kind: 'nothing' });
    expect(await find(aCode('T', 900))).toEqual({ kind: 'nothing' });
  });

  test('at the counter opens the ticket; a sheet printed ahead is told', async () => {
    const { house, client } = await aBench(base);
    const ticket = await aTicket(house);
    const scan = (...readings: string[]) =>
      client.counter.scan({ visit: null, basket: [], returnsVisitId: null, readings });
    expect(await scan(ticket.code)).toEqual({
      kind: 'ticket',
      ticketId: ticket.id,
      code: ticket.code,
      thing: 'Grille-pain',
    });
    expect(await scan(aCode('R', 900))).toMatchObject({ kind: 'told', letter: 'R' });
  });
});

bothStores('the tickets', (base) => {
  test('are listed last opened first, by words, state, object, session and verdict', async () => {
    const { house, tickets, wait } = await aBench(base);
    const drill = await anItem(house);
    const outside = await aTicket(house, { visitorName: 'Ézéchiel' });
    wait(minutes(1));
    const session = await aSession(house);
    const own = await aTicket(house, { itemId: drill.id, problem: '100 % muet' });
    wait(minutes(1));
    const done = await aDoneTicket(house, {
      what: { name: 'Vélo', category: 'Unpowered - Bicycle' },
    });
    await tickets.declareUnsafe({ id: own.id, reason: 'Câble dénudé' });
    const ids = async (wish: Parameters<typeof tickets.list>[0]) => {
      const { tickets: lines, total } = await tickets.list(wish);
      expect(total).toBe(lines.length);
      return lines.map((line) => line.id);
    };
    expect(await ids({})).toEqual([done.id, own.id, outside.id]);
    expect(await ids({ text: 'ezechiel' })).toEqual([outside.id]);
    expect(await ids({ text: 'percussion bosch' })).toEqual([own.id]);
    expect(await ids({ text: '100 %' })).toEqual([own.id]);
    expect(await ids({ text: '0_%' })).toEqual([]);
    expect(await ids({ text: outside.code })).toEqual([outside.id]);
    expect(await ids({ state: 'waiting' })).toEqual([outside.id]);
    expect(await ids({ itemId: drill.id })).toEqual([own.id]);
    expect(await ids({ sessionId: session.id })).toEqual([done.id, own.id]);
    expect(await ids({ isUnsafe: true })).toEqual([own.id]);
    expect(await ids({ isUnsafe: false })).toEqual([done.id, outside.id]);
    const page = await tickets.list({ offset: 1, limit: 1 });
    expect(page).toMatchObject({ total: 3, tickets: [{ id: own.id, isUnsafe: true }] });
  });
});
