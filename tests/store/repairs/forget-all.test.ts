/** A visitor is forgotten wherever they stand: in the thing, in pictures, and when it was never fetched. */
import { expect, test } from 'vitest';
import { forgetVisitors } from '#main/repairs/forget/forget-visitors.ts';
import type { Day } from '#shared/domain/day.ts';
import { aPhotoFile, aPng } from '#tests/support/builders/a-file.ts';
import { anIntake } from '#tests/support/builders/repairs.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';
import { days } from './a-bench.ts';

const keptOf = async ({ store }: TestHouse): Promise<string> =>
  JSON.stringify(
    await store.read(async (q) => [
      await q.selectFrom('tickets').selectAll().execute(),
      await q.selectFrom('revisions').select('row_json').execute(),
      await q.selectFrom('ticket_photos').selectAll().execute(),
    ]),
  );

const aPicture = (width: number) => new File([aPng(width)], 'photo.png', { type: 'image/png' });

bothStores('a visitor', (base) => {
  const begun = async () => {
    const clock = fixedClock();
    const house = await aHouse({ clock, store: await base.open(clock) });
    return { house, tickets: house.client().repairs.tickets, wait: clock.advance };
  };

  test('is forgotten in what the thing is called, too', async () => {
    const { house, tickets, wait } = await begun();
    const named = { name: 'Grille-pain de Zénobie', category: 'Toaster' } as const;
    const what = { ...named, brand: 'Zénobie-marque', model: 'le Zenobie 2' };
    const { id } = await tickets.open(anIntake({ what, visitorName: 'Zénobie' }));
    await tickets.change({ id, what: { ...what, brand: 'Zénobie' } });
    await tickets.finish({ id, outcome: 'fixed' });
    wait(days(366));
    expect(await forgetVisitors(house)).toBe(1);
    expect(await tickets.get({ id })).toMatchObject({
      what: { name: 'Grille-pain de …', brand: '', model: 'le … 2' },
    });
    expect(await keptOf(house)).not.toMatch(/z[eé]nobie/i);
  });

  test('of two letters is forgotten where the word has a capital', async () => {
    const { house, tickets, wait } = await begun();
    const problem = 'Li dit : fil à lier, li compris';
    const { id } = await tickets.open(anIntake({ visitorName: 'Li', problem }));
    await tickets.change({ id, problem: `${problem} (Li)` });
    wait(days(366));
    expect(await forgetVisitors(house)).toBe(1);
    expect(await tickets.get({ id })).toMatchObject({
      problem: '… dit : fil à lier, li compris (…)',
    });
    expect(await keptOf(house)).not.toMatch(/\bLi\b/);
    expect((await tickets.list({ text: 'lier' })).total).toBe(1);
  });

  test('takes the pictures of the thing along, removed ones too', async () => {
    const { house, tickets, wait } = await begun();
    const { id } = await tickets.open(anIntake());
    const one = await tickets.addPhoto({ id, photo: aPicture(640) });
    const two = await tickets.addPhoto({ id, photo: aPicture(641) });
    const shared = await tickets.addPhoto({ id, photo: aPicture(642) });
    const [, removed = id, other = id] = shared.photoIds as string[];
    expect([one.photoIds.length, two.photoIds.length]).toEqual([1, 2]);
    const gone = await tickets.removePhoto({ photoId: removed as never });
    const item = await house.client().items.create({ kind: 'tool', name: 'Scie' });
    await house.client().items.addPhoto({ id: item.id, file: aPicture(642) });
    const files = await house.store.read((q) =>
      q.selectFrom('ticket_photos').select(['id', 'file']).orderBy('id').execute(),
    );
    wait(days(366));
    expect(await forgetVisitors(house)).toBe(1);
    expect((await tickets.get({ id })).photoIds).toEqual([]);
    for (const photo of files) {
      const stays = photo.id === other;
      expect((await house.files.read(photo.file)) !== null).toBe(stays);
      await expect(tickets.photo({ photoId: photo.id })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    await expect(house.client().journal.undo({ id: gone.actId })).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
    });
  });

  test('who does not fetch a thing is forgotten after the day until which it is kept', async () => {
    const { house, tickets, wait } = await begun();
    const state = 'stays' as const;
    const until = await tickets.open(anIntake());
    await tickets.setAside({ id: until.id, state, keptUntil: '2026-12-21' as Day });
    const { id } = await tickets.open(anIntake());
    await tickets.setAside({ id, state });
    wait(days(366));
    expect(await forgetVisitors(house)).toBe(1);
    expect(await tickets.get({ id })).toMatchObject({ isVisitorForgotten: true });
    wait(days(29));
    expect(await forgetVisitors(house)).toBe(0);
    wait(days(1));
    expect(await forgetVisitors(house)).toBe(1);
  });
});

test('a picture that was removed is not shown', async () => {
  const house = await aHouse();
  const { tickets } = house.client().repairs;
  const { id } = await tickets.open(anIntake());
  const { photoIds } = await tickets.addPhoto({ id, photo: aPhotoFile() });
  const [photoId = id as never] = photoIds;
  const { actId } = await tickets.removePhoto({ photoId });
  await expect(tickets.photo({ photoId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await house.client().journal.undo({ id: actId });
  expect((await tickets.photo({ photoId })).size).toBeGreaterThan(0);
});
