/** Visitors are forgotten after the time that the place has set; their tickets stay. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import { forgetVisitors } from '#main/repairs/forget/forget-visitors.ts';
import { keepForgetting } from '#main/repairs/forget/keep-forgetting.ts';
import { repairsRouter } from '#main/repairs/router.ts';
import type { NewRow, Store } from '#main/store/store.ts';
import type { Day, Instant } from '#shared/domain/day.ts';
import type { AttemptId } from '#shared/domain/ids.ts';
import { aHouse, clientOf, manager, type TestHouse } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { aMemberRow } from '#tests/support/store/rows.ts';
import { aTicketRow, keepTickets } from './rows.ts';

const name = 'Wulfrazenowitch';
const dayMs = 86_400_000;
/** A year and a day before the clock of the tests. */
const longAgo = '2025-11-20T13:00:00.000Z' as Instant;

const aVisit = (row: Partial<NewRow<'tickets'>> = {}) =>
  aTicketRow({
    visitor_name: `Zoé ${name}`,
    visitor_contact: '06 12 34 56 78',
    problem: `Ne chauffe plus, dit ${name}`,
    folded_words: `grille-pain ne chauffe plus, dit ${name.toLowerCase()}`,
    outcome: 'fixed',
    state_at: longAgo,
    ...row,
  });

const ticketsIn = (store: Store) =>
  store.read((q) =>
    q
      .selectFrom('tickets')
      .select(['id', 'visitor_name', 'folded_visitor', 'visitor_contact', 'member_id'])
      .select(['signature_file', 'problem', 'folded_words', 'visitor_forgotten_at', 'outcome'])
      .orderBy('id')
      .execute(),
  );

/** A note of the bench, corrected once. */
const noteOn = async (store: Store, ticketId: NewRow<'tickets'>['id']) => {
  const id = 'attempt' as AttemptId;
  const line = { subject: { kind: 'ticket', id: ticketId }, role: 'volunteer' } as const;
  await store.write(manager, async (tx) => {
    await tx.insert('attempts', {
      id,
      ticket_id: ticketId,
      started_at: longAgo,
      started_on: '2025-11-20' as Day,
      observed: `Câble coupé, vu avec ${name}`,
      cause: '',
      done: '',
    });
    await tx.record({ act: 'take-ticket', ...line });
  });
  await store.write(manager, async (tx) => {
    await tx.change('attempts', id, { observed: `Câble coupé net, vu avec ${name}` });
    await tx.record({ act: 'note-attempt', ...line });
  });
};

const rename = (store: Store, id: string, visitorName: string) =>
  store.write(manager, async (tx) => {
    await tx.change('tickets', id, { visitor_name: visitorName });
    await tx.record({ act: 'change-ticket', subject: { kind: 'ticket', id }, role: 'volunteer' });
  });

const everythingKept = async (store: Store): Promise<string> => {
  const rows = await store.read(async (q) => [
    await q.selectFrom('revisions').select('row_json').execute(),
    await q.selectFrom('attempts').select(['observed', 'cause', 'done']).execute(),
    await q.selectFrom('journal').select(['facts', 'member_id', 'subject_kind']).execute(),
  ]);
  return JSON.stringify([rows, await ticketsIn(store)]);
};

