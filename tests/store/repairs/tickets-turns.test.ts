/** Whose turn it is: numbers are called once, tickets are taken once. */
import { expect, test } from 'vitest';
import { aSession, aTicket, presenceOf } from '#tests/support/builders/repairs.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { aBench, minutes } from './a-bench.ts';

bothStores('the turns of a session', (base) => {
  test('never give a number twice, also when its ticket has moved on to another session', async () => {
    const { house, tickets } = await aBench(base);
    const morning = await aSession(house, { opensAt: '09:00', closesAt: '12:00' });
    const { id, number } = await aTicket(house);
    expect(number).toBe(1);
    await tickets.take({ id });
    await tickets.setAside({ id, state: 'part' });
    await aSession(house);
    expect(await tickets.setAside({ id, state: 'waiting' })).toMatchObject({ number: 1 });
    expect(await aTicket(house, { sessionId: morning.id })).toMatchObject({ number: 2 });
  });

  test('take one ticket by a double tap, and the next one after it', async () => {
    const { house, tickets, wait } = await aBench(base);
    const presenceId = presenceOf(await aSession(house, { repairers: ['Ali'] }), 'Ali');
    const [one, two] = [await aTicket(house), await aTicket(house)];
    const first = await tickets.takeNext({ presenceId });
    wait(900);
    expect(await tickets.takeNext({ presenceId })).toEqual(first);
    expect(first).toMatchObject({ id: one.id });
    wait(minutes(1));
    expect(await tickets.takeNext({ presenceId })).toMatchObject({ id: two.id });
  });

  test('are over for who has left, but for what they had begun', async () => {
    const { house, client, tickets, wait } = await aBench(base);
    const presenceId = presenceOf(await aSession(house, { repairers: ['Ali'] }), 'Ali');
    const [own, next] = [await aTicket(house), await aTicket(house)];
    await tickets.takeNext({ presenceId });
    await tickets.setAside({ id: own.id, state: 'part' });
    wait(minutes(1));
    await client.repairs.sessions.leave({ presenceId });
    const refused = { code: 'REPAIRER_LEFT', data: { repairer: 'Ali' } };
    await expect(tickets.takeNext({ presenceId })).rejects.toMatchObject(refused);
    await expect(tickets.take({ id: next.id, presenceId })).rejects.toMatchObject(refused);
    expect(await tickets.take({ id: own.id, presenceId })).toMatchObject({ state: 'in-repair' });
  });

  test('are not taken from somebody who was faster, unless that is meant', async () => {
    const { house, tickets } = await aBench(base);
    const session = await aSession(house, { repairers: ['Ali', 'Zoé'] });
    const [ali, zoe] = [presenceOf(session, 'Ali'), presenceOf(session, 'Zoé')];
    const { id } = await aTicket(house);
    const taken = await tickets.take({ id, presenceId: ali, ifWaiting: true });
    const refused = { code: 'TICKET_TAKEN', data: { repairer: 'Ali', table: 'table 1' } };
    for (const presenceId of [zoe, null]) {
      await expect(tickets.take({ id, presenceId, ifWaiting: true })).rejects.toMatchObject(
        refused,
      );
    }
    expect(await tickets.take({ id, presenceId: ali, ifWaiting: true })).toEqual(taken);
    await tickets.finish({ id, outcome: 'fixed' });
    await expect(tickets.take({ id, presenceId: zoe, ifWaiting: true })).rejects.toMatchObject(
      refused,
    );
    expect(await tickets.take({ id, presenceId: zoe })).toMatchObject({ repairer: 'Zoé' });
  });

  test('at once are one ticket for one post, and a refusal for the other', async () => {
    const { house } = await aBench(base);
    const session = await aSession(house, { repairers: ['Ali', 'Zoé'] });
    const { id } = await aTicket(house);
    const posts = ['Ali', 'Zoé'].map((name) =>
      house
        .client()
        .repairs.tickets.take({ id, presenceId: presenceOf(session, name), ifWaiting: true }),
    );
    const outcomes = await Promise.allSettled(posts);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = outcomes.find(({ status }) => status === 'rejected');
    expect(lost).toMatchObject({ reason: { code: 'TICKET_TAKEN' } });
  });
});
