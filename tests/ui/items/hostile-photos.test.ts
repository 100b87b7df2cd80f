/** Photos that would take all memory, or that no browser reads, are refused in a sentence; moving ones stand still. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import {
  aGifOf,
  aHeic,
  noPictures,
  pictureBombs,
} from '#tests/support/builders/a-hostile-picture.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { openWindow } from '#tests/support/ui/window.ts';

const choose = (page: Page, name: string, bytes: Uint8Array) =>
  page.locator('input[type=file][accept="image/*"]').setInputFiles({
    name,
    mimeType: 'image/png', // what the machine believes of it decides nothing
    buffer: Buffer.from(bytes),
  });

test('pictures that hurt are refused in a sentence, and the page works on', async () => {
  const house = await aHouse();
  const { id } = await anItem(house, { name: 'Perceuse' });
  const page = await openWindow(await aDoor(house), `/items/${id}`);
  const photos = async () => (await house.client().items.get({ id })).photos;
  const hostile = [
    ...pictureBombs.map((one) => ({ ...one, says: /trop de points\s:\s60\smillions au plus/ })),
    ...noPictures.map((one) => ({ ...one, says: /n’est pas une photo lisible/ })),
    { what: 'a HEIC', name: 'IMG_0001.HEIC', bytes: aHeic(), says: /au format HEIC/ },
  ];
  for (const { name, bytes, says, what } of hostile) {
    const begun = Date.now();
    await choose(page, name, bytes);
    const told = page.getByRole('alert').filter({ hasText: name }).filter({ hasText: says });
    await told.waitFor().catch((error) => {
      throw new Error(`${what} is not refused`, { cause: error });
    });
    expect(Date.now() - begun, what).toBeLessThan(15_000);
  }
  expect(await photos()).toEqual([]);
  await choose(page, 'anime.gif', aGifOf(1, 1, 50));
  await page.getByAltText('Perceuse, photo 1').waitFor();
  expect(await photos()).toMatchObject([{ width: 1, height: 1 }]);
});
