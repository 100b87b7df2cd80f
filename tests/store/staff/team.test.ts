import { expect, test } from 'vitest';
import { journalRouter } from '#main/journal/router.ts';
import { staffRouter } from '#main/staff/router.ts';
import { aHouse, clientOf } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';

const router = { staff: staffRouter, journal: journalRouter };

bothStores('the team', (base) => {
  const aTeam = async () => {
    const clock = fixedClock();
    const house = await aHouse({ clock, store: await base.open(clock) });
    const { staff, journal } = clientOf(router, house.window('manager'));
    const maryse = await staff.add({ name: 'Maryse', role: 'manager' });
    const undoLast = async () => {
      const [entry] = await journal.list({});
      return await journal.undo({ id: entry?.id ?? '' });
    };
    return { house, staff, journal, maryse, undoLast };
  };

  test('is listed by name, those who left last', async () => {
    const { staff } = await aTeam();
    const ali = await staff.add({ name: 'Ali', role: 'volunteer' });
    await staff.add({ name: 'Élodie', role: 'repairer' });
    await staff.end({ id: ali.id });
    expect((await staff.list()).map(({ name, hasLeft }) => [name, hasLeft])).toEqual([
      ['Élodie', false],
      ['Maryse', false],
      ['Ali', true],
    ]);
  });

  test('is named by the journal no more once gone, even at a post that picked them before', async () => {
    const { house, staff, journal, undoLast } = await aTeam();
    const window = house.window('manager');
    const counter = clientOf(router, window);
    const ali = await staff.add({ name: 'Ali', role: 'volunteer' });
    const authors = async () => (await counter.journal.list({})).map(({ staffName }) => staffName);

    await counter.staff.pick({ id: ali.id });
    await staff.end({ id: ali.id });
    const [end] = await journal.list({});
    await counter.staff.add({ name: 'Élodie', role: 'volunteer' });
    expect((await authors())[0]).toBeNull();

    await journal.undo({ id: end?.id ?? '' });
    await counter.staff.pick({ id: ali.id });
    await counter.staff.add({ name: 'Nour', role: 'volunteer' });
    expect((await authors())[0]).toBe('Ali');

    const marc = await staff.add({ name: 'Marc', role: 'volunteer' });
    await counter.staff.pick({ id: marc.id });
    await undoLast();
    await counter.staff.add({ name: 'Lou', role: 'volunteer' });
    expect((await authors())[0]).toBeNull();
  });

  test('has no two people of one name, unless one has left', async () => {
    const { staff, maryse } = await aTeam();
    const ali = await staff.add({ name: 'Ali', role: 'volunteer' });
    const taken = { code: 'NAME_TAKEN', data: { name: 'Ali' } };
    await expect(staff.add({ name: ' ALÍ ', role: 'repairer' })).rejects.toMatchObject(taken);
    const change = { id: maryse.id, role: 'manager', name: 'ali' } as const;
    await expect(staff.change(change)).rejects.toMatchObject(taken);
    await staff.end({ id: ali.id });
    expect(await staff.change(change)).toMatchObject({ name: 'ali' });
  });

  test('always keeps a manager', async () => {
    const { staff, maryse } = await aTeam();
    const last = { code: 'LAST_MANAGER', data: { name: 'Maryse' } };
    await expect(staff.end({ id: maryse.id })).rejects.toMatchObject(last);
    await expect(staff.change({ ...maryse, role: 'repairer' })).rejects.toMatchObject(last);
    await staff.add({ name: 'Ali', role: 'manager' });
    await staff.end({ id: maryse.id });
    expect((await staff.list()).find(({ id }) => id === maryse.id)).toMatchObject({
      hasLeft: true,
    });
  });

  test('keeps a manager whatever is undone', async () => {
    const { staff, journal, maryse, undoLast } = await aTeam();
    await staff.add({ name: 'Ali', role: 'manager' });
    const [added] = await journal.list({});
    await staff.end({ id: maryse.id });
    await expect(journal.undo({ id: added?.id ?? '' })).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
      data: { laterAct: 'end-staff' },
    });
    await undoLast();
    await journal.undo({ id: added?.id ?? '' });
    expect(await staff.list()).toEqual([maryse]);
  });

  test('has no two people of one name after an undo either', async () => {
    const { staff, journal } = await aTeam();
    const ali = await staff.add({ name: 'Ali', role: 'volunteer' });
    await staff.end({ id: ali.id });
    const [ended] = await journal.list({});
    await staff.add({ name: 'Ali', role: 'repairer' });
    await expect(journal.undo({ id: ended?.id ?? '' })).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
      data: { laterAct: 'add-staff' },
    });
  });

  test('is who may be picked at a post, without a journal line', async () => {
    const { house, staff, journal, maryse } = await aTeam();
    const volunteer = clientOf(router, house.window()).staff;
    expect(await volunteer.post()).toMatchObject({ person: null, managerUntil: null });
    expect(await volunteer.pick({ id: maryse.id })).toMatchObject({
      person: maryse,
      managerUntil: null,
    });
    expect(await volunteer.pick({ id: null })).toMatchObject({ person: null, managerUntil: null });
    expect((await journal.list({})).map(({ act }) => act)).toEqual(['add-staff', 'set-up']);
    const ali = await staff.add({ name: 'Ali', role: 'volunteer' });
    await volunteer.pick({ id: ali.id });
    await staff.end({ id: ali.id });
    expect((await volunteer.post()).person).toBeNull();
    await expect(volunteer.pick({ id: ali.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is named by the journal: who did it, to whom', async () => {
    const { house, maryse } = await aTeam();
    const { staff, journal } = clientOf(router, house.window('manager'));
    await staff.pick({ id: maryse.id });
    await staff.add({ name: 'Ali', role: 'volunteer' });
    expect((await journal.list({}))[0]).toMatchObject({
      act: 'add-staff',
      staffName: 'Maryse',
      subjectName: 'Ali',
    });
  });
});
