/** The repair café in the real window: a tag from the printer, three touches, a file through the dialog. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { application } from '#main/application.ts';
import { openHouse, systemClock } from '#main/open-house.ts';
import { openPost } from '#main/staff/posts.ts';
import { dayOf } from '#shared/domain/day.ts';
import { aWindow, whenDrawn } from '#tests/support/doors/a-window.ts';
import { chooseFile } from '#tests/support/doors/choose-file.ts';
import { clientOf } from '#tests/support/house.ts';
import { rasterised, requirePageTools } from '#tests/support/labels/raster.ts';
import { readWithZxing } from '#tests/support/labels/read-image.ts';
import { openPrinter } from '#tests/support/runtimes/printer.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';

const managerCode = '2468';
const formatKey = 'brother-dk-11209-62x29-die-cut';

/** A place with a session today, and a printer that prints at once. */
const aPlaceWithASession = async (folder: string, printerName: string): Promise<void> => {
  const house = await openHouse({ folder });
  const client = clientOf(application, { house, post: openPost('test') });
  const hours = { opensAt: '00:00', closesAt: '23:59' };
  const openingHours = [{ weekday: 6 as const, ...hours }];
  const staff = { managerName: 'Odile', managerCode };
  await client.place.setUp({ name: 'La Remise', openingHours, ...staff });
  const exact = { offsetX: 0, offsetY: 0, hundredX: 100, hundredY: 100, dpi: 300 };
  await client.labels.printers.save({ name: printerName, ...exact, isDaily: true, formatKey });
  await client.repairs.sessions.open({ on: dayOf(systemClock(), 'Europe/Paris'), ...hours });
  await house.close();
};

const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => window.history.pushState(null, '', to), address);

/** Takes a toaster in: four fields and one key. Answers the code that the screen names. */
const takeIn = async (page: Page): Promise<string> => {
  await page.locator('input[name="what"]:focus').fill('Grille-pain');
  await page.keyboard.press('Enter');
  await page.locator('input[name="problem"]:focus').fill('Ne chauffe plus');
  await page.keyboard.press('Tab');
  await page.locator('input[name="visitorName"]:focus').fill('Zoé');
  await page.keyboard.press('Tab');
  await page.locator('input[name="waiver"]:focus').press('Space');
  await page.keyboard.press('Enter');
  const said = page
    .getByRole('status')
    .getByText(/R\s?\d{3}\s?\d{3}\s?\d/u)
    .first();
  await said.waitFor();
  const [code = ''] = /R\s?\d{3}\s?\d{3}\s?\d/u.exec(await said.innerText()) ?? [];
  return code.replace(/\s/gu, '');
};

const codesOn = async (path: string, folder: string): Promise<string[]> => {
  const image = await rasterised(readFileSync(path), 300, folder);
  return (await readWithZxing(image)).map(({ text }) => text);
};

test('a thing comes in with its tag, is found unsafe with its red tag, and goes out as open data', async () => {
  await requirePageTools();
  const printer = await openPrinter();
  onTestFinished(printer.close);
  const folder = temporaryFolder();
  await aPlaceWithASession(folder, printer.name);
  const window = await aWindow({ folder, env: printer.env });
  const { page } = window;
  await whenDrawn(page);
  await goTo(page, '/repairs/new');
  const code = await takeIn(page);
  const [tag = ''] = await printer.waitForPrints(1);
  expect(await codesOn(tag, folder)).toEqual([code]);

  await page.getByRole('link', { name: 'Voir la fiche' }).click();
  await page.getByRole('button', { name: 'Prendre', exact: true }).click();
  await page.getByRole('timer').waitFor();
  await page.getByRole('button', { name: 'En fin de vie' }).click();
  await page.getByRole('button', { name: 'Trop usé' }).click();
  await page
    .getByRole('status')
    .getByText(/^Noté.*fin de vie/u)
    .waitFor();

  await page.getByRole('button', { name: 'Ne doit plus servir' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Risque d’incendie' }).click();
  await dialog.getByRole('button', { name: 'Ne doit plus servir' }).click();
  const prints = await printer.waitForPrints(2);
  expect(await codesOn(prints.at(-1) ?? '', folder)).toEqual([code]);

  const saved = join(temporaryFolder(), 'reparations.csv');
  await chooseFile(window, saved);
  await goTo(page, '/repairs/open-data');
  await page.getByRole('button', { name: 'Enregistrer les lignes' }).click();
  await page.getByRole('textbox', { name: 'Code du responsable', exact: true }).fill(managerCode);
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  await expect.poll(() => existsSync(saved)).toBe(true);
  const [header = '', row = ''] = readFileSync(saved, 'utf8').split(/\r?\n/);
  expect(header).toMatch(/^id,data_provider,country,/);
  expect(row).toContain('Toaster');
  expect(row).toContain('End of life');
  expect(row).not.toContain('Zoé');
});
