/** The copies of this computer are gone, those of the stick are not: what is made next is the newest. */
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findOffer, listCopies } from '#main/backups/restore/find-whole.ts';
import { aKeptPlace } from '#tests/support/backups/a-kept-place.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';

const dayMs = 86_400_000;

/** A place whose stick holds three copies. */
const aPlaceWithAStick = async () => {
  const { house, dues, copies } = await aKeptPlace();
  const manager = house.client('manager');
  const stick = temporaryFolder();
  await manager.backups.copyTo({ folder: stick });
  for (let day = 0; day < 2; day += 1) {
    house.time.advance(dayMs);
    await house.backups.now('daily');
  }
  const newestOf = async (side: 'here' | 'elsewhere') => (await manager.backups.list())[side][0];
  return { house, dues, copies, manager, stick, newestOf };
};

test('a stick that is chosen again after its computer lost its copies keeps the new one as its newest', async () => {
  const { house, copies, manager, stick, newestOf } = await aPlaceWithAStick();
  rmSync(copies, { recursive: true });
  house.time.advance(dayMs);
  await anItem(house, { name: 'Scie' });
  await manager.backups.copyTo({ folder: stick });
  for (let nth = 0; nth < 2; nth += 1) {
    const newest = await newestOf('here');
    expect((await newestOf('elsewhere'))?.name).toBe(newest?.name);
    expect((await listCopies(house.folder))[0]?.copy.name).toBe(newest?.name);
    expect((await findOffer(house.folder))?.copy.name).toBe(newest?.name);
    house.time.advance(dayMs);
    await house.backups.now('daily');
  }
});

test('a stick that was away meanwhile gets a copy that outranks its own', async () => {
  const { house, dues, copies, stick, newestOf } = await aPlaceWithAStick();
  const [there, away] = [join(stick, 'Etabli-sauvegardes'), join(stick, 'away')];
  renameSync(there, away);
  for (const { name } of (await house.client('manager').backups.list()).here) {
    rmSync(join(copies, name), { recursive: true });
  }
  house.time.advance(dayMs);
  await anItem(house, { name: 'Scie' });
  await house.backups.now('daily');
  renameSync(away, there);
  house.time.advance(60_000);
  await dues.keepUp(false);
  const newest = await newestOf('elsewhere');
  expect(newest?.at).toBe(house.clock());
  expect((await newestOf('here'))?.name).toBe(newest?.name);
  expect((await listCopies(house.folder))[0]?.copy.name).toBe(newest?.name);
});
