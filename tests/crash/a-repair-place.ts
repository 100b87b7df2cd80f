/** A place with a session of today, its folder closed, to be opened by a process that will be killed. */
import { application } from '#main/application.ts';
import { openHouse, systemClock } from '#main/open-house.ts';
import { openPost } from '#main/staff/posts.ts';
import { dayOf } from '#shared/domain/day.ts';
import { clientOf } from '#tests/support/house.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';

export const managerCode = '2468';

export const aRepairPlace = async (): Promise<string> => {
  const folder = temporaryFolder();
  const house = await openHouse({ folder });
  const client = clientOf(application, { house, post: openPost('test') });
  const hours = { opensAt: '00:00', closesAt: '23:59' };
  const openingHours = [{ weekday: 6 as const, ...hours }];
  const staff = { managerName: 'Odile', managerCode };
  await client.place.setUp({ name: 'La Remise', openingHours, ...staff });
  await client.repairs.sessions.open({ on: dayOf(systemClock(), 'Europe/Paris'), ...hours });
  await house.close();
  return folder;
};
