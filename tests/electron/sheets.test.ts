/** What the manager takes out of the real window as files, and a workbook that comes in: every kind that leaves. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { application } from '#main/application.ts';
import { writeSheet } from '#main/exchange/sheets/out/write-sheet.ts';
import { openHouse } from '#main/open-house.ts';
import { openPost } from '#main/staff/posts.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aWindow, whenDrawn } from '#tests/support/doors/a-window.ts';
import { chooseFile, suggestedName } from '#tests/support/doors/choose-file.ts';
import { clientOf } from '#tests/support/house.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';
import { giveManagerCode } from '#tests/support/ui/manager.ts';

/** A place with one drill and one member; answers the member. */
const aPlace = async (folder: string): Promise<MemberId> => {
  const house = await openHouse({ folder });
  const client = clientOf(application, { house, post: openPost('test') });
  const openingHours = [{ weekday: 6 as const, opensAt: '14:00', closesAt: '18:00' }];
  const staff = { managerName: 'Odile', managerCode: '2468' };
  await client.place.setUp({ name: 'La Remise', openingHours, ...staff });
  await anItem(house);
  const { id } = await aMember(house);
  await house.close();
  return id;
};

const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => window.history.pushState(null, '', to), address);

const saveList = async (page: Page, format: 'Excel' | 'CSV'): Promise<void> => {
  await page.getByRole('button', { name: 'Tableur' }).click();
  await page.getByRole('menuitem', { name: `Enregistrer la liste (${format})` }).click();
};

/** Three objects in a workbook. */
const aWorkbook = async (): Promise<Buffer> => {
  const columns = ['N°', 'Désignation', 'Rangement'];
  const rows = [
    ['101', 'Scie sauteuse', 'Étagère 1'],
    ['102', 'Ponceuse', 'Étagère 2'],
    ['103', 'Nettoyeur haute pression', 'Étagère 2'],
  ];
  const file = await writeSheet({ columns, rows, as: 'xlsx', fileName: 'stock' });
  return Buffer.from(await file.arrayBuffer());
};

test('lists go out as workbooks, one’s data as JSON, and a workbook comes in', async () => {
  const folder = temporaryFolder();
  const zoe = await aPlace(folder);
  const window = await aWindow({ folder });
  const { page } = window;
  await whenDrawn(page);
  const out = temporaryFolder();
  const save = async (name: string): Promise<string> => {
    await chooseFile(window, join(out, name));
    return join(out, name);
  };

  const workbook = await save('objets.xlsx');
  await goTo(page, '/items');
  await saveList(page, 'Excel');
  await giveManagerCode(page);
  await page.getByText('Enregistré : objets.xlsx').waitFor();
  expect(await suggestedName(window)).toMatch(/^objets-\d{4}-\d\d-\d\d\.xlsx$/);
  expect(readFileSync(workbook).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');

  const table = await save('adherents.csv');
  await goTo(page, '/members');
  await saveList(page, 'CSV');
  await expect.poll(() => existsSync(table)).toBe(true);
  expect(readFileSync(table, 'utf8')).toContain('Lefèvre');

  const data = await save('zoe.json');
  await goTo(page, `/members/${zoe}`);
  await page.getByRole('button', { name: 'Voir ses données' }).click();
  await page.getByRole('button', { name: 'Enregistrer pour un autre logiciel (JSON)' }).click();
  await expect.poll(() => existsSync(data)).toBe(true);
  expect(JSON.parse(readFileSync(data, 'utf8'))).toMatchObject({ name: 'Zoé Lefèvre' });

  await goTo(page, '/sheets');
  const stock = { name: 'stock.xlsx', mimeType: '', buffer: await aWorkbook() };
  await page.locator('input[type=file]').first().setInputFiles(stock);
  await page.getByRole('button', { name: 'Importer 3 objets' }).click();
  await page.getByText('3 objets ajoutés, depuis stock.xlsx.').waitFor();
});

test('a list that cannot be written says why', async () => {
  const folder = temporaryFolder();
  await aPlace(folder);
  const window = await aWindow({ folder });
  const { page } = window;
  await whenDrawn(page);
  await chooseFile(window, join(temporaryFolder(), 'unplugged', 'objets.xlsx'));
  await goTo(page, '/items');
  await saveList(page, 'Excel');
  await giveManagerCode(page);
  await page
    .getByText(/objets\.xlsx\s» n’est pas enregistré\s: le dossier n’est plus là/)
    .waitFor();
});
