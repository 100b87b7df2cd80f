/** A window at the import of repairs, and the files that a person chooses there. */
import type { Page } from 'playwright';
import type { OrdsRow } from '#shared/domain/repairs/ords/columns.ts';
import { publishedFile, textOfRows } from '#tests/store/exchange/ords-files.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { chooseManagerCode, giveManagerCode } from '#tests/support/ui/manager.ts';
import { openWindow } from '#tests/support/ui/window.ts';

export const importPath = '/repairs/import';

export const aManagedHouse = async (): Promise<TestHouse> => {
  const house = await aHouse();
  await chooseManagerCode(house);
  return house;
};

export const openImport = async (house: TestHouse): Promise<Page> =>
  openWindow(await aDoor(house), importPath);

interface Chosen {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const csv = (name: string, text: string): Chosen => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

export const rowFile = (rows: readonly OrdsRow[]): Chosen => csv('voisins.csv', textOfRows(rows));

/** The first rows of the older layout: their accents are broken. */
export const oldFile = async (): Promise<Chosen> => {
  const lines = (await publishedFile('v0.2.1').text()).split('\n');
  return csv('ancien.csv', `${lines.slice(0, 12).join('\n')}\n`);
};

/** Chooses a file and waits until it has been read. */
export const chooseFile = async (page: Page, file: Chosen): Promise<void> => {
  await page.locator('input[type=file]').setInputFiles(file);
  await giveManagerCode(page);
  await page.getByText(`Ce que contient ${file.name}`).waitFor();
};
