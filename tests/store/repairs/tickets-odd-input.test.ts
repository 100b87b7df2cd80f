/** What nobody means to send: it is refused by name, or cleaned. */
import { expect, test } from 'vitest';
import type { Day } from '#shared/domain/day.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { anIntake, aSession, aTicket } from '#tests/support/builders/repairs.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { aBench } from './a-bench.ts';

bothStores('odd input', (base) => {
  test('a NUL among what was typed or scanned is left out', async () => {
    const { tickets, client } = await aBench(base);
    const what = { name: 'Lam\u0000pe', category: 'Lamp', brand: '\u0000' } as const;
    const { id } = await tickets.open(anIntake({ what, problem: 'a\u0000b' }));
    expect(await tickets.get({ id })).toMatchObject({
      what: { name: 'Lampe', brand: '' },
      problem: 'ab',
    });
    expect((await tickets.list({ text: 'lam\u0000pe' })).total).toBe(1);
    const { code } = await tickets.get({ id });
    const readings = [`${code.slice(0, 3)}\u0000${code.slice(3)}`];
    expect(await tickets.find({ readings })).toEqual({ kind: 'ticket', id });
    expect(await client.counter.scan({ visit: null, readings })).toBeTruthy();
    const nothing = anIntake({ problem: '\u0000' });
    await expect(tickets.open(nothing)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  test('an object of the place has no visitor, whoever says so', async () => {
    const { house, tickets } = await aBench(base);
    const { id: itemId } = await anItem(house);
    const { id } = await aTicket(house, { itemId, problem: 'Cassé' });
    for (const visitor of [{ visitorName: 'Maryse' }, { visitorContact: '06 00 00 00 00' }]) {
      await expect(tickets.change({ id, ...visitor })).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        data: { field: Object.keys(visitor)[0] },
      });
    }
    const empty = { visitorName: '', visitorContact: '', problem: 'Fendu' };
    expect(await tickets.change({ id, ...empty })).toMatchObject({ problem: 'Fendu' });
  });

  test('a sheet of another day than its session, or of another time, is refused', async () => {
    const { house, tickets } = await aBench(base);
    const session = await aSession(house);
    const { codes } = await tickets.printBlanks({ count: 1 });
    const [code = ''] = codes;
    const what = { name: 'Lampe', category: 'Lamp' } as const;
    const sheet = { code, what, outcome: 'unknown', sessionId: session.id } as const;
    for (const [on, why] of [
      ['1989-12-31', 'too-old'],
      ['2026-11-20', 'not-that-session'],
    ]) {
      await expect(tickets.fromPaper({ ...sheet, on: on as Day })).rejects.toMatchObject({
        code: 'DAY_IMPOSSIBLE',
        data: { why, day: on },
      });
    }
    const alone = { ...sheet, sessionId: null, on: '1990-01-01' as Day };
    expect(await tickets.fromPaper(alone)).toMatchObject({ doneOn: '1990-01-01' });
  });
});
