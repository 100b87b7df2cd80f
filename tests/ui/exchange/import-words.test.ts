/** What is said of a file that comes in: in the words of the window, the file's own beside them. */
import { expect, test } from 'vitest';
import { aRow, manyRows } from '#tests/store/exchange/ords-files.ts';
import { aManagedHouse, chooseFile, oldFile, openImport, rowFile } from './at-import.ts';

test('the first rows are said as everywhere, with the words of the file beside them', async () => {
  const page = await openImport(await aManagedHouse());
  await page.getByText('La lecture demande le code du responsable.').waitFor();
  const row = aRow({ id: 'voisins_1', event_date: '2024-03-09', repair_status: 'Fixed' });
  await chooseFile(
    page,
    rowFile([{ ...row, product_category: 'Kettle', product_category_id: '14' }]),
  );
  const line = page.getByRole('row', { name: /^voisins_1/ });
  const said = async () => (await line.innerText()).replace(/\s+/g, ' ');
  for (const words of ['9 mars 2024', 'Bouilloire Kettle', 'Réparé Fixed']) {
    await expect.poll(said).toContain(words);
  }
});

test('a file with broken accents is not called all readable', async () => {
  const page = await openImport(await aManagedHouse());
  await chooseFile(page, await oldFile());
  await page.getByText('Les accents abîmés sont montrés plus bas').waitFor();
  expect(await page.getByText('Tout est lisible').count()).toBe(0);
});

test('another file is chosen at once, and what it is instead of a CSV file is said', async () => {
  const page = await openImport(await aManagedHouse());
  const file = rowFile(manyRows(2, 'voisins'));
  await chooseFile(page, file);
  const choose = async (name: string, text: string) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choisir un autre fichier' }).click();
    await (await chooser).setFiles({ ...file, name, buffer: Buffer.from(text) });
  };
  await choose('points.csv', file.buffer.toString('utf8').replaceAll(',', ';'));
  await page.getByText('les colonnes sont séparées par des points-virgules').waitFor();
  await choose('classeur.xlsx', 'PK\u0003\u0004 feuille');
  await page.getByText('ce n’est pas un fichier CSV').waitFor();
});
