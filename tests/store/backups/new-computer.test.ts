/** The computer is dead: what is on the stick makes the same place on another one. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { application } from '#main/application.ts';
import { restoreAtStart } from '#main/backups/restore/at-start.ts';
import { openHouse } from '#main/open-house.ts';
import { openPost } from '#main/staff/posts.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { clientOf } from '#tests/support/house.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';
import { aKeptPlace } from '#tests/ui/backups/a-kept-place.ts';

test('the copies of a stick open a place on another computer, and bring back nobody who was erased', async () => {
  const house = await aKeptPlace();
  await aMember(house);
  const leaver = await aMember(house, { firstName: 'Ali', lastName: 'Benhaddou' });
  const stick = temporaryFolder();
  const manager = house.client('manager');
  await manager.backups.copyTo({ folder: stick });
  house.time.advance(1_000);
  await manager.members.erase({ id: leaver.id });

  const folder = join(temporaryFolder(), 'Etabli');
  cpSync(join(stick, 'Etabli-sauvegardes'), join(folder, 'backups'), { recursive: true });
  const log = pino({ level: 'silent' });
  await expect(openHouse({ folder, log })).rejects.toMatchObject({ why: 'missing' });
  await restoreAtStart(folder, 'latest', house.time.now);
  const again = await openHouse({ folder, log });
  onTestFinished(again.close);
  const client = clientOf(application, { house: again, post: openPost('counter') });
  const { members } = await client.members.list({});
  expect(members.map(({ lastName }) => lastName)).toEqual(['Lefèvre']);
});
