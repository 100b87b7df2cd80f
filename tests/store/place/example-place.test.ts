import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { journalRouter } from '#main/journal/router.ts';
import { counterRouter, loansRouter } from '#main/loans/router.ts';
import { membersRouter } from '#main/members/router.ts';
import type { ExampleOptions } from '#main/place/example/example.ts';
import { loadExample } from '#main/place/loading/load-example.ts';
import { placeRouter } from '#main/place/router.ts';
import { staffRouter } from '#main/staff/router.ts';
import { practiceManagerCode } from '#shared/domain/practice.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse, clientOf } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';

const router = {
  place: placeRouter,
  staff: staffRouter,
  members: membersRouter,
  journal: journalRouter,
  counter: counterRouter,
  loans: loansRouter,
};
const folder = 'resources/demo';

test('people can work in the place to practise on', async () => {
  const house = await aHouse({ isSetUp: false });
  await loadExample(house, { folder });

  const { place, staff, members, counter, loans, journal } = clientOf(router, house.window());
  expect(await place.settings()).toMatchObject({ name: 'L’Atelier des Ormes', lateRule: 'warn' });
  expect((await staff.openManager({ code: practiceManagerCode })).managerUntil).not.toBeNull();
  expect((await members.list({})).total).toBe(150);
  expect((await members.list({ filter: 'suspended' })).total).toBeGreaterThan(0);
  const out = await counter.outNow({ limit: 100 });
  expect(out.total).toBeGreaterThan(20);
  expect((await counter.late({})).total).toBeGreaterThan(2);
  expect(out.loans.every(({ item }) => item.photoId !== null)).toBe(true);
  expect((await counter.search({ text: 'perseuse' })).items.length).toBeGreaterThan(0);

  const [loan] = out.loans;
  await loans.takeBack({ id: loan?.id ?? '' });
  expect((await journal.list({})).map(({ act, isUndoable }) => [act, isUndoable])).toEqual([
    ['return', true],
    ['load-example', false],
  ]);
  await expect(loadExample(house, { folder })).rejects.toMatchObject({ code: 'ALREADY_SET_UP' });
});

test('each picture of the example place is kept once', async () => {
  const house = await aHouse({ isSetUp: false });
  await loadExample(house, { folder });
  const photos = await house.store.read((q) =>
    q.selectFrom('photos').select(['file', 'media_type', 'width']).execute(),
  );
  const files = new Set(photos.map(({ file }) => file));
  expect(photos.length).toBeGreaterThan(390);
  expect(files.size).toBe(readdirSync('resources/demo/pictures').length);
  expect(photos.every(({ media_type, width }) => media_type === 'image/webp' && width > 100)).toBe(
    true,
  );
});

test('an example of any size is written in several acts', async () => {
  const house = await aHouse({ isSetUp: false });
  const progress: number[] = [];
  await loadExample(house, {
    folder,
    options: aSize(1_500, 300),
    hasPhotos: false,
    onProgress: (written) => progress.push(written),
  });
  const [items, acts] = await house.store.read(async (q) => [
    await q.selectFrom('items').select('id').execute(),
    await q.selectFrom('journal').select('act').execute(),
  ]);
  expect(items).toHaveLength(1_500);
  expect(progress.length).toBeGreaterThan(1);
  expect(acts.map(({ act }) => act)).toEqual(progress.map(() => 'load-example'));
});

bothStores('new codes', (base) => {
  test('follow those of the example', async () => {
    const clock = fixedClock();
    const house = await aHouse({ clock, store: await base.open(clock), isSetUp: false });
    await loadExample(house, { folder, options: aSize(60, 20), hasPhotos: false });
    expect((await aMember(house)).code).toMatch(/^C000021/);
    const tools = await house.store.read((q) =>
      q.selectFrom('items').select('code').where('kind', '=', 'tool').execute(),
    );
    const { code } = await anItem(house);
    expect(
      code >
        (tools
          .map((tool) => tool.code)
          .sort()
          .at(-1) ?? ''),
    ).toBe(true);
  });
});

const aSize = (items: number, members: number): ExampleOptions => ({
  seed: 7,
  items,
  members,
  loansPerItem: 2.5,
  today: '2026-11-21',
  spread: 'even',
});
