import { expect, test } from 'vitest';
import { aPhotoFile } from '#tests/support/builders/a-file.ts';
import { aDoneTicket, aSession, aTicket, presenceOf } from '#tests/support/builders/repairs.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { aBench, days, minutes } from './a-bench.ts';

const unknown = '0199a8b0-0000-7000-8000-000000000000';
const checked = { outcome: 'fixed', electricalCheck: 'safe' } as const;

bothStores('a repairer at the bench', (base) => {
  test('takes a ticket: the wait is over, the minutes are counted by themselves', async () => {
    const { house, tickets, wait } = await aBench(base);
    const session = await aSession(house, { repairers: ['Ahmed', 'Inès'] });
    const { id } = await aTicket(house);
    wait(minutes(12));
    const startedAt = house.clock();
    const ahmed = presenceOf(session, 'Ahmed');
    const taken = await tickets.take({ id, presenceId: ahmed });
    expect(taken).toMatchObject({ state: 'in-repair', repairer: 'Ahmed', startedAt });
    expect(taken.attempts).toMatchObject([
      { repairer: 'Ahmed', presenceId: ahmed, on: '2026-11-21', endedAt: null, minutes: 0 },
    ]);
    wait(minutes(25));
    const done = await tickets.finish({ id, ...checked });
    expect(done).toMatchObject({ state: 'done', outcome: 'fixed', repairer: '', table: '' });
    expect(done.attempts).toMatchObject([{ endedAt: house.clock(), minutes: 25 }]);
  });

  test('goes on with what somebody else began; who has it already keeps it', async () => {
    const { house, tickets, wait, undo } = await aBench(base);
    const session = await aSession(house, { repairers: ['Ahmed', 'Inès'] });
    const { id } = await aTicket(house);
    const [ahmed, ines] = [presenceOf(session, 'Ahmed'), presenceOf(session, 'Inès')];
    const first = await tickets.take({ id, presenceId: ahmed });
    wait(minutes(10));
    expect((await tickets.take({ id, presenceId: ahmed })).actId).toBe(first.actId);
    const second = await tickets.take({ id, presenceId: ines });
    expect(second.attempts).toMatchObject([
      { repairer: 'Ahmed', minutes: 10, endedAt: house.clock() },
      { repairer: 'Inès', endedAt: null },
    ]);
    await undo(second);
    expect(await tickets.get({ id })).toMatchObject({
      repairer: 'Ahmed',
      attempts: [{ repairer: 'Ahmed', endedAt: null }],
    });
  });

  test('notes what was observed, found and done; what is left out stays', async () => {
    const { house, tickets, wait, undo } = await aBench(base);
    const { id } = await aTicket(house);
    const taken = await tickets.take({ id });
    const attemptId = taken.attempts[0]?.id ?? '';
    await tickets.note({ attemptId, observed: 'Aucun courant', cause: 'Fusible' });
    const noted = await tickets.note({ attemptId, done: 'Fusible changé', minutes: 5 });
    expect(noted.attempts).toMatchObject([
      { observed: 'Aucun courant', cause: 'Fusible', done: 'Fusible changé', minutes: 5 },
    ]);
    wait(minutes(40));
    // Corrected minutes stay as they were corrected.
    expect((await tickets.finish({ id, ...checked })).attempts).toMatchObject([{ minutes: 5 }]);
    const corrected = await tickets.note({ attemptId, minutes: 35 });
    expect(corrected.attempts).toMatchObject([{ minutes: 35 }]);
    await undo(corrected);
    expect((await tickets.get({ id })).attempts).toMatchObject([{ minutes: 5 }]);
    await expect(tickets.note({ attemptId: unknown, done: 'Rien' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('keeps what was written while two posts write', async () => {
    const { house, tickets } = await aBench(base);
    const { id } = await aTicket(house);
    const attemptId = (await tickets.take({ id })).attempts[0]?.id ?? '';
    const other = house.client().repairs.tickets;
    await Promise.all([
      tickets.note({ attemptId, observed: 'Aucun courant' }),
      other.note({ attemptId, cause: 'Fusible' }),
      other.addPart({ id, name: 'Fusible 5 A', isUsed: true }),
      tickets.setAside({ id, state: 'part' }),
    ]);
    expect(await tickets.get({ id })).toMatchObject({
      state: 'part',
      attempts: [{ observed: 'Aucun courant', cause: 'Fusible' }],
      parts: [{ name: 'Fusible 5 A', isUsed: true }],
    });
  });

  test('does not lose a note by an undo of what it was written on', async () => {
    const { house, tickets, undo } = await aBench(base);
    const { id } = await aTicket(house);
    const taken = await tickets.take({ id });
    const attemptId = taken.attempts[0]?.id ?? '';
    const noted = await tickets.note({ attemptId, observed: 'Aucun courant' });
    await expect(undo(taken)).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
      data: { laterAct: 'note-attempt' },
    });
    await undo(noted);
    await undo(taken);
    expect(await tickets.get({ id })).toMatchObject({ state: 'waiting', attempts: [] });
  });

  test('works on it several times, on several days: all minutes count', async () => {
    const { house, tickets, wait } = await aBench(base);
    const { id } = await aTicket(house);
    await tickets.take({ id });
    wait(minutes(15));
    await tickets.setAside({ id, state: 'part' });
    wait(days(7));
    const { attempts } = await tickets.take({ id });
    expect(attempts.map((attempt) => attempt.on)).toEqual(['2026-11-21', '2026-11-28']);
    wait(minutes(20));
    const done = await tickets.finish({ id, ...checked });
    expect(done.attempts.map((attempt) => attempt.minutes)).toEqual([15, 20]);
    expect(done.doneOn).toBe('2026-11-28');
    const row = await house.store.read((q) =>
      q.selectFrom('tickets').select(['minutes', 'waited_minutes']).executeTakeFirstOrThrow(),
    );
    expect(row).toEqual({ minutes: 35, waited_minutes: 0 });
  });

  test('needs parts, uses them, or none after all', async () => {
    const { house, tickets, undo } = await aBench(base);
    const { id } = await aTicket(house);
    const added = await tickets.addPart({ id, name: 'Joint', isUsed: false });
    const partId = added.parts[0]?.id ?? '';
    const used = await tickets.changePart({ partId, state: 'used' });
    expect(used.parts).toEqual([{ id: partId, name: 'Joint', isUsed: true }]);
    const removed = await tickets.changePart({ partId, state: 'removed' });
    expect(removed.parts).toEqual([]);
    await undo(removed);
    expect((await tickets.changePart({ partId, state: 'needed' })).parts).toMatchObject([
      { isUsed: false },
    ]);
    await expect(tickets.changePart({ partId: unknown, state: 'used' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('takes pictures and takes them off', async () => {
    const { house, tickets, undo } = await aBench(base);
    const { id } = await aTicket(house);
    const { photoIds } = await tickets.addPhoto({ id, photo: aPhotoFile() });
    const photoId = photoIds[0] ?? '';
    const file = await tickets.photo({ photoId });
    expect(file.type).toBe('image/png');
    const removed = await tickets.removePhoto({ photoId });
    expect(removed.photoIds).toEqual([]);
    expect((await tickets.removePhoto({ photoId })).actId).toBe(removed.actId);
    await undo(removed);
    expect((await tickets.get({ id })).photoIds).toEqual([photoId]);
    const photo = new File(['plain words'], 'photo.png', { type: 'image/png' });
    await expect(tickets.addPhoto({ id, photo })).rejects.toMatchObject({ code: 'FILE_REFUSED' });
    await expect(tickets.photo({ photoId: unknown })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is somebody who came to a session', async () => {
    const { house, tickets } = await aBench(base);
    const { id } = await aTicket(house);
    await expect(tickets.take({ id, presenceId: unknown })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { thing: 'presence' },
    });
    await expect(tickets.take({ id: unknown })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { thing: 'ticket' },
    });
    expect(await tickets.get({ id })).toMatchObject({ state: 'waiting', attempts: [] });
  });
});

bothStores('an outcome', (base) => {
  test.each([
    { outcome: 'fixed', electricalCheck: 'safe' },
    { outcome: 'repairable', nextStep: 'professional' },
    { outcome: 'end-of-life', barrier: 'parts-not-available' },
    { outcome: 'end-of-life' },
    { outcome: 'unknown' },
  ] as const)('is $outcome', async (said) => {
    const { house, tickets, undo } = await aBench(base);
    const { id } = await aTicket(house);
    const done = await tickets.finish({ id, ...said });
    const left = { barrier: null, nextStep: null, electricalCheck: null };
    expect(done).toMatchObject({ state: 'done', doneOn: '2026-11-21', ...left, ...said });
    await undo(done);
    expect(await tickets.get({ id })).toMatchObject({ state: 'waiting', outcome: null, ...left });
  });

  test('is said again: the last one holds, of the day it was first said', async () => {
    const { house, tickets, wait } = await aBench(base);
    const { id } = await aDoneTicket(house, {}, { outcome: 'unknown' });
    wait(days(1));
    const said = { outcome: 'end-of-life', barrier: 'too-worn-out' } as const;
    expect(await tickets.finish({ id, ...said })).toMatchObject({ ...said, doneOn: '2026-11-21' });
  });

  test('is lost when the ticket is taken up again, and kept in what it was', async () => {
    const { house, tickets, undo } = await aBench(base);
    const said = { outcome: 'repairable', nextStep: 'come-back' } as const;
    const { id } = await aDoneTicket(house, {}, said);
    const taken = await tickets.take({ id });
    expect(taken).toMatchObject({
      state: 'in-repair',
      outcome: null,
      nextStep: null,
      doneOn: null,
    });
    await undo(taken);
    expect(await tickets.get({ id })).toMatchObject({ state: 'done', ...said });
  });

  test.each([
    { said: { outcome: 'fixed', barrier: 'too-worn-out' }, field: 'barrier' },
    { said: { outcome: 'end-of-life', nextStep: 'come-back' }, field: 'nextStep' },
  ] as const)('refuses a $field that does not fit', async ({ said, field }) => {
    const { house, tickets } = await aBench(base);
    const { id } = await aTicket(house);
    await expect(tickets.finish({ id, ...said })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { field },
    });
    expect(await tickets.get({ id })).toMatchObject({ state: 'waiting' });
  });

  test('of a powered thing that is fixed needs the check that the place asks for', async () => {
    const { house, tickets, manager } = await aBench(base);
    const { id } = await aTicket(house);
    const { waiverVersion: _, ...settings } = await manager.repairs.settings.get();
    await manager.repairs.settings.save({ ...settings, electricalCheck: 'powered' });
    const fixed = { id, outcome: 'fixed' } as const;
    await expect(tickets.finish(fixed)).rejects.toMatchObject({ code: 'CHECK_NEEDED' });
    const bicycle = await aTicket(house, {
      what: { name: 'Vélo', category: 'Unpowered - Bicycle' },
    });
    expect(await tickets.finish({ ...fixed, id: bicycle.id })).toMatchObject({ state: 'done' });
    await manager.repairs.settings.save({ ...settings, electricalCheck: 'never' });
    expect(await tickets.finish(fixed)).toMatchObject({ state: 'done', electricalCheck: null });
  });

  test('of what must not be used is end of life, until a manager clears it with a reason', async () => {
    const { house, tickets, manager, undo } = await aBench(base);
    const { id } = await aTicket(house);
    const reason = 'Câble dénudé';
    const unsafe = await tickets.declareUnsafe({ id, reason, barrier: 'too-worn-out' });
    expect(unsafe).toMatchObject({
      outcome: 'end-of-life',
      barrier: 'too-worn-out',
      isUnsafe: true,
      verdicts: [{ reason, at: house.clock(), clearedAt: null, clearedReason: '' }],
    });
    await expect(undo(unsafe)).rejects.toMatchObject({ code: 'NOT_UNDOABLE' });
    expect((await tickets.declareUnsafe({ id, reason })).verdicts).toHaveLength(1);
    const why = { id, reason: 'Câble remplacé et contrôlé' };
    await expect(tickets.clearUnsafe(why)).rejects.toMatchObject({ code: 'ROLE_NEEDED' });
    const cleared = await manager.repairs.tickets.clearUnsafe(why);
    expect(cleared).toMatchObject({
      isUnsafe: false,
      verdicts: [{ reason, clearedAt: house.clock(), clearedReason: why.reason }],
    });
    expect((await manager.repairs.tickets.clearUnsafe(why)).actId).toBe(cleared.actId);
    await expect(undo(cleared)).rejects.toMatchObject({ code: 'NOT_UNDOABLE' });
  });

  test('stays what was said before a thing is declared unsafe, unless it was fixed', async () => {
    const { house, tickets } = await aBench(base);
    const said = { outcome: 'repairable', nextStep: 'professional' } as const;
    const { id } = await aDoneTicket(house, {}, said);
    expect(await tickets.declareUnsafe({ id, reason: 'Fuite' })).toMatchObject(said);
    const fixed = await aDoneTicket(house);
    expect(await tickets.declareUnsafe({ id: fixed.id, reason: 'Fuite' })).toMatchObject({
      outcome: 'end-of-life',
    });
  });
});
