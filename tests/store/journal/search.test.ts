import { join } from 'node:path';
import Database from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { journalRouter } from '#main/journal/router.ts';
import { loansRouter } from '#main/loans/router.ts';
import { staffRouter } from '#main/staff/router.ts';
import type { JournalFilter } from '#shared/contract/journal.ts';
import type { Day } from '#shared/domain/day.ts';
import type { VisitId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse, clientOf, type TestHouse } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';

const router = { journal: journalRouter, loans: loansRouter, staff: staffRouter };
const visitId = '01a1fe33-0940-7000-8000-096e8b2610c4' as VisitId;
const on = (text: string) => text as Day; // a test writes days as they are read

/** Karim lends a drill on Saturday; on Sunday nobody in particular takes it back. */
const aWeekend = async (house: TestHouse) => {
  const zoe = await aMember(house);
  const drill = await anItem(house, { name: '=Perceuse' });
  const office = clientOf(router, house.window('manager'));
  const karim = await office.staff.add({ name: 'Karim', role: 'volunteer' });
  const counter = clientOf(router, house.window());
  await counter.staff.pick({ id: karim.id });
  const { loan } = await counter.loans.lend({ itemId: drill.id, memberId: zoe.id, visitId });
  house.time.advance(86_400_000);
  await clientOf(router, house.window()).loans.takeBack({ id: loan.id, visitId });
  const search = async (filter: JournalFilter) => {
    const { entries, total } = await office.journal.search(filter);
    expect(total).toBe(entries.length);
    return entries.map(({ act }) => act);
  };
  return { zoe, drill, office, karim, counter, search };
};

bothStores('a manager', (base) => {
  test('searches the journal by days, person, act and thing, which narrow each other', async () => {
    const clock = fixedClock();
    const house = await aHouse({ clock, store: await base.open(clock) });
    const { zoe, drill, karim, search } = await aWeekend(house);
    expect(await search({ act: 'lend' })).toEqual(['lend']);
    expect(await search({ staffId: karim.id })).toEqual(['lend']);
    expect(await search({ staffId: 'nobody', itemId: drill.id })).toEqual([
      'return',
      'create-item',
    ]);
    expect(await search({ memberId: zoe.id })).toEqual(['return', 'lend', 'create-member']);
    expect(await search({ fromOn: on('2026-11-22') })).toEqual(['return']);
    expect(await search({ untilOn: on('2026-11-21'), itemId: drill.id })).toEqual([
      'lend',
      'create-item',
    ]);
    expect(
      await search({ fromOn: on('2026-11-21'), untilOn: on('2026-11-21'), act: 'return' }),
    ).toEqual([]);
  });

  test('reads it page after page, with how many lines there are', async () => {
    const clock = fixedClock();
    const house = await aHouse({ clock, store: await base.open(clock) });
    const { office } = await aWeekend(house);
    const whole = await office.journal.search({});
    const pages = await Promise.all(
      whole.entries.map((_, offset) => office.journal.search({ offset, limit: 1 })),
    );
    expect(pages.flatMap(({ entries }) => entries)).toEqual(whole.entries);
    expect(new Set(pages.map(({ total }) => total))).toEqual(new Set([whole.entries.length]));
  });
});

const csvOf = async (file: File): Promise<string[][]> =>
  parse(await file.text(), { bom: true, delimiter: ';' });

test('the journal goes out as a file in the words and on the clock of the place', async () => {
  const house = await aHouse();
  const { office, drill } = await aWeekend(house);
  const file = await office.journal.export({ as: 'csv', itemId: drill.id });
  expect(file.name).toBe('journal-2026-11-22.csv');
  const [head, ...rows] = await csvOf(file);
  expect(head?.slice(1)).toEqual([
    'Qui',
    'Quoi',
    'Sur',
    'Code de l’objet',
    'Objet',
    'Adhérent',
    'Annulé',
  ]);
  expect(rows).toEqual([
    ['22/11/2026 14:02', '', 'rendre', "'=Perceuse", drill.code, "'=Perceuse", 'Zoé Lefèvre', ''],
    [
      '21/11/2026 14:02',
      'Karim',
      'prêter',
      "'=Perceuse",
      drill.code,
      "'=Perceuse",
      'Zoé Lefèvre',
      '',
    ],
    ['21/11/2026 14:02', '', 'créer un objet', "'=Perceuse", drill.code, "'=Perceuse", '', ''],
  ]);
  const book = new Uint8Array(await (await office.journal.export({ as: 'xlsx' })).arrayBuffer());
  expect([...book.subarray(0, 2)]).toEqual([0x50, 0x4b]);
});

test('whoever was erased has a tag and no name in it, on screen or in a file', async () => {
  const house = await aHouse();
  const { office, zoe } = await aWeekend(house);
  const { tag } = await house.client('manager').members.erase({ id: zoe.id });
  const { entries } = await office.journal.search({ memberId: zoe.id });
  expect(entries.map(({ act, memberName, memberTag }) => [act, memberName, memberTag])).toEqual([
    ['erase-member', null, tag],
    ['return', null, tag],
    ['lend', null, tag],
    ['create-member', null, tag],
  ]);
  const file = await office.journal.export({ as: 'csv' });
  const members = (await csvOf(file)).map((row) => row[6]);
  expect(members.filter(Boolean)).toEqual([
    'Adhérent',
    ...entries.map(() => `personne effacée ${tag}`),
  ]);
  expect(await file.text()).not.toContain('Lefèvre');
});

/** Writes lines as other years would have left them. */
const fillJournal = (house: TestHouse, count: number): void => {
  const base = new Database(join(house.folder, 'etabli.db'));
  base
    .prepare(
      `with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
      insert into journal (id, at, staff_id, post_id, role, act, subject_kind, subject_id, item_id,
        facts, rows, is_undoable)
      select '00000000-0000-7000-8000-' || substr('000000000000' || i, -12),
        strftime('%Y-%m-%dT%H:%M:%fZ', '2020-01-01', i || ' minutes'),
        case i % 3 when 0 then (select id from staff limit 1) end, 'counter', 'volunteer',
        case i % 5000 when 0 then 'back-date' else 'change-item' end, 'item',
        (select id from items limit 1), (select id from items limit 1),
        '{"why":"' || hex(randomblob(60)) || '"}', '[["items","' || i || '",1,2]]', 1 from n`,
    )
    .run(count);
  base.close();
};

test('a hundred thousand lines answer at once, wherever one looks, and go out whole', async () => {
  const house = await aHouse();
  const { office, karim } = await aWeekend(house);
  fillJournal(house, 100_000);
  const timed = async (filter: JournalFilter & { offset?: number }) => {
    const begun = performance.now();
    const { total } = await office.journal.search(filter);
    return { total, ms: performance.now() - begun };
  };
  const found = [
    await timed({}),
    await timed({ offset: 99_900 }),
    await timed({ staffId: karim.id }),
    await timed({ staffId: 'nobody', offset: 60_000 }),
    await timed({ act: 'back-date' }),
    await timed({ fromOn: on('2020-02-01'), untilOn: on('2020-02-01') }),
  ];
  expect(found.map(({ total }) => total)).toEqual([100_006, 100_006, 33_334, 66_672, 20, 1_440]);
  // On a machine at rest, each is under 60 ms.
  expect(Math.max(...found.map(({ ms }) => ms))).toBeLessThan(1_000);
  const lines = await csvOf(await office.journal.export({ as: 'csv', staffId: karim.id }));
  expect(lines).toHaveLength(33_335);
}, 60_000);
