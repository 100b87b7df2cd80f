/** A window at the spreadsheets, and the files that a person chooses there. */
import type { Page } from 'playwright';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { chooseManagerCode, giveManagerCode } from '#tests/support/ui/manager.ts';
import { openWindow } from '#tests/support/ui/window.ts';

export const sheetsPath = '/sheets';

export const aManagedHouse = async (): Promise<TestHouse> => {
  const house = await aHouse();
  await chooseManagerCode(house);
  return house;
};

export const openSheets = async (house: TestHouse, path = sheetsPath): Promise<Page> =>
  openWindow(await aDoor(house), path);

interface Chosen {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** As Excel saves it in France: semicolons, Windows-1252. */
export const frenchSheet = (name: string, lines: readonly string[]): Chosen => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1'),
});

export const stock = frenchSheet('stock.csv', [
  'N°;Désignation;Rangement;Type;État;Prix;Couleur',
  '101;Perceuse à percussion;Étagère 1;Perçage;bon;59,90;bleu',
  '102;Scie sauteuse;Étagère 2;Sciage;neuf;45;vert',
  '103;Ponceuse;Étagère 1;Ponçage;usé;30;noir',
]);

/** Chooses a file and waits until it has been read. */
export const chooseSheet = async (page: Page, file: Chosen, hasRights = false): Promise<void> => {
  await page.locator('input[type=file]').first().setInputFiles(file);
  if (!hasRights) await giveManagerCode(page);
  await page.getByRole('heading', { name: `Ce que contient ${file.name}` }).waitFor();
};

/** Brings the three objects of `stock` in, and waits until they are there. */
export const importStock = async (page: Page): Promise<void> => {
  await chooseSheet(page, stock);
  await page.getByRole('button', { name: 'Importer 3 objets' }).click();
  await page.getByText('3 objets ajoutés, depuis stock.csv.').waitFor();
};
