/** Formats of labels: found among all, and the place's own. */
import { describe, expect, test } from 'vitest';
import { aHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { chooseManagerCode, giveManagerCode } from '#tests/support/ui/manager.ts';
import { expectGoodScreen } from '#tests/support/ui/promises.ts';
import { openWindow } from '#tests/support/ui/window.ts';

const at = async (path: string) => {
  const house = await aHouse();
  await chooseManagerCode(house);
  return { house, page: await openWindow(await aDoor(house), path) };
};

describe('the list of formats', () => {
  test('shows the chosen ones with their drawings, and looks through the whole catalogue', async () => {
    const { page } = await at('/labels/formats');
    await page.getByText(/^29\sformats$/).waitFor();
    await page
      .getByRole('img', { name: /Dessin du format.*L7160/ })
      .first()
      .waitFor();
    await page.getByRole('searchbox').fill('zweckform 3474');
    await page.getByText('du catalogue').first().waitFor();
    await page.getByRole('searchbox').fill('rien de tel');
    await page.getByText(/Aucun format ne correspond/).waitFor();
    await expectBothLanguages(page);
  });
});

describe('a format of the place', () => {
  test('is typed beside a drawing that follows, and kept', async () => {
    const { house, page } = await at('/labels/formats/new');
    await page.getByRole('img', { name: /Dessin/ }).waitFor();
    await page.getByLabel('Étiquettes par ligne').fill('2');
    await page.getByText(/14\sétiquettes de 63,5/).waitFor();
    await page.getByLabel('Largeur d’une étiquette').fill('99,1');
    await page.getByLabel('D’un bord gauche au suivant').fill('101.6');
    await page.getByText(/Il dépasse le bord droit de la page/).waitFor({ state: 'detached' });
    await page.getByLabel('Du bord gauche à la première').fill('14,2');
    await page.getByText(/dépasse le bord droit de la page de 4,9\smm/).waitFor();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Donnez-lui un nom.').waitFor();
    await page.getByRole('textbox', { name: 'Nom' }).fill('Planche du fond');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await giveManagerCode(page);
    await page.getByRole('heading', { name: 'Planche du fond' }).waitFor();
    const { formats } = await house.client().labels.formats.list({ limit: 1 });
    expect(formats[0]).toMatchObject({
      origin: 'own',
      columns: 2,
      labelWidth: 99.1,
      pitchX: 101.6,
      marginLeft: 14.2,
    });
    await page.getByRole('link', { name: /Modifier «\sPlanche du fond/ }).click();
    await page.getByRole('heading', { name: 'Planche du fond' }).waitFor();
  });

  test('has columns: without any it is refused with a sentence', async () => {
    const { house, page } = await at('/labels/formats/new');
    await page.getByRole('textbox', { name: 'Nom' }).fill('Sans colonne');
    await page.getByLabel('Étiquettes par ligne').fill('0');
    await page.getByText(/aucune colonne/).waitFor();
    await expect
      .poll(() => page.getByRole('button', { name: 'Enregistrer' }).isDisabled())
      .toBe(true);
    await page.getByText('Ruban continu', { exact: true }).click();
    await page.getByText(/aucune colonne/).waitFor({ state: 'detached' });
    await page.getByLabel('Largeur du ruban').fill('62');
    await page.getByText(/Ruban continu de 62\smm/).waitFor();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await giveManagerCode(page);
    await page.getByRole('heading', { name: 'Sans colonne' }).waitFor();
    const { formats } = await house.client().labels.formats.list({ limit: 1 });
    expect(formats[0]).toMatchObject({ pageHeight: 0, labelHeight: 0, pageWidth: 62, columns: 1 });
  });
});

describe('screens of formats', () => {
  test('say that a format is no more, and lead back to the others', async () => {
    const { page } = await at('/labels/formats/01890000-0000-7000-8000-000000000000');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('alert').waitFor();
    await page.getByRole('link', { name: 'Retour' }).click();
    await page.getByText(/^29\sformats$/).waitFor();
  });

  test('are accessible, light and dark, on a phone and at 200 %', async () => {
    const door = await aDoor(await aHouse());
    await expectGoodScreen(door, '/labels/formats', (page) =>
      page.getByText(/^29\sformats$/).waitFor(),
    );
    await expectGoodScreen(door, '/labels/formats/new', async (page) => {
      await page.getByLabel('Du bord gauche à la première').fill('40');
      await page.getByText(/dépasse le bord droit/).waitFor();
    });
  });
});
