/** A whole house behind its door, whose base can be copied and replaced, and its manager. */
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { application } from '#main/application.ts';
import { openHouse } from '#main/open-house.ts';
import { managerRestMs, openPost } from '#main/staff/posts.ts';
import { instantAt } from '#shared/domain/day.ts';
import { clientOf, type TestHouse } from '#tests/support/house.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';

export const aKeptPlace = async (): Promise<TestHouse> => {
  const time = fixedClock();
  const folder = temporaryFolder();
  const house = await openHouse({ folder, clock: time.now, log: pino({ level: 'silent' }) });
  onTestFinished(house.close);
  const window: TestHouse['window'] = (role = 'volunteer') => {
    const post = openPost(role);
    const managerUntil = instantAt(Date.parse(time.now()) + managerRestMs);
    return { house, post: role === 'manager' ? { ...post, managerUntil } : post };
  };
  const client: TestHouse['client'] = (role) => clientOf(application, window(role));
  await client().place.setUp({
    name: 'La Remise',
    openingHours: [{ weekday: 6, opensAt: '14:00', closesAt: '18:00' }],
    managerName: 'Odile',
    managerCode: '2468',
  });
  return { ...house, time, folder, window, client };
};
