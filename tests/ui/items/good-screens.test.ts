/** Screens of objects: accessible, light and dark, on a phone and at 200 %. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import type { VisitId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aDoor, type TestDoor } from '#tests/support/ui/door.ts';
import { expectAccessible, expectGoodScreen } from '#tests/support/ui/promises.ts';
import { openWindow } from '#tests/support/ui/window.ts';
import { aManual, aPicture } from './a-picture.ts';

const visitId = '0191d5a0-0000-7000-8000-000000000001' as VisitId;
const longName =
  'Perceuse-visseuse-dévisseuse à percussion sans fil extraordinairement longue 18 V';

/** One of everything that a screen of objects can show. */
const aFullHouse = async (): Promise<TestHouse> => {
  const house = await aHouse();
  const manager = house.client('manager');
  const shelf = await manager.shelves.create({ name: 'Étagère 3, tout au fond à gauche' });
  const category = await manager.categories.create({ name: 'Perçage et vissage', loanDays: 14 });
  const member = await aMember(house);
  const lend = (itemId: Awaited<ReturnType<typeof anItem>>['id']) =>
    house.client().loans.lend({ itemId, memberId: member.id, visitId });
  const drill = await anItem(house, {
    name: longName,
    shelfId: shelf.id,
    categoryId: category.id,
    serialNumber: 'SN-0123456789-0123456789-0123456789-0123456789',
    accessories: ['Chargeur', 'Mallette'],
    safetyNotice: 'Lunettes obligatoires.',
    lendingNote: 'Rendre batterie chargée.',
    blocked: { cause: 'manager', reason: 'câble abîmé' },
  });
  const [charger] = drill.accessories;
  if (charger) {
    const marked = { id: drill.id, accessoryId: charger.id, isMissing: true };
    await house.client().items.markAccessory(marked);
  }
  const late = await anItem(house, { name: 'Scie sauteuse' });
  await lend(late.id);
  house.time.advance(15 * 24 * 3600 * 1000);
  await lend((await anItem(house, { name: 'Raclette', kind: 'appliance' })).id);
  await manager.items.retire({
    id: (await anItem(house, { name: 'Vieux tour' })).id,
    reason: 'usé',
  });
  return house;
};

const first = async (house: TestHouse, text: string): Promise<string> => {
  const { items } = await house.client().items.list({ text });
  return items[0]?.id ?? '';
};

const withFiles = async (door: TestDoor, id: string): Promise<void> => {
  const page = await openWindow(door, `/items/${id}`);
  const photos = [await aPicture(page, 400, 300), await aPicture(page, 300, 400)];
  await page.locator('input[accept="image/*"]').setInputFiles(photos);
  await page.locator('input[accept="application/pdf"]').setInputFiles(aManual);
  await page
    .getByRole('button', { name: /notice\.pdf/ })
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Afficher la photo 2' }).waitFor();
  await page.context().close();
};

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor();

test('the list of objects', async () => {
  const door = await aDoor(await aFullHouse());
  await expectGoodScreen(door, '/items', (page) => page.getByText('Scie sauteuse').waitFor());
});

test('an empty list of objects, and one that a filter emptied', async () => {
  const door = await aDoor(await aHouse());
  await expectGoodScreen(door, '/items?kind=machine', (page) =>
    page.getByRole('button', { name: 'Tout afficher' }).waitFor(),
  );
});

test('the form of a new object', async () => {
  const door = await aDoor(await aFullHouse());
  await expectGoodScreen(door, '/items/new?code=E0004212', async (page) => {
    await page.getByRole('button', { name: 'Créer l’objet' }).click();
    await page.getByText('Donnez un nom à l’objet.').waitFor();
  });
});

test('the page of an object with everything on it', async () => {
  const house = await aFullHouse();
  const door = await aDoor(house);
  const id = await first(house, 'perceuse');
  await withFiles(door, id);
  await expectGoodScreen(door, `/items/${id}`, heading);
});

test('the page of an object that is late, and of one that was retired', async () => {
  const house = await aFullHouse();
  const door = await aDoor(house);
  const { items } = await house.client().items.list({ availability: 'retired' });
  for (const id of [await first(house, 'scie'), items[0]?.id]) {
    await expectGoodScreen(door, `/items/${id}`, heading);
  }
});

test('the form of an object that exists', async () => {
  const house = await aFullHouse();
  const door = await aDoor(house);
  await expectGoodScreen(door, `/items/${await first(house, 'perceuse')}?edit=1`, heading);
});

test.each(['light', 'dark'] as const)('the dialogs of an object, %s', async (scheme) => {
  const house = await aFullHouse();
  const door = await aDoor(house);
  const id = await first(house, 'perceuse');
  const page = await openWindow(door, `/items/${id}`, { scheme, size: 'phone' });
  for (const name of ['Bloquer', 'Dupliquer', 'Prendre une photo', 'Débloquer']) {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  }
  await page.goto(door.address('/items'));
  await page.getByRole('button', { name: 'Imprimer la liste' }).click();
  await page.getByRole('dialog').getByRole('table').waitFor();
  await expectAccessible(page);
});
