/** What stands around every screen takes one line of the counter's screen, whatever is in it. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { aHouse } from '#tests/support/house.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { chooseManagerCode, giveManagerCode } from '#tests/support/ui/manager.ts';
import { expectAccessible, expectNoSidewaysScroll } from '#tests/support/ui/promises.ts';
import { openWindow, sizes } from '#tests/support/ui/window.ts';

const longPlace = 'Outilthèque de la Maison des Associations de Saint-Jean';
const longPerson = 'Marie-Christine Delaroche-Vasseur';

/** A long name, the rights open, somebody with a long name, and an old copy elsewhere. */
const aFullFrame = async (): Promise<Page> => {
  const house = await aHouse({ hasBackups: true, place: { name: longPlace } });
  await chooseManagerCode(house);
  await house.client('manager').staff.add({ name: longPerson, role: 'volunteer' });
  await house.client('manager').backups.copyTo({ folder: temporaryFolder() });
  house.time.advance(12 * 24 * 3_600_000);
  const page = await openWindow(await aDoor(house), '/settings');
  await page.getByRole('button', { name: 'Droits du responsable' }).click();
  await giveManagerCode(page);
  await page.getByRole('button', { name: 'Qui est là' }).click();
  await page.getByRole('menuitem', { name: longPerson }).click();
  await page.getByRole('link', { name: /Dernière copie ailleurs/ }).waitFor();
  return page;
};

const heightOf = async (page: Page): Promise<number> =>
  (await page.getByRole('banner').boundingBox())?.height ?? Number.NaN;

test('a full frame is one line at the counter, and two on a telephone', async () => {
  const page = await aFullFrame();
  const one = 72;
  await expect.poll(() => heightOf(page)).toBeLessThan(one);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await page.setViewportSize(sizes.phone.viewport);
  await expectNoSidewaysScroll(page);
  const tops = await page
    .getByRole('banner')
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
});
