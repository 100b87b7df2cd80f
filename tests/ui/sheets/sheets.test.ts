/** A spreadsheet comes in, and lists go out. */
import { expect, test } from 'vitest';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { giveManagerCode } from '#tests/support/ui/manager.ts';
import { expectGoodScreen } from '#tests/support/ui/promises.ts';
import { openWindow } from '#tests/support/ui/window.ts';
import {
  aManagedHouse,
  chooseSheet,
  frenchSheet,
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
  await page.getByRole('cell', { name: 'Perceuse à percussion' }).waitFor();
  await page.getByText('2 emplacements').waitFor();

  await page.getByRole('button', { name: 'Importer 3 objets' }).click();
  await page.getByText('3 objets ajoutés, depuis stock.csv.').waitFor();
  expect((await house.client().items.list({})).total).toBe(3);

  await page.getByRole('button', { name: 'Annuler cet import' }).click();
  await page.getByRole('heading', { name: 'Import annulé' }).waitFor();
  expect((await house.client().items.list({})).total).toBe(0);
});

test('a column is corrected, and what was chosen outlives the screen', async () => {
  const page = await openSheets(await aManagedHouse());
  await chooseSheet(page, stock);
  const colour = page.getByRole('combobox', { name: 'Ce que devient la colonne « Couleur »' });
  await colour.selectOption({ label: 'À dire au prêt' });
  await page.getByText('choisi par vous').waitFor();
  await page.getByRole('cell', { name: 'bleu', exact: true }).waitFor();

  await page.getByRole('link', { name: 'Objets', exact: true }).first().click();
  await page.getByRole('link', { name: 'Importer un tableur' }).click();
  await page.getByRole('cell', { name: 'bleu', exact: true }).waitFor();
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
  await anItem(house, { name: 'Vieille perceuse', brand: '', aliases: ['101'] });
  const page = await openSheets(house);
  await chooseSheet(page, stock);
  await page.getByText('1 ligne est déjà là').waitFor();
  await page.getByRole('button', { name: 'Importer 2 objets', exact: true }).waitFor();
  await page.getByRole('combobox', { name: /^Que faire de la ligne 2/ }).selectOption('update');
  await page.getByRole('button', { name: /Importer 2 objets, en mettre à jour 1/ }).click();
  await page.getByText('2 objets ajoutés, 1 mis à jour').waitFor();
  expect((await house.client().items.list({ text: 'percussion' })).total).toBe(1);
});

test('cells that are pasted come in as members', async () => {
  const page = await openSheets(await aManagedHouse(), `${sheetsPath}?kind=members`);
  const cells = 'Nom\tPrénom\tTéléphone\nLefèvre\tZoé\t06 12 34 56 78\n';
  await page.evaluate((text) => {
    const pasted = new DataTransfer();
    pasted.setData('text/plain', text);
    const paste = new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true });
    document.querySelector('textarea')?.dispatchEvent(paste);
  }, cells);
  await giveManagerCode(page);
  await page.getByRole('button', { name: 'Importer 1 adhérent' }).waitFor();
  await page.getByRole('cell', { name: 'Lefèvre' }).waitFor();
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
