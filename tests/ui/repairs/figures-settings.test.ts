/** What a place decides about its repair café. */
import { expect, test } from 'vitest';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { chooseManagerCode, giveManagerCode } from '#tests/support/ui/manager.ts';
import { expectGoodScreen } from '#tests/support/ui/promises.ts';
import { openWindow } from '#tests/support/ui/window.ts';

const aPlace = async (): Promise<TestHouse> => {
  const house = await aHouse();
  await chooseManagerCode(house);
  return house;
};

test('another text of the waiver is another version of it, with the manager’s code', async () => {
  const house = await aPlace();
  const page = await openWindow(await aDoor(house), '/settings/repairs');
  await page.getByLabel('Texte de la décharge').fill('Vous restez, on répare ensemble.');
  await page.getByText('Enregistrer en fera la version 2.').waitFor();
  await page.getByLabel('Un kilo pour un kilo').check();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await giveManagerCode(page);
  await page.getByText('Version actuelle : 2').waitFor();
  expect(await house.client().repairs.settings.get()).toMatchObject({
    waiverVersion: 2,
    waiverText: 'Vous restez, on répare ensemble.',
    impactMethod: 'one-to-one',
  });
});

test('what was typed outlives the screen', async () => {
  const page = await openWindow(await aDoor(await aPlace()), '/settings/repairs');
  await page.getByLabel('Qui publie').fill('Fédération des Remises');
  await page.getByRole('link', { name: 'Tous les réglages' }).click();
  await page.getByRole('link', { name: 'Réglages du repair café' }).click();
  await expect
    .poll(() => page.getByLabel('Qui publie').inputValue())
    .toBe('Fédération des Remises');
});

test('a prefix that the standard refuses is said at its field', async () => {
  const page = await openWindow(await aDoor(await aPlace()), '/settings/repairs');
  await page.getByLabel('Préfixe des identifiants').fill('remise-44');
  await page.getByText('Seulement des lettres minuscules').waitFor();
});

test('the settings are a good screen', async () => {
  const door = await aDoor(await aPlace());
  await expectGoodScreen(door, '/settings/repairs', (page) =>
    page.getByLabel('Qui publie').waitFor(),
  );
  const page = await openWindow(door, '/settings/repairs');
  await page.getByLabel('Qui publie').waitFor();
  await expectBothLanguages(page);
});
