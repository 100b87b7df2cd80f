/** Repairs of other tools come in: read first, then all of them or none. */
import { expect, test } from 'vitest';
import { aRow, manyRows } from '#tests/store/exchange/ords-files.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { expectGoodScreen } from '#tests/support/ui/promises.ts';
import {
  aManagedHouse,
  chooseFile,
  importPath,
  oldFile,
  openImport,
  rowFile,
} from './at-import.ts';

test('a file is read, shown, brought in and taken back', async () => {
  const house = await aManagedHouse();
  const page = await openImport(house);
  await chooseFile(page, rowFile(manyRows(1200, 'voisins')));
  await page.getByRole('cell', { name: 'voisins_1', exact: true }).waitFor();
  await page.getByText('Publiées par The Hub (1').waitFor();
  await page.getByRole('button', { name: /^Importer 1.200 réparations$/ }).click();
  await page.getByText('réparations de voisins.csv sont entrées.').waitFor();
  const all = { period: { kind: 'all' } } as const;
  expect((await house.client().repairs.statistics.of(all)).repairs).toBe(1200);

  await page.getByRole('button', { name: 'Annuler cet import' }).click();
  await page.getByText('Import annulé').waitFor();
  expect((await house.client().repairs.statistics.of(all)).repairs).toBe(0);
});

test('what is wrong is said line by line, and nothing comes in', async () => {
  const house = await aManagedHouse();
  const page = await openImport(house);
  const rows = [
    aRow({ id: 'voisins_1' }),
    aRow({ id: 'voisins_1' }),
    aRow({ id: 'voisins_2', repair_status: 'Réparé' }),
  ];
  await chooseFile(page, rowFile(rows));
  await page.getByText('Ce fichier ne peut pas entrer : 2 problèmes').waitFor();
  const problems = page.getByRole('region', { name: 'Problèmes, ligne par ligne' });
  const said = (await problems.innerText()).replace(/\s/g, ' ');
  expect(said).toContain('l’identifiant « voisins_1 » est déjà celui de la ligne 2');
  expect(said).toContain('« Réparé » n’est pas un résultat connu');
  expect(await page.getByRole('button', { name: /^Importer/ }).count()).toBe(0);
});

test('a file whose last line does not end is read when a person says that it is whole', async () => {
  const page = await openImport(await aManagedHouse());
  const file = rowFile(manyRows(101, 'voisins'));
  await chooseFile(page, { ...file, buffer: file.buffer.subarray(0, -1) });
  await page.getByText('La dernière ligne n’est pas terminée').waitFor();
  await page.getByRole('button', { name: 'Le fichier est bien entier' }).click();
  await page.getByRole('button', { name: 'Importer 101 réparations' }).waitFor();
});

test('a file that is here already is not one to be mended', async () => {
  const house = await aManagedHouse();
  const page = await openImport(house);
  const file = rowFile(manyRows(2, 'voisins'));
  await chooseFile(page, file);
  await page.getByRole('button', { name: 'Importer 2 réparations' }).click();
  await page.getByRole('button', { name: 'Importer un autre fichier' }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('Les 2 réparations de ce fichier sont déjà ici.').waitFor();
  expect(await page.getByText('Corrigez le fichier').count()).toBe(0);
});

test('accents that were broken are shown before and after', async () => {
  const page = await openImport(await aManagedHouse());
  await chooseFile(page, await oldFile());
  const texts = page.getByRole('region', { name: 'Textes dont les accents étaient abîmés' });
  const row = texts.getByRole('row', { name: /d\?©faut de charge/ });
  await expect.poll(() => row.innerText()).toContain('défaut de charge');
});

test('a reading that is stopped leaves nothing', async () => {
  const house = await aManagedHouse();
  const page = await openImport(house);
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/exchange\/ords\/check/, async (route) => {
    await held;
    await route.continue();
  });
  await page.locator('input[type=file]').setInputFiles(rowFile(manyRows(2, 'voisins')));
  await page.getByText('Lecture de voisins.csv').first().waitFor();
  await page.getByRole('button', { name: 'Arrêter' }).click();
  await page.getByText('Arrêté. Rien n’a été enregistré.').waitFor();
  letGo();
  await page.getByRole('button', { name: 'Choisir un fichier CSV' }).waitFor();
  expect(await house.client().exchange.ords.imports()).toEqual([]);
});

test('what was read outlives the screen', async () => {
  const page = await openImport(await aManagedHouse());
  await chooseFile(page, rowFile(manyRows(2, 'voisins')));
  await page.getByRole('link', { name: 'Comptoir' }).click();
  await page.goBack();
  await page.getByRole('button', { name: 'Importer 2 réparations' }).waitFor();
});

test('the import is a good screen', async () => {
  const door = await aDoor(await aManagedHouse());
  await expectGoodScreen(door, importPath, async (page) => chooseFile(page, await oldFile()));
});

test('the import speaks both languages', async () => {
  const page = await openImport(await aManagedHouse());
  await chooseFile(page, await oldFile());
  await expectBothLanguages(page);
});
