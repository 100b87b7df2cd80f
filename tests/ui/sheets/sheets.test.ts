/** A spreadsheet comes in, and lists go out. */
import { expect, test } from 'vitest';
import { sayCode } from '#renderer/app/say-code.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { giveManagerCode } from '#tests/support/ui/manager.ts';
import { expectAccessible, expectGoodScreen } from '#tests/support/ui/promises.ts';
import { openWindow } from '#tests/support/ui/window.ts';
import {
  aManagedHouse,
  chooseSheet,
  frenchSheet,
  importStock,
  openSheets,
  sheetsPath,
  stock,
} from './at-sheets.ts';

test('a spreadsheet is read, shown as it will be, brought in and taken back', async () => {
  const house = await aManagedHouse();
  const page = await openSheets(house);
  await chooseSheet(page, stock);
  await page.getByText('3 objets · 6 colonnes entrent · 1 reste dehors').waitFor();
  await page.getByText('trouvé par son titre').first().waitFor();
  await page.getByRole('row', { name: /^2 nouveau 101 Perceuse à percussion/ }).waitFor();
  await page.getByText('2 emplacements').waitFor();

  await page.getByRole('button', { name: 'Importer 3 objets' }).click();
  await page.getByText('3 objets ajoutés, depuis stock.csv.').waitFor();
  expect((await house.client().items.list({})).total).toBe(3);

  await page.getByRole('button', { name: 'Annuler cet import' }).click();
  const question = page.getByRole('dialog', { name: 'Annuler cet import' });
  await question.getByText('3 objets seront retirés').waitFor();
  await expectAccessible(page);
  await question.getByRole('button', { name: 'Annuler l’import' }).click();
  await page.getByRole('heading', { name: 'Import annulé' }).waitFor();
  expect((await house.client().items.list({})).total).toBe(0);
});

test('the undo key of the counter leaves what a list brought, and says where to take it back', async () => {
  const house = await aManagedHouse();
  const page = await openSheets(house);
  await importStock(page);
  await page.getByRole('link', { name: 'Comptoir' }).click();
  await page.getByRole('button', { name: /^Annuler la dernière action/ }).waitFor();
  await page.keyboard.press('F8');
  await page.getByText('La dernière action est l’import d’une liste.').waitFor();
  expect((await house.client().items.list({})).total).toBe(3);
});

test('a column is corrected, and what was chosen outlives the screen', async () => {
  const page = await openSheets(await aManagedHouse());
  await chooseSheet(page, stock);
  const colour = page.getByRole('combobox', { name: 'Ce que devient la colonne « Couleur »' });
  await colour.selectOption({ label: 'À dire au prêt' });
  await page.getByText('choisi par vous').waitFor();
  await page.getByRole('cell', { name: 'Couleur : bleu' }).waitFor();

  await page.getByRole('link', { name: 'Objets', exact: true }).first().click();
  await page.getByRole('link', { name: 'Importer un tableur' }).click();
  await page.getByRole('cell', { name: 'Couleur : bleu' }).waitFor();
  expect(await colour.inputValue()).toBe('lendingNote');
});

test('what is wrong is said line by line, and nothing can come in', async () => {
  const page = await openSheets(await aManagedHouse());
  const lines = ['Désignation;État;Prix', 'Scie;bof;12', ';bon;3', 'Ponceuse;bon;beaucoup'];
  await chooseSheet(page, frenchSheet('stock.csv', lines));
  await page.getByText('3 problèmes à régler avant d’importer').waitFor();
  const problems = page.getByRole('region', { name: 'Liste des problèmes' });
  const said = (await problems.innerText()).replace(/\s/g, ' ');
  expect(said).toContain('Ligne 2, colonne « État » : « bof » n’est pas un état');
  expect(said).toContain('« beaucoup » n’est pas un montant');
  expect(said).toContain('le nom manque');
  expect(await page.getByRole('button', { name: /^Importer/ }).count()).toBe(0);
});

test('what is here already is passed, brought up to date or added, line by line', async () => {
  const house = await aManagedHouse();
  const here = await anItem(house, { name: 'Ponceuse', brand: '', aliases: ['103'] });
  await anItem(house, { name: 'Vieille perceuse', brand: '', aliases: ['101'] });
  const page = await openSheets(house);
  await chooseSheet(page, stock);
  await page.getByText('2 répètent ce qui est déjà dans Établi.').waitFor();
  const said = (await page.getByRole('main').innerText()).replace(/\s/g, ' ');
  expect(said).toContain(
    `Ligne 4, « Ponceuse » : même code que « Ponceuse », ${sayCode(here.code)}, déjà dans Établi.`.replace(
      /\s/g,
      ' ',
    ),
  );
  expect(said).toContain('même code que « Vieille perceuse »');
  await page.getByRole('button', { name: 'Importer 2 objets', exact: true }).waitFor();
  await page.getByRole('combobox', { name: /^Que faire de la ligne 2/ }).selectOption('update');
  await page.getByRole('button', { name: /Importer 1 objet, en mettre à jour 1/ }).click();
  await page.getByText('1 objet ajouté, 1 mis à jour, 1 ligne passée').waitFor();
  expect((await house.client().items.list({ text: 'percussion' })).total).toBe(1);
});

