/** Sessions: who was there, for how long; each act of it can be taken back. */
import { expect, test } from 'vitest';
import type { RepairSession } from '#shared/contract/repair-views.ts';
import type { Day, Instant } from '#shared/domain/day.ts';
import { aHouse } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';
import { aTicketRow, keepTickets } from './rows.ts';

const today = '2026-11-21' as Day;
const hourMs = 3_600_000;
const afternoon = { on: today, opensAt: '14:00', closesAt: '18:00' };
/** 14 h 02 in Paris, when the clock of a test house begins. */
const at = (time: string) => `2026-11-21T${time}:00.000Z` as Instant;

bothStores('a session', (base) => {
  const begun = async () => {
    const clock = fixedClock();
    const house = await aHouse({ clock, store: await base.open(clock) });
    const { repairs, journal, staff } = house.client('manager');
    const undoLast = async () => {
      const [last] = (await journal.list({})).filter(
        ({ isUndone, act }) => !isUndone && act !== 'undo',
      );
      if (last) await journal.undo({ id: last.id });
    };
    return { house, sessions: repairs.sessions, staff, undoLast };
  };

  test('is the current one of its day until it is closed; of several, the one opened last', async () => {
    const { house, sessions } = await begun();
    expect(await sessions.current()).toBeNull();
    const first = await sessions.open(afternoon);
    expect(first).toMatchObject({ ...afternoon, venue: '', isClosed: false, presences: [] });
    await sessions.open({ ...afternoon, on: '2026-11-28' as Day });
    const second = await sessions.open({ ...afternoon, venue: 'Gymnase' });
    expect((await sessions.current())?.id).toBe(second.id);
    await sessions.close({ id: second.id });
    expect((await sessions.current())?.id).toBe(first.id);
    house.time.advance(24 * hourMs);
    expect(await sessions.current()).toBeNull();
    const { sessions: all, total } = await sessions.list({});
    expect(total).toBe(3);
    expect(all.map(({ on }) => on)).toEqual(['2026-11-28', today, today]);
    expect((await sessions.list({ limit: 1, offset: 1 })).sessions.map(({ id }) => id)).toEqual([
      second.id,
    ]);
  });

  test('ends after it begins', async () => {
    const { sessions } = await begun();
    const backwards = sessions.open({ ...afternoon, closesAt: '14:00' });
    await expect(backwards).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { field: 'closesAt' },
    });
  });

  test('counts the time that people really gave, those still here until now', async () => {
    const { house, sessions, staff } = await begun();
    const { id } = await sessions.open(afternoon);
    const zoe = await staff.add({ name: 'Zoé', role: 'repairer' });
    await sessions.arrive({ sessionId: id, staffId: zoe.id, table: 'table 3', skills: 'Couture' });
    house.time.advance(hourMs);
    const both = await sessions.arrive({ sessionId: id, name: 'Ali', table: 'table 1' });
    expect(both.presences).toMatchObject([
      { staffId: zoe.id, name: 'Zoé', table: 'table 3', skills: 'Couture', leftAt: null },
      { staffId: null, name: 'Ali', table: 'table 1', arrivedAt: house.clock() },
    ]);
    house.time.advance(hourMs / 2);
    expect((await sessions.get({ id })).volunteerMinutes).toBe(90 + 30);
    await sessions.leave({ presenceId: presenceOf(both, 'Zoé') });
    house.time.advance(hourMs);
    expect((await sessions.get({ id })).volunteerMinutes).toBe(90 + 90);
    const closed = await sessions.close({ id });
    expect(closed.presences.map(({ leftAt }) => leftAt)).toEqual([at('14:32'), at('15:32')]);
    house.time.advance(hourMs);
    expect((await sessions.close({ id })).volunteerMinutes).toBe(180);
  });

  test('is opened again as it was: who left with its closing is here, who had left before is not', async () => {
    const { house, sessions } = await begun();
    const { id } = await sessions.open(afternoon);
    const zoe = await sessions.arrive({ sessionId: id, name: 'Zoé' });
    await sessions.arrive({ sessionId: id, name: 'Ali' });
    house.time.advance(hourMs);
    await sessions.leave({ presenceId: presenceOf(zoe, 'Zoé') });
    house.time.advance(hourMs);
    await sessions.close({ id });
    expect(await sessions.current()).toBeNull();
    house.time.advance(hourMs);
    const again = await sessions.reopen({ id });
    expect((await sessions.current())?.id).toBe(id);
    expect(again.isClosed).toBe(false);
    expect(again.presences.map(({ name, leftAt }) => [name, leftAt])).toEqual([
      ['Zoé', at('14:02')],
      ['Ali', null],
    ]);
    expect(await sessions.reopen({ id })).toEqual(again);
  });

  test('counts somebody who forgot to leave until its end, the next day too', async () => {
    const { house, sessions } = await begun();
    const { id } = await sessions.open(afternoon);
    await sessions.arrive({ sessionId: id, name: 'Ali' });
    house.time.advance(24 * hourMs);
    expect((await sessions.get({ id })).volunteerMinutes).toBe(238);
    const { presences, volunteerMinutes } = await sessions.close({ id });
    expect(presences[0]?.leftAt).toBe(at('17:00'));
    expect(volunteerMinutes).toBe(238);
  });

  test('takes somebody who comes twice once, and again after they have left', async () => {
    const { house, sessions } = await begun();
    const { id } = await sessions.open(afternoon);
    const once = await sessions.arrive({ sessionId: id, name: 'Éloïse' });
    expect((await sessions.arrive({ sessionId: id, name: 'eloise' })).presences).toHaveLength(1);
    house.time.advance(hourMs);
    const presenceId = presenceOf(once, 'Éloïse');
    const left = await sessions.leave({ presenceId });
    expect(await sessions.leave({ presenceId })).toEqual(left);
    expect((await sessions.arrive({ sessionId: id, name: 'Éloïse' })).presences).toHaveLength(2);
  });

  test('that is over notes people from its beginning to its end', async () => {
    const { sessions } = await begun();
    const { id } = await sessions.open({ ...afternoon, on: '2026-11-14' as Day });
    await sessions.arrive({ sessionId: id, name: 'Ali' });
    const twice = await sessions.arrive({ sessionId: id, name: 'Ali' });
    expect(twice).toMatchObject({
      presences: [{ arrivedAt: '2026-11-14T13:00:00.000Z', leftAt: '2026-11-14T17:00:00.000Z' }],
      volunteerMinutes: 240,
    });
  });

  test('lets what was noted wrong be put right', async () => {
    const { sessions } = await begun();
    const { id } = await sessions.open(afternoon);
    const presenceId = presenceOf(await sessions.arrive({ sessionId: id, name: 'Ali' }), 'Ali');
    const right = { table: 'table 2', arrivedAt: at('12:00'), leftAt: at('12:30') };
    expect(await sessions.correct({ presenceId, ...right })).toMatchObject({
      presences: [{ ...right, skills: '' }],
      volunteerMinutes: 30,
    });
    const back = await sessions.correct({ presenceId, leftAt: null });
    expect(back.presences[0]?.leftAt).toBeNull();
    await expect(sessions.correct({ presenceId, leftAt: at('11:00') })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { field: 'leftAt' },
    });
  });

  test('takes nobody for present on another day', async () => {
    const { sessions } = await begun();
    const { id } = await sessions.open(afternoon);
    const presenceId = presenceOf(await sessions.arrive({ sessionId: id, name: 'Ali' }), 'Ali');
    for (const [field, instant] of [
      ['arrivedAt', '1900-01-01T00:00:00.000Z'],
      ['arrivedAt', '2026-11-19T22:59:59.999Z'],
      ['leftAt', '2100-01-01T00:00:00.000Z'],
      ['leftAt', '2026-11-22T23:00:00.001Z'],
    ] as const) {
      await expect(sessions.correct({ presenceId, [field]: instant })).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        data: { field },
      });
    }
    const night = { arrivedAt: '2026-11-19T23:00:00.000Z', leftAt: '2026-11-22T23:00:00.000Z' };
    expect(await sessions.correct({ presenceId, ...(night as object) })).toMatchObject({
      presences: [night],
    });
  });

  test('refuses nobody, somebody who left the team, and what is not there', async () => {
    const { sessions, staff } = await begun();
    const { id } = await sessions.open(afternoon);
    await expect(sessions.arrive({ sessionId: id })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { field: 'name' },
    });
    const gone = await staff.add({ name: 'Zoé', role: 'repairer' });
    await staff.end({ id: gone.id });
    const unknown = { code: 'NOT_FOUND' };
    const arrival = sessions.arrive({ sessionId: id, staffId: gone.id });
    await expect(arrival).rejects.toMatchObject({ ...unknown, data: { thing: 'staff' } });
    const nowhere = '019aa000-0000-7000-8000-000000000000' as typeof id;
    await expect(sessions.get({ id: nowhere })).rejects.toMatchObject(unknown);
    await expect(sessions.close({ id: nowhere })).rejects.toMatchObject(unknown);
    await expect(
      sessions.leave({ presenceId: nowhere as string as RepairSession['presences'][0]['id'] }),
    ).rejects.toMatchObject(unknown);
  });

  test('counts its tickets and those that are fixed', async () => {
    const { house, sessions } = await begun();
    const { id } = await sessions.open(afternoon);
    const inIt = { session_id: id };
    await keepTickets(house.store, [
      aTicketRow(inIt),
      aTicketRow({ ...inIt, outcome: 'fixed' }),
      aTicketRow({ ...inIt, outcome: 'end-of-life' }),
      aTicketRow({ outcome: 'fixed' }),
    ]);
    expect(await sessions.get({ id })).toMatchObject({ ticketCount: 3, fixedCount: 1 });
  });

  test('is put back by the undo, act by act', async () => {
    const { house, sessions, undoLast } = await begun();
    const { id } = await sessions.open(afternoon);
    const acts = [
      () => sessions.change({ ...afternoon, id, closesAt: '19:00', venue: 'Gymnase' }),
      () => sessions.arrive({ sessionId: id, name: 'Ali' }),
      async () =>
        sessions.correct({ presenceId: presenceOf(await sessions.get({ id }), 'Ali'), table: '2' }),
      async () => sessions.leave({ presenceId: presenceOf(await sessions.get({ id }), 'Ali') }),
      () => sessions.arrive({ sessionId: id, name: 'Zoé' }),
      () => sessions.close({ id }),
    ];
    const before: RepairSession[] = [];
    for (const act of acts) {
      before.push(await sessions.get({ id }));
      await act();
    }
    for (const former of before.toReversed()) {
      await undoLast();
      expect(await sessions.get({ id })).toEqual(former);
    }
    await undoLast();
    expect((await sessions.list({})).total).toBe(0);
    expect(house.clock()).toBe(at('13:02'));
  });

  test('is not undone while somebody has come or something was brought', async () => {
    const { house, sessions } = await begun();
    const { id } = await sessions.open(afternoon);
    const { journal } = house.client('manager');
    const [opening] = await journal.list({});
    const undoOpening = () => journal.undo({ id: opening?.id ?? expect.fail('no line') });
    await sessions.arrive({ sessionId: id, name: 'Ali' });
    await expect(undoOpening()).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
      data: { laterAct: 'arrive' },
    });
    const [arrival] = await journal.list({});
    await journal.undo({ id: arrival?.id ?? expect.fail('no line') });
    const row = aTicketRow({ session_id: id });
    await house.store.write({ staffId: null, postId: 'counter', role: 'volunteer' }, async (tx) => {
      await tx.insert('tickets', row);
      await tx.record({
        act: 'open-ticket',
        subject: { kind: 'ticket', id: row.id },
        role: 'volunteer',
      });
    });
    await expect(undoOpening()).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
      data: { laterAct: 'open-ticket' },
    });
  });
});

const presenceOf = ({ presences }: RepairSession, name: string) =>
  presences.find((presence) => presence.name === name)?.id ?? expect.fail(`${name} was not there`);
