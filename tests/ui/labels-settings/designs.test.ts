/** What stands on labels: designs changed with the real label before the eyes. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { chooseManagerCode, giveManagerCode } from '#tests/support/ui/manager.ts';
import { expectGoodScreen } from '#tests/support/ui/promises.ts';
import { scan } from '#tests/support/ui/scan.ts';
import { openWindow } from '#tests/support/ui/window.ts';

const newDesign = '/labels/designs/new?from=house-item';

const anEditor = async () => {
  const house = await aHouse();
  await chooseManagerCode(house);
  const door = await aDoor(house);
  const page = await openWindow(door, newDesign);
  await theLabel(page).waitFor();
  return { house, door, page };
};

const theLabel = (page: Page) => page.getByRole('img', { name: /Étiquette du modèle/ });

const pickFormat = async (page: Page, words: string, name: RegExp): Promise<void> => {
  await page.getByRole('combobox', { name: 'Format des étiquettes' }).fill(words);
  await page.getByRole('option', { name }).first().click();
};

describe('the editor of a design', () => {
  test('saves an own design, which then stands in the list', async () => {
    const { house, page } = await anEditor();
    await page.getByRole('textbox', { name: 'Nom' }).fill('Objets prêtés');
    await page.getByRole('button', { name: 'Ajouter une ligne' }).click();
    await page.getByRole('menuitem', { name: 'Texte libre' }).click();
    await page.getByRole('textbox', { name: 'Texte à écrire' }).fill('À rendre propre');
    await theLabel(page).getByText('À rendre propre').waitFor();
    await page.getByRole('button', { name: 'Monter : Code à scanner' }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText('Code à scanner : ligne 1 sur 5.').waitFor();
    await page.getByRole('button', { name: 'Retirer : Nom du lieu' }).click();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await giveManagerCode(page);
    await page.getByRole('heading', { name: 'Objets prêtés' }).waitFor();
    const kept = (await house.client().labels.designs.list()).find(({ isOwn }) => isOwn);
    expect(kept?.blocks).toEqual([
      { kind: 'symbol' },
      { kind: 'name', size: 'normal' },
      { kind: 'code', size: 'normal' },
      { kind: 'text', size: 'normal', text: 'À rendre propre' },
    ]);
    await page.getByRole('button', { name: /Retirer «\sObjets prêtés/ }).click();
    await expect.poll(() => page.getByRole('heading', { name: 'Objets prêtés' }).count()).toBe(0);
  });

  test('refuses a code that does not fit, and offers the QR', async () => {
    const { page } = await anEditor();
    await pickFormat(page, 'L4731', /L4731REV/);
    await page.getByText('Sur ce format, ce modèle ne peut pas être imprimé.').waitFor();
    await page.getByText(/Le code-barres ne tient pas\s: il demande 30,\d/).waitFor();
    await page.getByRole('button', { name: 'Prendre un QR' }).click();
    await theLabel(page).waitFor();
    await page.getByText('Sur ce format, ce modèle').waitFor({ state: 'detached' });
  });

  test('shows the label of an object, and says what a long name loses', async () => {
    const house = await aHouse();
    await anItem(house, { name: 'Scie sauteuse' });
    const page = await openWindow(await aDoor(house), newDesign);
    await page.getByRole('combobox', { name: 'Avec' }).fill('sauteuse');
    await page.getByRole('option', { name: /Scie sauteuse/ }).click();
    await theLabel(page).getByText('Scie sauteuse').waitFor();
    await page.getByRole('combobox', { name: 'Avec' }).fill('');
    await page.getByRole('option', { name: /nom très long/ }).click();
    await pickFormat(page, 'L4732', /L4732REV/);
    await page.getByText(/Le nom est coupé|Le nom ne tient pas/).waitFor();
  });

  test('keeps what is typed while a scan calls the counter', async () => {
    const { page } = await anEditor();
    await page.getByRole('textbox', { name: 'Nom' }).fill('À moitié');
    await scan(page, 'T0000013');
    await page.getByRole('heading', { name: 'Comptoir', level: 1 }).waitFor();
    await page.goBack();
    await theLabel(page).waitFor();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Nom' }).inputValue())
      .toBe('À moitié');
    await page.getByRole('button', { name: 'Oublier les changements' }).click();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Nom' }).inputValue())
      .toBe('Objet (copie)');
    await expectBothLanguages(page);
  });
});

describe('screens of designs', () => {
  test('say by their title that a design is no more', async () => {
    const page = await openWindow(await aDoor(await aHouse()), '/labels/designs/nothing');
    await page.getByRole('heading', { level: 1, name: 'Ce modèle n’existe plus.' }).waitFor();
    await page.getByRole('link', { name: 'Retour' }).waitFor();
  });

  test('are accessible, light and dark, on a phone and at 200 %', async () => {
    const door = await aDoor(await aHouse());
    await expectGoodScreen(door, '/labels/designs', (page) => theLabel(page).first().waitFor());
    await expectGoodScreen(door, newDesign, (page) => theLabel(page).waitFor());
  });
});
