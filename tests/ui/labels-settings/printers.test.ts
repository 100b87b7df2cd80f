/** Printers measured once, and the logo of the place. */
import { describe, expect, test } from 'vitest';
import { aHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { chooseManagerCode, giveManagerCode } from '#tests/support/ui/manager.ts';
import { expectGoodScreen } from '#tests/support/ui/promises.ts';
import { openWindow } from '#tests/support/ui/window.ts';
import { aPicture } from '../items/a-picture.ts';

const thePrinters = async () => {
  const house = await aHouse();
  await chooseManagerCode(house);
  const page = await openWindow(await aDoor(house), '/labels/printers');
  await page.getByLabel('Règle horizontale (100 mm)').waitFor();
  return { house, page };
};

describe('a printer', () => {
  test('keeps the offset and the scale that were read on its measuring page', async () => {
    const { house, page } = await thePrinters();
    await page.getByRole('button', { name: 'Page de mesure' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Imprimer' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByLabel('Règle horizontale (100 mm)').fill('96');
    await page.getByText(/L’échelle est fausse de 4\s%.*100\s%/).waitFor();
    await page.getByLabel('Règle horizontale (100 mm)').fill('99,8');
    await page.getByText(/l’échelle est bonne/).waitFor();
    await page.getByLabel('Du bord gauche à la croix').fill('20,8');
    await page.getByLabel('Du haut à la croix').fill('18.5');
    await page.getByLabel('Finesse (points par pouce)').selectOption('600');
    await page.getByLabel('Imprimante de tous les jours').check();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await giveManagerCode(page);
    await page.getByText(/Enregistré\s: «\sImpression du navigateur/).waitFor();
    expect(await house.client().labels.printers.list()).toEqual([
      {
        name: '',
        offsetX: -0.84,
        offsetY: 1.5,
        hundredX: 99.8,
        hundredY: 100,
        dpi: 600,
        isDaily: true,
        formatKey: null,
      },
    ]);
    await page.getByRole('button', { name: 'Vérifier avec la correction' }).waitFor();
    await expectBothLanguages(page);
  });

  test('is measured on the paper of its usual format', async () => {
    const { page } = await thePrinters();
    await page.getByLabel('Format habituel').selectOption({ label: 'Dymo 99012' });
    await page.getByLabel('Règle horizontale (20 mm)').waitFor();
    await page.getByLabel('Du haut à la croix (5 mm)').waitFor();
  });
});

describe('the logo of the place', () => {
  test('is chosen, shown and removed', async () => {
    const { page } = await thePrinters();
    await page.locator('input[type=file]').setInputFiles(await aPicture(page, 300, 100));
    await giveManagerCode(page);
    await page.getByRole('img', { name: 'Logo du lieu' }).waitFor();
    await page.getByRole('button', { name: 'Retirer le logo' }).click();
    await page.getByText('Pas encore de logo.').waitFor();
  });
});

describe('the screen of printers', () => {
  test('is accessible, light and dark, on a phone and at 200 %', async () => {
    await expectGoodScreen(await aDoor(await aHouse()), '/labels/printers', (page) =>
      page.getByLabel('Règle horizontale (100 mm)').waitFor(),
    );
  });
});