test('a row that repeats another row’s code under another name is added unless somebody says otherwise', async () => {
  const house = await aManagedHouse();
  const page = await openSheets(house);
  const lines = ['N°;Désignation', '4;Appareil à raclette', '4;Gaufrier', '5;Hachoir', '5;Hachoir'];
  await chooseSheet(page, frenchSheet('stock.csv', lines));
  await page.getByText('2 répètent une ligne plus haut dans ce fichier.').waitFor();
  const asked = page.getByRole('radiogroup', { name: 'Que faire de ces lignes' });
  expect(await asked.nth(0).getByRole('radio', { name: 'Passer' }).isChecked()).toBe(true);
  expect(await asked.nth(1).getByRole('radio', { name: 'Ajouter quand même' }).isChecked()).toBe(
    true,
  );
  const said = (await page.getByRole('main').innerText()).replace(/\s/g, ' ');
  expect(said).toContain(
    'Ligne 3, « Gaufrier » : même code que la ligne 2 de ce fichier, « Appareil à raclette ».',
  );
  await page.getByRole('button', { name: 'Importer 3 objets' }).click();
  await page.getByText('3 objets ajoutés, 1 ligne passée').waitFor();
  expect((await house.client().items.list({ text: 'gaufrier' })).total).toBe(1);
});

test('what came in is printed from there, and an import that was taken back says when', async () => {
  const page = await openSheets(await aManagedHouse());
  await importStock(page);
  await page.getByRole('button', { name: 'Imprimer leurs étiquettes' }).click();
  await page
    .getByText(/3 étiquettes/)
    .first()
    .waitFor();

  await page.goBack();
  await page.getByRole('button', { name: 'Importer un autre tableur' }).click();
  await page.getByRole('button', { name: 'Annuler l’import de stock.csv' }).click();
  await page.getByRole('button', { name: 'Annuler l’import', exact: true }).click();
  await page.getByText(/^Annulé.: .*14.h.02/).waitFor();
});

test('the journal asks too before it takes an import back', async () => {
  const house = await aManagedHouse();
  const page = await openSheets(house);
  await importStock(page);
  await page.getByRole('link', { name: 'Journal', exact: true }).click();
  await page.getByRole('button', { name: /^Annuler.: importer des objets/ }).click();
  const question = page.getByRole('dialog', { name: 'Annuler cet import' });
  await question.getByText(/3 objets d’un tableau/).waitFor();
  expect((await house.client().items.list({})).total).toBe(3);
  await question.getByRole('button', { name: 'Annuler l’import' }).click();
  await expect.poll(async () => (await house.client().items.list({})).total).toBe(0);
});

test('cells that are pasted come in as members, and say that no membership will come', async () => {
  const page = await openSheets(await aManagedHouse(), `${sheetsPath}?kind=members`);
  const cells = 'Nom\tPrénom\tTéléphone\tTarif\nLefèvre\tZoé\t06 12 34 56 78\tFamille\n';
  await page.evaluate((text) => {
    const pasted = new DataTransfer();
    pasted.setData('text/plain', text);
    const paste = new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true });
    document.querySelector('textarea')?.dispatchEvent(paste);
  }, cells);
  await giveManagerCode(page);
  await page.getByRole('button', { name: 'Importer 1 adhérent' }).waitFor();
  await page.getByRole('cell', { name: 'Lefèvre' }).waitFor();
  await page.getByText(/Sans date, pas d’adhésion/).waitFor();
});

test('a list is saved from where it stands', async () => {
  const house = await aManagedHouse();
  await anItem(house);
  const page = await openSheets(house, '/items');
  await page.getByRole('button', { name: 'Tableur' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Enregistrer la liste (Excel)' }).click();
  await giveManagerCode(page);
  expect((await download).suggestedFilename()).toBe('objets-2026-11-21.xlsx');
});

test('every step holds at every size, and speaks both languages', async () => {
  const house = await aManagedHouse();
  await anItem(house, { aliases: ['101'] });
  const door = await aDoor(house);
  await expectGoodScreen(door, sheetsPath, (page) =>
    page.getByRole('heading', { name: 'Enregistrer une liste' }).waitFor(),
  );
  await expectGoodScreen(door, sheetsPath, (page) => chooseSheet(page, stock));
  const page = await openWindow(door, sheetsPath);
  await chooseSheet(page, stock);
  await expectBothLanguages(page);
});
