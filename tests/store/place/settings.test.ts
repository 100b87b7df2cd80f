import { expect, test } from 'vitest';
import { journalRouter } from '#main/journal/router.ts';
import { placeRouter } from '#main/place/router.ts';
import { calendarOf, readPlace } from '#main/place/settings.ts';
import type { OpeningHours } from '#shared/contract/place.ts';
import type { Day } from '#shared/domain/day.ts';
import { aHouse, clientOf } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';

const router = { place: placeRouter, journal: journalRouter };
const hours = (weekday: OpeningHours['weekday']): OpeningHours => ({
  weekday,
  opensAt: '14:00',
  closesAt: '18:00',
});
const day = (text: string) => text as Day; // a test writes days as they are read

bothStores('what a place decides', (base) => {
  const aPlace = async () => {
    const clock = fixedClock();
    const house = await aHouse({ clock, store: await base.open(clock) });
    const { place, journal } = clientOf(router, house.window('manager'));
    return { house, place, journal };
  };

  test('changes by what is given, and the rest stays', async () => {
    const { place } = await aPlace();
    const before = await place.settings();
    const changed = await place.changeSettings({ name: 'L’Établi', lateRule: 'refuse' });
    const { closures: _, ...rest } = before;
    expect(changed).toEqual({ ...rest, name: 'L’Établi', lateRule: 'refuse' });
    expect(await place.settings()).toEqual({ ...changed, closures: [] });
  });

  test('keeps opening hours in the order of the week', async () => {
    const { place } = await aPlace();
    const morning = { weekday: 6, opensAt: '09:00', closesAt: '12:00' } as const;
    const changed = await place.changeSettings({ openingHours: [hours(6), hours(2), morning] });
    expect(changed.openingHours).toEqual([hours(2), morning, hours(6)]);
    expect((await place.changeSettings({ openingHours: [] })).openingHours).toEqual([]);
  });

  test('takes new opening hours back', async () => {
    const { place, journal } = await aPlace();
    await place.changeSettings({ name: 'L’Établi', openingHours: [hours(1)] });
    const [entry] = await journal.list({});
    await journal.undo({ id: entry?.id ?? '' });
    expect(await place.settings()).toMatchObject({
      name: 'La Remise',
      openingHours: [hours(3), hours(6)],
    });
  });

  test('does not take opening hours back that were changed again since', async () => {
    const { place, journal } = await aPlace();
    await place.changeSettings({ openingHours: [hours(1)] });
    await place.changeSettings({ openingHours: [hours(2)] });
    const [later, former] = await journal.list({});
    await expect(journal.undo({ id: former?.id ?? '' })).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
      data: { laterAct: 'change-settings', laterEntryId: later?.id },
    });
    await journal.undo({ id: later?.id ?? '' });
    await journal.undo({ id: former?.id ?? '' });
    expect((await place.settings()).openingHours).toEqual([hours(3), hours(6)]);
  });

  test('closes from one day to another, until the closure is ended', async () => {
    const { house, place } = await aPlace();
    const range = { fromOn: day('2026-12-24'), untilOn: day('2027-01-02') };
    const closure = await place.addClosure({ ...range, reason: 'Fêtes' });
    expect((await place.settings()).closures).toEqual([
      { ...range, id: closure.id, reason: 'Fêtes' },
    ]);
    expect(calendarOf(await house.store.read(readPlace))).toMatchObject({
      weekdays: new Set([3, 6]),
      closures: [range],
    });
    await place.endClosure({ id: closure.id });
    expect((await place.settings()).closures).toEqual([]);
    await expect(place.endClosure({ id: closure.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('may close for ever, but not backwards', async () => {
    const { place } = await aPlace();
    await place.addClosure({ fromOn: day('2026-12-24'), untilOn: day('9999-12-31') });
    const backwards = { fromOn: day('2027-01-02'), untilOn: day('2026-12-24') };
    await expect(place.addClosure(backwards)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { field: 'untilOn' },
    });
  });

  test('gives an ended closure back', async () => {
    const { place, journal } = await aPlace();
    const { id } = await place.addClosure({
      fromOn: day('2026-12-24'),
      untilOn: day('2027-01-02'),
    });
    await place.endClosure({ id });
    const [entry] = await journal.list({});
    await journal.undo({ id: entry?.id ?? '' });
    expect((await place.settings()).closures).toMatchObject([{ id }]);
  });
});
