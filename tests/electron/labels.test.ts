/** Labels from the real window: to a real printer, and read back from what it left. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { application } from '#main/application.ts';
import { openHouse } from '#main/open-house.ts';
import { openPost } from '#main/staff/posts.ts';
import { aWindow, whenDrawn } from '#tests/support/doors/a-window.ts';
import { clientOf } from '#tests/support/house.ts';
import { faultsOnPage } from '#tests/support/labels/faults-on-page.ts';
import { requirePageTools } from '#tests/support/labels/raster.ts';
import { everyCase } from '#tests/support/labels/what-fits.ts';
import { openPrinter } from '#tests/support/runtimes/printer.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';

/** A full sheet of this: Avery L7160, three columns of seven. */
const sheet = everyCase.find(
  ({ format, subject, orientation, dpi }) =>
    /^Avery L7160 .*21/.test(format.name) &&
    `${subject} ${orientation} ${dpi}` === 'item landscape 300',
);

/** A place with so many new objects, whose labels wait, and a printer of 300 dpi. */
const aPlaceThatWaits = async (folder: string, printerName: string, count: number) => {
  const house = await openHouse({ folder });
  const client = clientOf(application, { house, post: openPost('test') });
  const hours = [{ weekday: 6, opensAt: '14:00', closesAt: '18:00' } as const];
  const staff = { managerName: 'Odile', managerCode: '2468' };
  await client.place.setUp({ name: 'La Remise', openingHours: hours, ...staff });
  const exact = { offsetX: 0, offsetY: 0, hundredX: 100, hundredY: 100, dpi: 300 };
  const formatKey = sheet?.format.key ?? '';
  await client.labels.printers.save({ name: printerName, ...exact, isDaily: true, formatKey });
  for (let nth = 1; nth <= count; nth += 1) {
    await client.items.create({ kind: 'tool', name: `Perceuse à percussion n° ${nth}` });
  }
  const prepared = await client.labels.prepare({ from: 'queue' });
  await house.close();
  return prepared;
};

const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => window.history.pushState(null, '', to), address);

/** Everything that waits, on this printer. */
const openPrintScreen = async (page: Page, printerName: string): Promise<void> => {
  await whenDrawn(page);
  await goTo(page, '/labels/print?from=queue');
  await page.getByRole('combobox', { name: 'Imprimante' }).click();
  await page.getByRole('option', { name: printerName }).click();
};

test('what waits for a label comes out of the printer, is read back, and waits no more', async () => {
  if (!sheet) throw new Error('L7160 is not in the table');
  await requirePageTools();
  const printer = await openPrinter();
  onTestFinished(printer.close);
  const folder = temporaryFolder();
  const { things, place } = await aPlaceThatWaits(folder, printer.name, 21);
  const { page } = await aWindow({ folder, env: printer.env });
  await openPrintScreen(page, printer.name);
  await page.getByRole('button', { name: /^Imprimer 21.étiquettes$/ }).click();
  const [file = ''] = await printer.waitForPrints(1);
  const printed = { pdf: readFileSync(file), things, placeName: place.name };
  const faults = await faultsOnPage(printed, sheet, { symbol: 'code128', folder });
  expect(faults).toEqual([]);
  await goTo(page, '/labels');
  await page.getByText(/^Rien à imprimer/).waitFor();
});

test('a printer that stops before the print is told in a sentence, and the labels go on waiting', async () => {
  const printer = await openPrinter();
  onTestFinished(printer.close);
  const folder = temporaryFolder();
  await aPlaceThatWaits(folder, printer.name, 1);
  const { page } = await aWindow({ folder, env: printer.env });
  await openPrintScreen(page, printer.name);
  await printer.stop();
  await page.getByRole('button', { name: /^Imprimer 1.étiquette$/ }).click();
  await page
    .getByRole('alert')
    .getByText(/l’imprimante est arrêtée ou éteinte/)
    .waitFor();
  expect(await printer.printedFiles()).toEqual([]);
  await goTo(page, '/labels');
  await page.getByText('1 étiquette attend.').waitFor();
});

test('one key on the page of an object prints its label on the daily printer, without a question', async () => {
  const printer = await openPrinter();
  onTestFinished(printer.close);
  const folder = temporaryFolder();
  const { things } = await aPlaceThatWaits(folder, printer.name, 1);
  const { page } = await aWindow({ folder, env: printer.env });
  await whenDrawn(page);
  await goTo(page, `/items/${things[0]?.id}`);
  await page.getByRole('link', { name: /^Étiquette F9$/ }).waitFor();
  await page.keyboard.press('F9');
  await page.getByText(/^Étiquette de.*Perceuse.*envoyée à/).waitFor();
  await printer.waitForPrints(1);
  await goTo(page, '/labels');
  await page.getByText(/^Rien à imprimer/).waitFor();
});
