import { expect, test } from 'vitest';
import { categoriesRouter } from '#main/categories/router.ts';
import { journalRouter } from '#main/journal/router.ts';
import { loansRouter } from '#main/loans/router.ts';
import { membersRouter } from '#main/members/router.ts';
import { placeRouter } from '#main/place/router.ts';
import { readPlace } from '#main/place/settings.ts';
import { staffRouter } from '#main/staff/router.ts';
import { find } from '#main/store/search/search.ts';
import type { Day, Instant } from '#shared/domain/day.ts';
import type { JournalEntryId, VisitId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse, clientOf } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';

const router = {
  categories: categoriesRouter,
  journal: journalRouter,
  loans: loansRouter,
  members: membersRouter,
  place: placeRouter,
  staff: staffRouter,
};
const visitId = '01a1fe33-0940-7000-8000-096e8b2610c4' as VisitId;
const day = (text: string) => text as Day; // a test writes days as they are read
const nobody = '01a1fe33-0940-7000-8000-000000000000' as JournalEntryId;

bothStores('the journal', (base) => {
  const aCounter = async () => {
    const clock = fixedClock();
    const house = await aHouse({ clock, store: await base.open(clock) });
    const zoe = await aMember(house);
    const drill = await anItem(house);
    const { journal, loans, staff } = clientOf(router, house.window());
    return { house, zoe, drill, journal, loans, staff };
  };

  test('tells who did what to whom, by the names of now', async () => {
    const { house, zoe, drill, journal, loans, staff } = await aCounter();
    const office = clientOf(router, house.window('manager'));
    const ali = await office.staff.add({ name: 'Ali', role: 'volunteer' });
    await staff.pick({ id: ali.id });
    await loans.lend({ itemId: drill.id, memberId: zoe.id, visitId });
    await office.members.change({ ...zoe, lastName: 'Martin' });
    const [changed, lent] = await journal.list({});
    expect(lent).toEqual({
      id: lent?.id,
      at: '2026-11-21T13:02:00.000Z',
      act: 'lend',
      staffName: 'Ali',
      subjectKind: 'loan',
      subjectName: 'Perceuse à percussion',
      printed: null,
      imported: null,
      itemId: drill.id,
      itemCode: drill.code,
      itemName: 'Perceuse à percussion',
      memberId: zoe.id,
      memberName: 'Zoé Martin',
      memberTag: null,
      isMine: true,
      isUndoable: true,
      isUndone: false,
    });
    expect(changed).toMatchObject({
      act: 'change-member',
      staffName: null,
      subjectName: 'Zoé Martin',
      isMine: false,
    });
  });

  test('holds ids and no name', async () => {
    const { house, zoe } = await aCounter();
    const office = clientOf(router, house.window('manager'));
    await office.members.change({ ...zoe, lastName: 'Martin' });
    const lines = await house.store.read((q) =>
      q.selectFrom('journal').select(['facts', 'rows', 'subject_id']).execute(),
    );
    expect(JSON.stringify(lines)).not.toMatch(/Martin|Lefèvre|Zoé|06 12/);
  });

  test('is read by day of the place, object, member, last first', async () => {
    const { house, zoe, drill, journal, loans } = await aCounter();
    house.time.set('2026-11-21T22:59:59.999Z' as Instant);
    const saw = await anItem(house, { name: 'Scie' });
    house.time.set('2026-11-21T23:00:00.000Z' as Instant);
    await loans.lend({ itemId: drill.id, memberId: zoe.id, visitId });
    const told = async (which: Parameters<typeof journal.list>[0]) =>
      (await journal.list(which)).map(({ act, itemName }) => [act, itemName]);
    expect(await told({ on: day('2026-11-22') })).toEqual([['lend', 'Perceuse à percussion']]);
    expect(await told({ on: day('2026-11-21'), limit: 1 })).toEqual([['create-item', 'Scie']]);
    expect(await told({ itemId: saw.id })).toEqual([['create-item', 'Scie']]);
    expect(await told({ memberId: zoe.id })).toEqual([
      ['lend', 'Perceuse à percussion'],
      ['create-member', null],
    ]);
    expect(await told({ on: day('2026-11-23') })).toEqual([]);
  });

  test('reads a day of 25 hours whole', async () => {
    const { house, journal } = await aCounter();
    for (const at of ['2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z']) {
      house.time.set(at as Instant);
      await anItem(house);
    }
    expect(await journal.list({ on: day('2026-10-25') })).toHaveLength(2);
    expect(await journal.list({ on: day('2026-10-24') })).toHaveLength(0);
  });

  test('takes an act back, and twice is once', async () => {
    const { house, zoe, drill, journal, loans } = await aCounter();
    const { actId } = await loans.lend({ itemId: drill.id, memberId: zoe.id, visitId });
    const undone = await journal.undo({ id: actId });
    expect(undone).toMatchObject({ id: actId, act: 'lend', isUndone: true, isUndoable: false });
    expect(await journal.undo({ id: actId })).toEqual(undone);
    const acts = (await journal.list({})).map(({ act, isUndoable }) => [act, isUndoable]);
    expect(acts.slice(0, 2)).toEqual([
      ['undo', false],
      ['lend', false],
    ]);
    const { members } = clientOf(router, house.window());
    expect((await members.get({ id: zoe.id })).out).toEqual([]);
  });

  test('takes no act back that it does not know, or that is not taken back', async () => {
    const { house, zoe, drill, journal, loans } = await aCounter();
    await expect(journal.undo({ id: nobody })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { actId } = await loans.lend({ itemId: drill.id, memberId: zoe.id, visitId });
    await journal.undo({ id: actId });
    const [undo] = await journal.list({});
    await expect(journal.undo({ id: undo?.id ?? '' })).rejects.toMatchObject({
      code: 'NOT_UNDOABLE',
      data: { act: 'undo' },
    });
    expect((await house.store.read(readPlace)).name).toBe('La Remise');
  });

  test('takes back what a manager did for a manager only', async () => {
    const { house, journal } = await aCounter();
    const office = clientOf(router, house.window('manager'));
    await office.place.changeSettings({ name: 'L’Établi' });
    const [entry] = await journal.list({});
    const id = entry?.id ?? '';
    await expect(journal.undo({ id })).rejects.toMatchObject({
      code: 'ROLE_NEEDED',
      data: { role: 'manager' },
    });
    expect(await office.journal.undo({ id })).toMatchObject({ isUndone: true });
    expect((await house.store.read(readPlace)).name).toBe('La Remise');
  });

  test('says which later act stands in the way', async () => {
    const { zoe, drill, journal, loans } = await aCounter();
    const { actId, loan } = await loans.lend({ itemId: drill.id, memberId: zoe.id, visitId });
    const back = await loans.takeBack({ id: loan.id });
    await expect(journal.undo({ id: actId })).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
      data: { laterAct: 'return', laterEntryId: back.actId },
    });
  });

  test('puts an undone object out of the search', async () => {
    const { house, drill, journal } = await aCounter();
    const found = () =>
      house.store.read((q) => find(q, { text: 'perceuse', kind: 'item', limit: 5 }));
    expect((await found()).ids).toEqual([drill.id]);
    const [created] = await journal.list({ itemId: drill.id });
    await journal.undo({ id: created?.id ?? '' });
    expect((await found()).ids).toEqual([]);
  });

  test('finds objects again by the former name of their category', async () => {
    const { house, journal } = await aCounter();
    const office = clientOf(router, house.window('manager'));
    const category = await office.categories.create({ name: 'Perçage' });
    const { id } = await anItem(house, { name: 'Visseuse', categoryId: category.id });
    await office.categories.change({ ...category, name: 'Vissage' });
    const [renamed] = await journal.list({});
    await office.journal.undo({ id: renamed?.id ?? '' });
    const found = (text: string) =>
      house.store.read((q) => find(q, { text, kind: 'item', limit: 5 }));
    expect((await found('percage')).ids).toEqual([id]);
    expect((await found('vissage')).ids).toEqual([]);
  });

  test('does not take back an object, or a member, of a loan since', async () => {
    const { zoe, drill, journal, loans } = await aCounter();
    const [drillCreated] = await journal.list({ itemId: drill.id });
    const [zoeCreated] = await journal.list({ memberId: zoe.id });
    await loans.lend({ itemId: drill.id, memberId: zoe.id, visitId });
    for (const created of [drillCreated, zoeCreated]) {
      await expect(journal.undo({ id: created?.id ?? '' })).rejects.toMatchObject({
        code: 'UNDO_FORBIDDEN',
        data: { laterAct: 'lend' },
      });
    }
  });
});
