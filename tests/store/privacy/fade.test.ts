/** Loans let their borrower go after the period of the place; who was not seen for long is proposed. */

import { join } from 'node:path';
import Database from 'better-sqlite3';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import type { House } from '#main/house.ts';
import { fadeLoans } from '#main/members/fade/fade-loans.ts';
import { nobodyId } from '#main/members/fade/nobody.ts';
import { fadesBefore } from '#main/members/fade/rules.ts';
import { type Day, instantAt } from '#shared/domain/day.ts';
import { type ItemId, type MemberId, memberId, type VisitId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';

const on = (day: string) => day as Day;
const at = (day: string) => instantAt(Date.parse(`${day}T14:00:00.000Z`));

test.each([
  ['2026-10-31', 4, '2026-06-01'],
  ['2026-11-01', 4, '2026-07-01'],
  ['2026-11-30', 4, '2026-07-01'],
  ['2026-01-15', 1, '2025-12-01'],
])('on %s, with %i full months, what came back before %s fades', (today, months, before) => {
  expect(fadesBefore(on(today), months)).toBe(before);
});

test('the id of nobody is an id', () => {
  expect(memberId.safeParse(nobodyId).success).toBe(true);
});

const lent = async (house: TestHouse, member: MemberId, item: ItemId) => {
  const visitId = v7() as VisitId; // a visit's id is a UUIDv7 like any
  const { loan } = await house.client().loans.lend({ itemId: item, memberId: member, visitId });
  return loan.id;
};

test('a loan that came back long ago shows no name, nor does the journal; one that runs keeps it', async () => {
  const house = await aHouse({ clock: fixedClock(at('2026-06-10')) });
  const { id } = await aMember(house, { firstName: 'Zoé', lastName: 'Lefèvre' });
  const [drill, saw] = [await anItem(house), await anItem(house, { name: 'Scie' })];
  const visitId = v7() as VisitId; // the same
  const counter = house.client();
  const old = await counter.loans.lend({ itemId: drill.id, memberId: id, visitId });
  const open = await counter.loans.lend({ itemId: saw.id, memberId: id, visitId });
  const { actId } = await counter.loans.takeBack({ id: old.loan.id });

  house.time.set(at('2026-10-31'));
  expect(await fadeLoans(house)).toBe(0);
  house.time.set(at('2026-11-01'));
  expect(await fadeLoans(house)).toBe(1);
  expect(await fadeLoans(house)).toBe(0);

  const history = await counter.items.history({ id: drill.id });
  expect(history.loans).toMatchObject([{ id: old.loan.id, member: { name: '', phone: '' } }]);
  const ofDrill = await counter.journal.list({ itemId: drill.id });
  expect(ofDrill.map((line) => line.memberId)).toEqual(ofDrill.map(() => null));
  expect(ofDrill.map(({ act, isUndoable }) => [act, isUndoable])).toEqual([
    ['return', false],
    ['lend', false],
    ['create-item', true],
  ]);
  const { loans } = await counter.members.history({ id });
  expect(loans.map((loan) => loan.id)).toEqual([open.loan.id]);
  await expect(counter.loans.slip({ visitId })).resolves.toMatchObject({
    lent: [{ id: open.loan.id }],
  });
  await expect(counter.journal.undo({ id: actId })).rejects.toMatchObject({
    code: 'UNDO_FORBIDDEN',
    data: { laterAct: 'fade-loans', isLaterUndoable: false },
  });
  await expect(counter.members.get({ id: nobodyId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect((await counter.members.list({})).total).toBe(1);
  expect((await counter.members.list({ filter: 'left' })).total).toBe(0);
});

test('a lend that was undone lets go too, and what fades is read from its index', async () => {
  const house = await aHouse();
  const { id } = await aMember(house);
  const loan = await lent(house, id, (await anItem(house)).id);
  const [line] = await house.client().journal.list({ memberId: id });
  await house.client().journal.undo({ id: line?.id ?? fail() });
  house.time.set(at('2027-04-01'));
  expect(await fadeLoans(house)).toBe(1);
  const base = new Database(join(house.folder, 'etabli.db'), { readonly: true });
  expect(base.prepare('select member_id from loans where id = ?').pluck().get(loan)).toBe(nobodyId);
  const plan = base
    .prepare(
      `explain query plan select id from loans where member_id <> '${nobodyId}'
        and (returned_on is not null or cancelled_at is not null)
        and coalesce(returned_on, cancelled_at) < ? order by coalesce(returned_on, cancelled_at)`,
    )
    .all('2027-01-01');
  base.close();
  expect(JSON.stringify(plan)).toContain('loans_to_fade');
});

test('a loan that runs again by the time it would fade keeps its borrower', async () => {
  const house = await aHouse();
  const { id } = await aMember(house);
  const loan = await lent(house, id, (await anItem(house)).id);
  await house.client().loans.takeBack({ id: loan });
  house.time.set(at('2027-04-01'));
  const base = new Database(join(house.folder, 'etabli.db'));
  const write: House['store']['write'] = (actor, work) => {
    base.prepare('update loans set returned_on = null, returned_at = null where id = ?').run(loan);
    return house.store.write(actor, work);
  };
  expect(await fadeLoans({ ...house, store: { ...house.store, write } })).toBe(0);
  expect(base.prepare('select member_id from loans where id = ?').pluck().get(loan)).toBe(id);
  base.close();
});

test('so many that one write does not take them all, and others are served in between', async () => {
  const house = await aHouse();
  const { id } = await aMember(house);
  const item = (await anItem(house)).id;
  for (let n = 0; n < 60; n += 1) {
    await house.client().loans.takeBack({ id: await lent(house, id, item) });
  }
  house.time.set(at('2027-04-01'));
  expect(await fadeLoans(house, () => true)).toBe(0);
  let isServed = false;
  setImmediate(() => {
    isServed = true;
  });
  expect(await fadeLoans(house)).toBe(60);
  expect(isServed).toBe(true);
  const { loans } = await house.client().members.history({ id });
  expect(loans).toEqual([]);
});

const fail = (): never => {
  throw new Error('nothing was done');
};

test('members without any act are proposed, the oldest first; a loan that faded since still counts', async () => {
  const house = await aHouse({ clock: fixedClock(at('2025-01-08')) });
  const office = house.client('manager');
  const never = await aMember(house, { lastName: 'Jamais', membership: null });
  const paid = await aMember(house, { lastName: 'Payé' });
  const borrower = await aMember(house, { lastName: 'Emprunteuse' });
  const keeper = await aMember(house, { lastName: 'Gardien' });
  house.time.set(at('2025-02-05'));
  await office.members.change({ ...paid, counterNote: 'vu' });
  await lent(house, keeper.id, (await anItem(house)).id);
  const back = await lent(house, borrower.id, (await anItem(house)).id);
  house.time.set(at('2025-05-07'));
  await house.client().loans.takeBack({ id: back });

  house.time.set(at('2026-03-01'));
  await fadeLoans(house);
  expect(await office.members.inactive({})).toMatchObject({
    total: 3,
    members: [
      { id: never.id, lastActOn: '2025-01-08', obstacles: [] },
      { id: paid.id, lastActOn: '2025-02-05' },
      { id: keeper.id, lastActOn: '2025-02-05', obstacles: [{ kind: 'loan' }] },
    ],
  });
  house.time.set(at('2026-05-08'));
  const last = await office.members.inactive({ offset: 3 });
  expect(last).toMatchObject({ total: 4, members: [{ id: borrower.id, lastActOn: '2025-05-07' }] });
  await office.members.erase({ id: never.id });
  expect((await office.members.inactive({})).total).toBe(3);
});