bothStores('a visitor whose time has come', (base) => {
  test('is forgotten, and the ticket stays and counts', async () => {
    const house = await aHouse({ store: await base.open() });
    const member = aMemberRow();
    const signature = await house.files.keep(Buffer.from('a signature'));
    const shared = await house.files.keep(Buffer.from('another one'));
    const visit = aVisit({ signature_file: signature });
    const later = aTicketRow({ signature_file: shared, outcome: 'unknown', visitor_name: 'Ali' });
    await house.store.write(manager, async (tx) => {
      await tx.insert('members', member);
      await tx.insert('tickets', { ...visit, member_id: member.id });
      await tx.record({
        act: 'open-ticket',
        subject: { kind: 'ticket', id: visit.id },
        memberId: member.id,
        role: 'volunteer',
      });
    });
    await keepTickets(house.store, [aVisit({ signature_file: shared }), later]);
    await noteOn(house.store, visit.id);
    await rename(house.store, visit.id, `${name} Zoé`);

    expect(await forgetVisitors(house)).toBe(2);

    const [first] = await ticketsIn(house.store);
    expect(first).toMatchObject({
      visitor_name: '',
      folded_visitor: null,
      visitor_contact: '',
      member_id: null,
      signature_file: null,
      problem: 'Ne chauffe plus, dit …',
      folded_words: 'grille-pain ne chauffe plus, dit …',
      visitor_forgotten_at: house.clock(),
      outcome: 'fixed',
    });
    expect(await house.files.read(signature)).toBeNull();
    expect(await house.files.read(shared)).not.toBeNull();
    const kept = await everythingKept(house.store);
    expect(kept.toLowerCase()).not.toContain(name.toLowerCase());
    expect(kept).not.toContain('06 12');
    expect(kept).not.toContain(member.id);
    const { statistics } = clientOf(repairsRouter, house.window());
    expect((await statistics.of({ period: { kind: 'all' } })).repairs).toBe(3);
  });

  test('is not forgotten before, nor while the thing is kept in the place', async () => {
    const house = await aHouse({ store: await base.open() });
    const { settings } = clientOf(repairsRouter, house.window('manager'));
    const keptUntil = '2027-06-01' as Day;
    const kept = { ...aVisit({ outcome: null, kept_until: keptUntil }), state: 'stays' as const };
    const left = (['waiting', 'in-repair', 'home', 'part'] as const).map((state) => ({
      ...aVisit({ outcome: null, state_at: house.clock() }),
      state,
    }));
    await keepTickets(house.store, [kept, ...left, aVisit({ state_at: house.clock() })]);
    await settings.save({ ...(await settings.get({})), forgetVisitorsAfterDays: 30 });
    house.time.advance(30 * dayMs);
    expect(await forgetVisitors(house)).toBe(0);
    house.time.advance(1);
    expect(await forgetVisitors(house)).toBe(5);
    expect(await forgetVisitors(house)).toBe(0);
    const named = (await ticketsIn(house.store)).filter((row) => row.visitor_name !== '');
    expect(named.map(({ id }) => id)).toEqual([kept.id]);
  });

  test('stays forgotten: nothing brings the name back', async () => {
    const house = await aHouse({ store: await base.open() });
    const visit = aVisit();
    await keepTickets(house.store, [visit]);
    await rename(house.store, visit.id, 'Zoé');
    await forgetVisitors(house);
    const { journal } = house.client('manager');
    const entries = await journal.list({});
    const renaming = entries.find(({ act }) => act === 'change-ticket');
    const forgetting = entries.find(({ act }) => act === 'forget-visitors');
    await expect(journal.undo({ id: renaming?.id ?? visit.id })).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
    });
    await expect(journal.undo({ id: forgetting?.id ?? visit.id })).rejects.toMatchObject({
      code: 'NOT_UNDOABLE',
    });
  });

  test('many are forgotten a few at a time, and it stops when the house closes', async () => {
    const house = await aHouse({ store: await base.open() });
    await keepTickets(
      house.store,
      Array.from({ length: 45 }, () => aVisit()),
    );
    let asked = 0;
    expect(await forgetVisitors(house, () => asked++ > 0)).toBe(20);
    expect(await forgetVisitors(house)).toBe(25);
  });
});

test('nothing of it is left in the bytes of the file, once its log is merged', async () => {
  const house = await aHouse();
  const visit = aVisit({ signature_file: await house.files.keep(Buffer.from('signed')) });
  await keepTickets(house.store, [visit]);
  await rename(house.store, visit.id, `Dr ${name}`);
  await noteOn(house.store, visit.id);
  merge(house);
  expect(bytesOf(house).includes(name)).toBe(true);
  await forgetVisitors(house);
  merge(house);
  const bytes = bytesOf(house);
  for (const trace of [name, name.toLowerCase(), '06 12 34 56 78']) {
    expect(bytes.includes(trace)).toBe(false);
  }
});

const merge = ({ folder }: TestHouse): void => {
  const database = new Database(join(folder, 'etabli.db'));
  database.pragma('wal_checkpoint(truncate)');
  database.close();
};

const bytesOf = ({ folder }: TestHouse): Buffer => {
  const path = join(folder, 'etabli.db');
  const files = [path, `${path}-wal`].filter((file) => existsSync(file));
  return Buffer.concat(files.map((file) => readFileSync(file)));
};

test('an open house forgets at once and every day', async () => {
  vi.useFakeTimers();
  try {
    const house = await aHouse();
    await keepTickets(house.store, [aVisit(), aVisit({ state_at: house.clock() })]);
    const stop = keepForgetting(house);
    const forgotten = async () =>
      (await ticketsIn(house.store)).filter((row) => row.visitor_forgotten_at !== null).length;
    await expect.poll(forgotten).toBe(1);
    house.time.advance(366 * dayMs);
    await vi.advanceTimersByTimeAsync(dayMs);
    await expect.poll(forgotten).toBe(2);
    await stop();
  } finally {
    vi.useRealTimers();
  }
});

test('a house where nobody has started yet has nobody to forget', async () => {
  expect(await forgetVisitors(await aHouse({ isSetUp: false }))).toBe(0);
});
