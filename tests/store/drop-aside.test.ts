/** Bases that restores have set aside do not name for ever whoever was erased since. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dropAside } from '#main/backups/restore/drop-aside.ts';
import { aKeptPlace } from '#tests/support/backups/a-kept-place.ts';
import { aMember } from '#tests/support/builders/a-member.ts';

const dayMs = 86_400_000;

test('what was set aside before an erasure goes a month later, and no sooner', async () => {
  const { house } = await aKeptPlace();
  const manager = house.client('manager');
  const leaver = await aMember(house, { lastName: 'Benhaddou' });
  const { name } = await house.backups.now('asked');
  await manager.backups.restore({ name });
  const folder = join(house.folder, 'aside');
  expect((await manager.backups.list()).aside).toEqual({ folder, count: 1 });
  house.time.advance(31 * dayMs);
  // Nobody has to be forgotten in it.
  expect(await dropAside(house)).toBe(0);
  house.time.advance(-30 * dayMs);
  await manager.members.erase({ id: leaver.id });
  house.time.advance(28 * dayMs);
  expect(await dropAside(house)).toBe(0);
  house.time.advance(dayMs);
  expect(await dropAside(house)).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
  expect((await manager.backups.list()).setAside).toBeNull();
});

test('what was set aside since the last erasure stays', async () => {
  const { house } = await aKeptPlace();
  const leaver = await aMember(house, { lastName: 'Benhaddou' });
  const manager = house.client('manager');
  await manager.members.erase({ id: leaver.id });
  house.time.advance(1_000);
  const { name } = await house.backups.now('asked');
  await manager.backups.restore({ name });
  house.time.advance(40 * dayMs);
  expect(await dropAside(house)).toBe(0);
});
