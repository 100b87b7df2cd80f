import { expect, test } from 'vitest';
import { placeRouter } from '#main/place/router.ts';
import { setUpPlace } from '#main/place/set-up.ts';
import { staffRouter } from '#main/staff/router.ts';
import type { OpeningHours } from '#shared/contract/place.ts';
import { actor, aHouse, clientOf, type HouseWish } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';

const router = { place: placeRouter, staff: staffRouter };
const saturday: OpeningHours = { weekday: 6, opensAt: '10:00', closesAt: '12:30' };
const start = {
  name: 'La Remise',
  openingHours: [saturday],
  managerName: 'Maryse',
  managerCode: 'tournevis',
};

bothStores('the first start', (base) => {
  const anEmptyHouse = async (wish: HouseWish = {}) => {
    const clock = fixedClock();
    return await aHouse({ clock, store: await base.open(clock), isSetUp: false, ...wish });
  };

  test('is still to come on a new base', async () => {
    const house = await anEmptyHouse();
    const { place, staff } = clientOf(router, house.window());
    expect(await place.status()).toEqual({
      isSetUp: false,
      isPractice: false,
      name: '',
      language: 'fr',
      timeZone: 'Europe/Paris',
      today: '2026-11-21',
      version: '0.0.0-test',
    });
    await expect(place.settings()).rejects.toMatchObject({ code: 'NOT_SET_UP' });
    await expect(staff.openManager({ code: '1234' })).rejects.toMatchObject({ code: 'NOT_SET_UP' });
  });

  test('leaves a place with its hours, its manager and rules that make sense', async () => {
    const house = await anEmptyHouse();
    const window = house.window();
    const { place, staff } = clientOf(router, window);
    const { recoveryCode } = await place.setUp(start);
    expect(recoveryCode).toMatch(/^(\w{5}-){3}\w{5}$/);
    expect(await place.status()).toMatchObject({ isSetUp: true, name: 'La Remise' });
    expect(await place.settings()).toMatchObject({
      openingHours: [saturday],
      closures: [],
      timeZone: 'Europe/Paris',
      expiredRule: 'refuse',
      lateRule: 'warn',
      defaultLoanDays: 7,
    });
    const [maryse] = await staff.list();
    expect(maryse).toMatchObject({ name: 'Maryse', role: 'manager', hasLeft: false });
    expect(await staff.post()).toEqual({
      person: maryse,
      managerUntil: '2026-11-21T13:07:00.000Z',
      hasLostPerson: false,
      isLocked: false,
      locksAfterMinutes: 0,
    });
  });

  test('happens once, even from two windows at once', async () => {
    const house = await anEmptyHouse();
    const starts = [setUpPlace(house, actor, full), setUpPlace(house, actor, full)];
    const outcomes = await Promise.allSettled(starts);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'ALREADY_SET_UP' },
    });
    const client = clientOf(router, house.window());
    await expect(client.place.setUp(start)).rejects.toMatchObject({ code: 'ALREADY_SET_UP' });
    expect(await client.staff.list()).toHaveLength(1);
  });

  test('needs no opening day', async () => {
    const house = await anEmptyHouse();
    const { place } = clientOf(router, house.window());
    await place.setUp({ ...start, openingHours: [] });
    expect((await place.settings()).openingHours).toEqual([]);
  });

  test('says which field is wrong', async () => {
    const { place } = clientOf(router, (await anEmptyHouse()).window());
    await expect(place.setUp({ ...start, managerCode: '123' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { field: 'managerCode' },
    });
    await expect(place.setUp({ ...start, timeZone: 'Europe/Lutèce' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { field: 'timeZone' },
    });
  });
});

const full = { ...start, address: '', contact: '', language: 'fr', timeZone: 'UTC' } as const;
