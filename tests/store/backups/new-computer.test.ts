/** The computer is dead: what is on the stick makes the same place on another one. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { application } from '#main/application.ts';
import { restoreAtStart } from '#main/backups/restore/at-start.ts';
import { openHouse } from '#main/open-house.ts';
import { openPost } from '#main/staff/posts.ts';
import type { Clock } from '#main/store/store.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { clientOf } from '#tests/support/house.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';
import { aKeptPlace } from '#tests/ui/backups/a-kept-place.ts';

const dayMs = 86_400_000;

/** Another computer, whose data folder holds nothing but the copies of a stick. */
const onAnotherComputer = async (stick: string, copy: string, now: Clock) => {
  const folder = join(temporaryFolder(), 'Etabli');
  cpSync(join(stick, 'Etabli-sauvegardes'), join(folder, 'backups'), { recursive: true });
  const log = pino({ level: 'silent' });
  await expect(openHouse({ folder, log })).rejects.toMatchObject({ why: 'missing' });
  await restoreAtStart(folder, copy, now);
  const house = await openHouse({ folder, log });
  onTestFinished(house.close);
  return clientOf(application, { house, post: openPost('counter') });
};

test('the copies of a stick open a place on another computer, and bring back nobody who was erased', async () => {
  const house = await aKeptPlace();
  await aMember(house);
  const leaver = await aMember(house, { firstName: 'Ali', lastName: 'Benhaddou' });
  const stick = temporaryFolder();
  const manager = house.client('manager');
  await manager.backups.copyTo({ folder: stick });
  house.time.advance(1_000);
  await manager.members.erase({ id: leaver.id });

  const client = await onAnotherComputer(stick, 'latest', house.time.now);
  const { members } = await client.members.list({});
  expect(members.map(({ lastName }) => lastName)).toEqual(['Lefèvre']);
});

test('nor do the older copies of two sticks that take turns', async () => {
  const house = await aKeptPlace();
  const leaver = await aMember(house, { firstName: 'Ali', lastName: 'Benhaddou' });
  const [away, here] = [temporaryFolder(), temporaryFolder()];
  // Rights end with the evening.
  const manager = () => house.client('manager');
  await manager().backups.copyTo({ folder: away });
  const [older] = (await manager().backups.list()).elsewhere;
  house.time.advance(dayMs);
  await manager().backups.copyTo({ folder: here });
  await manager().members.erase({ id: leaver.id });
  house.time.advance(dayMs);
  await manager().backups.copyTo({ folder: away });

  const client = await onAnotherComputer(away, older?.name ?? '', house.time.now);
  expect((await client.members.list({})).members).toEqual([]);
});
