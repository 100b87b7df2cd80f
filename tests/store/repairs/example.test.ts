/** The repair café that people practise on. */
import { expect, test } from 'vitest';
import { loadExampleRepairs } from '#main/repairs/example/load-example-repairs.ts';
import { aHouse } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';

bothStores('the practice place', (base) => {
  test('has a session that goes on, one that is over, and figures of it', async () => {
    const house = await aHouse({ store: await base.open() });
    await loadExampleRepairs(house, 'resources/demo');
    const { sessions, tickets, statistics } = house.client().repairs;
    // It is 14 h 02.
    expect(await sessions.current()).toMatchObject({
      ticketCount: 6,
      fixedCount: 1,
      opensAt: '12:00',
      closesAt: '16:00',
    });
    const { sessions: all } = await sessions.list({});
    expect(all[1]).toMatchObject({ isClosed: true, ticketCount: 12, volunteerMinutes: 180 });
    const states = (await tickets.board()).map(({ number, state }) => [number, state]);
    expect(new Map(states as [number, string][])).toEqual(
      new Map([
        [1, 'done'],
        [2, 'part'],
        [3, 'in-repair'],
        [4, 'in-repair'],
        [5, 'waiting'],
        [6, 'waiting'],
      ]),
    );
    expect(await statistics.of({ period: { kind: 'all' } })).toMatchObject({
      repairs: 13,
      outcomes: { fixed: 9, repairable: 2, endOfLife: 2, unknown: 0 },
      impact: { weightMissing: 1 },
    });
  });
});
