import { expect, test } from 'vitest';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aDoneTicket, aSession, aTicket, presenceOf } from '#tests/support/builders/repairs.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { aBench, days, minutes } from './a-bench.ts';

bothStores('the queue', (base) => {
  test('gives the next by number, then what waits outside of the session', async () => {
    const { house, tickets, wait } = await aBench(base);
    const old = await aTicket(house);
    wait(minutes(5));
    const session = await aSession(house, { repairers: ['Ahmed'] });
    const [one, two] = [await aTicket(house), await aTicket(house)];
    const presenceId = presenceOf(session, 'Ahmed');
    const next = () => {
      wait(minutes(1));
      return tickets.takeNext({ presenceId });
    };
    expect(await next()).toMatchObject({ id: one.id, repairer: 'Ahmed', table: 'table 1' });
    expect(await next()).toMatchObject({ id: two.id, state: 'in-repair' });
    expect(await next()).toMatchObject({ id: old.id, number: 3 });
    expect(await next()).toBeNull();
  });

  test('gives two posts that ask at once two different tickets', async () => {
    const { house } = await aBench(base);
    await aSession(house);
    const opened = [await aTicket(house), await aTicket(house), await aTicket(house)];
    const posts = opened.map(() => house.client());
    const taken = await Promise.all(
      posts.map((post) => post.repairs.tickets.takeNext({ presenceId: null })),
    );
    const ids = taken.map((ticket) => ticket?.id);
    expect(new Set(ids)).toEqual(new Set(opened.map((ticket) => ticket.id)));
  });

  test('gives tickets that are opened at once different codes and numbers', async () => {
    const { house } = await aBench(base);
    await aSession(house);
    const opened = await Promise.all(Array.from({ length: 5 }, () => aTicket(house)));
    expect(new Set(opened.map((ticket) => ticket.code)).size).toBe(5);
    expect(opened.map((ticket) => ticket.number).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  test('gives a new number to what comes back at a later session, and the old one the same day', async () => {
    const { house, tickets, wait } = await aBench(base);
    const first = await aSession(house);
    await aTicket(house);
    const { id } = await aTicket(house);
    await tickets.take({ id });
    const back = await tickets.setAside({ id, state: 'waiting' });
    expect(back).toMatchObject({ number: 2, sessionId: first.id, state: 'waiting' });
    await tickets.setAside({ id, state: 'home', thenWhat: 'Revient avec un fusible' });
    wait(days(7));
    const later = await aSession(house);
    expect(await tickets.setAside({ id, state: 'waiting' })).toMatchObject({
      number: 1,
      sessionId: later.id,
      thenWhat: '',
    });
    expect(await tickets.get({ id })).toMatchObject({ openedOn: '2026-11-21' });
  });

  test('shows the room who waits and who is in repair, and what was done today', async () => {
    const { house, tickets, wait } = await aBench(base);
    const left = await aTicket(house);
    await tickets.setAside({ id: left.id, state: 'home' });
    const former = await aDoneTicket(house);
    wait(days(7));
    const session = await aSession(house, { repairers: ['Ahmed'] });
    const one = await aTicket(house);
    const two = await aTicket(house);
    const done = await aDoneTicket(house);
    await tickets.take({ id: two.id, presenceId: presenceOf(session, 'Ahmed') });
    const board = await tickets.board();
    expect(board.map(({ id, state, number }) => ({ id, state, number }))).toEqual([
      { id: two.id, state: 'in-repair', number: 2 },
      { id: one.id, state: 'waiting', number: 1 },
      { id: left.id, state: 'home', number: null },
      { id: done.id, state: 'done', number: 3 },
    ]);
    expect(board.map((line) => line.id)).not.toContain(former.id);
    await house.client('manager').repairs.sessions.close({ id: session.id });
    expect((await tickets.board()).map((line) => line.id)).toContain(done.id);
  });

  test('shows visitors numbers and tables alone, and nothing without a session', async () => {
    const { house, tickets } = await aBench(base);
    await aTicket(house);
    expect(await tickets.publicBoard()).toEqual([]);
    const session = await aSession(house, { repairers: ['Ahmed'] });
    await aTicket(house);
    const { id } = await aTicket(house);
    await tickets.take({ id, presenceId: presenceOf(session, 'Ahmed') });
    const since = house.clock();
    expect(await tickets.publicBoard()).toEqual([
      { number: 1, state: 'waiting', table: '', since },
      { number: 2, state: 'in-repair', table: 'table 1', since },
    ]);
  });

  test('shows visitors no object of the place: nobody waits for it', async () => {
    const { house, tickets } = await aBench(base);
    await aSession(house);
    const item = await anItem(house);
    await tickets.open({ itemId: item.id, problem: 'Câble abîmé' });
    await aTicket(house);
    expect((await tickets.publicBoard()).map(({ number }) => number)).toEqual([2]);
  });

  test('keeps a thing on a shelf until a day; at home it is on none', async () => {
    const { house, tickets, manager, undo } = await aBench(base);
    const shelf = await manager.shelves.create({ name: 'Atelier, étagère 2' });
    const { id } = await aTicket(house);
    const kept = { shelfId: shelf.id, keptUntil: '2026-12-05', thenWhat: 'Puis déchèterie' };
    const stays = await tickets.setAside({ id, state: 'stays', ...kept });
    expect(stays).toMatchObject({
      state: 'stays',
      shelf: { id: shelf.id, name: 'Atelier, étagère 2' },
      keptUntil: '2026-12-05',
      thenWhat: 'Puis déchèterie',
    });
    const whole = await manager.shelves.create({ name: 'Atelier' });
    await manager.shelves.merge({ id: shelf.id, intoId: whole.id });
    expect(await tickets.get({ id })).toMatchObject({ shelf: { id: whole.id, name: 'Atelier' } });
    const home = await tickets.setAside({ id, state: 'home', thenWhat: 'Revient' });
    expect(home).toMatchObject({ state: 'home', shelf: null, keptUntil: null });
    await undo(home);
    expect(await tickets.get({ id })).toMatchObject({ state: 'stays', shelf: { id: whole.id } });
    const nowhere = { id, state: 'stays', shelfId: id } as const;
    await expect(tickets.setAside(nowhere)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { thing: 'shelf' },
    });
  });

  test('does not call for an object that came back damaged before the visitors', async () => {
    const { house, tickets } = await aBench(base);
    const drill = await anItem(house);
    const own = await aTicket(house, { itemId: drill.id, sessionId: null });
    await aSession(house);
    const visitor = await aTicket(house);
    expect(await tickets.takeNext({})).toMatchObject({ id: visitor.id });
    expect(await tickets.takeNext({})).toMatchObject({ id: own.id });
  });
});
