/** The form of a new object. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { chooseManagerCode, giveManagerCode } from '#tests/support/ui/manager.ts';
import { scan } from '#tests/support/ui/scan.ts';
import { openWindow } from '#tests/support/ui/window.ts';
import { aPicture, noPicture } from './a-picture.ts';

const openForm = async (house: TestHouse, query = '') =>
  openWindow(await aDoor(house), `/items/new${query}`);

const name = (page: Page) => page.getByLabel('Nom', { exact: false }).first();
const create = (page: Page) => page.getByRole('button', { name: 'Créer l’objet' }).click();
const only = async (house: TestHouse) => {
  const { items } = await house.client().items.list({});
  const id = items[0]?.id;
  if (!id || items.length !== 1) throw new Error(`${items.length} objects`);
  return house.client().items.get({ id });
};

describe('a new object', () => {
  test('needs a name only, and gets a code', async () => {
    const house = await aHouse();
    const page = await openForm(house);
    await name(page).fill('Perceuse');
    await create(page);
    await page.getByRole('heading', { name: 'Perceuse', level: 1 }).waitFor();
    await page.getByText('T 000 001 3').waitFor();
    expect((await only(house)).name).toBe('Perceuse');
  });

  test('without a name says so, beside the name', async () => {
    const house = await aHouse();
    const page = await openForm(house);
    await create(page);
    await page.getByText('Donnez un nom à l’objet.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    expect((await house.client().items.list({})).total).toBe(0);
  });

  test('keeps everything that was typed: accessories by Enter, money with a comma or a point, a photo', async () => {
    const house = await aHouse();
    const page = await openForm(house);
    await name(page).fill('Perceuse');
    await page.getByText('Appareil', { exact: true }).click();
    await page.getByLabel('Marque').fill('Bosch');
    await page.getByLabel('Modèle').fill('GSB 13 RE');
    await page.getByLabel('État').selectOption('Neuf');
    await page.getByLabel('Propriétaire').selectOption('Déposant');
    await page.getByLabel('Nom du propriétaire').fill('Mme Petit');
    await page.getByLabel('Durée du prêt, en jours').fill('10');
    await page.getByLabel('Valeur déclarée').fill('89,50');
    await page.getByLabel('Caution').fill('30.50');
    await page.getByLabel('Consigne de sécurité').fill('Lunettes obligatoires.');
    for (const [index, part] of ['Chargeur', 'Mallette', 'Batterie'].entries()) {
      const line = page.getByLabel(`Accessoire ${index + 1}`, { exact: true });
      await line.fill(part);
      await line.press('Enter');
    }
    await page.getByLabel('Autre code 1').fill('ANCIEN-12');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choisir une photo' }).click();
    await (await choosing).setFiles(await aPicture(page, 2400, 1200));
    await page.getByAltText('Photo 1, pas encore enregistrée').waitFor();
    await create(page);
    await page.getByRole('heading', { name: 'Perceuse', level: 1 }).waitFor();
    const item = await only(house);
    expect(item).toMatchObject({
      kind: 'appliance',
      brand: 'Bosch',
      model: 'GSB 13 RE',
      condition: 'new',
      ownerKind: 'depositor',
      ownerName: 'Mme Petit',
      loanDays: 10,
      declaredValueCents: 8950,
      depositCents: 3050,
      safetyNotice: 'Lunettes obligatoires.',
      photos: [{ width: 1600, height: 800 }],
    });
    expect(item.accessories.map((part) => part.name)).toEqual(['Chargeur', 'Mallette', 'Batterie']);
    expect(item.aliases).toEqual(['ANCIEN-12']);
    await page.getByAltText('Perceuse, photo 1').waitFor();
  });

  test('shows what the category and the place say where nothing is typed', async () => {
    const house = await aHouse();
    await house.client('manager').categories.create({
      name: 'Perçage',
      loanDays: 14,
      depositCents: 3000,
    });
    const page = await openForm(house);
    await expect
      .poll(() => page.getByLabel('Durée du prêt, en jours').getAttribute('placeholder'))
      .toBe('7 jours, par défaut');
    await page.getByRole('combobox', { name: 'Catégorie' }).click();
    await page.getByRole('option', { name: 'Perçage' }).click();
    await expect
      .poll(() => page.getByLabel('Durée du prêt, en jours').getAttribute('placeholder'))
      .toBe('14 jours, par la catégorie');
    await expect
      .poll(() => page.getByLabel('Caution').getAttribute('placeholder'))
      .toMatch(/^30\s€, par la catégorie$/);
  });

  test('makes the category and the shelf that are missing, with the manager’s code', async () => {
    const house = await aHouse();
    await chooseManagerCode(house);
    const page = await openForm(house);
    await name(page).fill('Perceuse');
    await page.getByRole('combobox', { name: 'Catégorie' }).fill('Perçage');
    await page.getByRole('option', { name: /Créer la catégorie/ }).click();
    await giveManagerCode(page);
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Catégorie' }).inputValue())
      .toBe('Perçage');
    await page.getByRole('combobox', { name: 'Emplacement' }).fill('Étagère 3');
    await page.getByRole('option', { name: /Créer l’emplacement/ }).click();
    await expect.poll(async () => (await house.client().shelves.list()).length).toBe(1);
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Emplacement' }).inputValue())
      .toBe('Étagère 3');
    await create(page);
    await page.getByRole('heading', { name: 'Perceuse', level: 1 }).waitFor();
    expect(await only(house)).toMatchObject({ categoryName: 'Perçage', shelfName: 'Étagère 3' });
  });

  test('is followed by another like it, when one asks for it', async () => {
    const house = await aHouse();
    const page = await openForm(house);
    await name(page).fill('Perceuse');
    await page.getByLabel('Numéro de série').fill('SN-1');
    await page.getByLabel('Accessoire 1').fill('Chargeur');
    await page.getByRole('button', { name: 'Créer, puis un autre pareil' }).click();
    await page.getByText(/est créé, son code est T\s000\s001\s3/).waitFor();
    await expect.poll(() => name(page).inputValue()).toBe('Perceuse');
    await expect.poll(() => page.getByLabel('Numéro de série').inputValue()).toBe('');
    await create(page);
    await page.getByText('T 000 002 1').waitFor();
    const { items } = await house.client().items.list({});
    expect(items.map((item) => item.name)).toEqual(['Perceuse', 'Perceuse']);
  });

  test('takes the code of a label printed ahead, of its own kind', async () => {
    const house = await aHouse();
    const page = await openForm(house, '?code=E0004212');
    await page.getByText('Étiquette déjà imprimée').waitFor();
    await name(page).fill('Raclette');
    await create(page);
    await page.getByRole('heading', { name: 'Raclette', level: 1 }).waitFor();
    expect(await only(house)).toMatchObject({ code: 'E0004212', kind: 'appliance' });
  });

  test('says whose code it is when it is taken, and loses nothing', async () => {
    const house = await aHouse();
    await anItem(house, { name: 'Ponceuse' });
    const page = await openForm(house, '?code=T0000013');
    await name(page).fill('Perceuse');
    await create(page);
    await page
      .getByRole('alert')
      .getByText(/déjà celui de «\sPonceuse\s»/)
      .waitFor();
    await expect.poll(() => name(page).inputValue()).toBe('Perceuse');
    await page.getByRole('button', { name: 'Laisser l’application choisir' }).click();
    await create(page);
    await page.getByText('T 000 002 1').waitFor();
  });

  test('takes a scan into the field of other codes, on a French machine too', async () => {
    const house = await aHouse();
    const page = await openForm(house);
    await name(page).fill('Perceuse');
    await page.getByLabel('Autre code 1').focus();
    await scan(page, '3165140568401');
    await expect.poll(() => page.getByLabel('Autre code 1').inputValue()).toBe('3165140568401');
    await create(page);
    await page.getByRole('heading', { name: 'Perceuse', level: 1 }).waitFor();
    expect((await only(house)).aliases).toEqual(['3165140568401']);
  });

  test('is found again after a scan that called the counter', async () => {
    const house = await aHouse();
    await anItem(house, { name: 'Ponceuse' });
    const page = await openForm(house);
    await name(page).fill('Perceuse');
    await scan(page, 'T0000013');
    await page.getByRole('heading', { name: 'Comptoir', level: 1 }).waitFor();
    await page.goBack();
    await page.getByText('Voici ce que vous aviez commencé.').waitFor();
    await expect.poll(() => name(page).inputValue()).toBe('Perceuse');
    await page.getByRole('button', { name: 'Repartir de zéro' }).click();
    await expect.poll(() => name(page).inputValue()).toBe('');
  });

  test('says at the field of other codes that there are too many, and loses none', async () => {
    const page = await openForm(await aHouse());
    await name(page).fill('Perceuse');
    for (let n = 1; n <= 21; n += 1) {
      await page.getByLabel(`Autre code ${n}`, { exact: true }).fill(`ANCIEN-${n}`);
    }
    await create(page);
    await page.getByText(/Le champ «\sAutres codes\s» n’est pas rempli/).waitFor();
    await expect.poll(() => page.getByLabel('Autre code 21').inputValue()).toBe('ANCIEN-21');
    await page.getByRole('button', { name: /Retirer.*ANCIEN-1\s/ }).click();
    await create(page);
    await page.getByRole('heading', { name: 'Perceuse', level: 1 }).waitFor();
  });

  test('refuses a file that is no photo, with a sentence', async () => {
    const page = await openForm(await aHouse());
    await page.locator('input[type=file]').setInputFiles(noPicture);
    await page
      .getByRole('alert')
      .getByText(/«\svide.jpg\s» n’est pas une photo lisible/)
      .waitFor();
  });
});
