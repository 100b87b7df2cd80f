/** A manager looks for what was done on any day, and takes it along as a file. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import type { VisitId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { chooseManagerCode, giveManagerCode } from '#tests/support/ui/manager.ts';
import { expectAccessible, expectNoSidewaysScroll } from '#tests/support/ui/promises.ts';
import { scan } from '#tests/support/ui/scan.ts';
import { openWindow, sizes } from '#tests/support/ui/window.ts';

const visitId = '0191d5a0-0000-7000-8000-000000000001' as VisitId;

/** On Saturday Karim lends Zoé a drill; on Sunday it comes back. */
const aWeekend = async () => {
  const house = await aHouse();
  await chooseManagerCode(house);
  const zoe = await aMember(house);
  const drill = await anItem(house, { name: 'Perceuse' });
  await anItem(house, { name: 'Scie' });
  const karim = await house.client('manager').staff.add({ name: 'Karim', role: 'volunteer' });
  const counter = house.client();
  await counter.staff.pick({ id: karim.id });
  const { loan } = await counter.loans.lend({ itemId: drill.id, memberId: zoe.id, visitId });
  house.time.advance(86_400_000);
  await house.client().loans.takeBack({ id: loan.id, visitId });
  const page = await openWindow(await aDoor(house), '/journal');
  await page.getByRole('button', { name: 'Chercher', exact: true }).click();
  await giveManagerCode(page);
  return { house, page, zoe, drill };
};

const expectLines = (page: Page, words: string) =>
  expect.poll(() => page.getByRole('status').allInnerTexts()).toContain(words);

test('acts are found by day, by person, by what was done and on what, and saved as they stand', async () => {
  const { page, drill } = await aWeekend();
  const bar = page.getByRole('search', { name: 'Chercher dans le journal' });
  await expectLines(page, '8 lignes');
  await bar.getByLabel('Du').fill('2026-11-22');
  await expectLines(page, '1 ligne');
  await page
    .getByRole('row', { name: /Rendre/ })
    .getByText(/22/)
    .waitFor();
  await bar.getByRole('button', { name: 'Tout afficher' }).click();
  await bar.getByLabel('Quoi').click();
  await page.getByRole('option', { name: 'Prêter', exact: true }).click();
  await expectLines(page, '1 ligne');
  await bar.getByRole('button', { name: 'Tout afficher' }).click();
  await bar.getByLabel('Qui').selectOption('Karim');
  await expectLines(page, '1 ligne');
  await page.getByRole('row', { name: /Prêter/ }).waitFor();
  await bar.getByLabel('Qui').selectOption('le poste');
  await expectLines(page, '7 lignes');
  await bar.getByLabel('Objet ou adhérent').click();
  await scan(page, drill.code);
  await page.getByRole('option', { name: /Perceuse/ }).click();
  await expectLines(page, '2 lignes');
  await page.getByRole('button', { name: 'Exporter' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Ces lignes en CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('journal-2026-11-22.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.trim().split('\r\n')).toHaveLength(3);
});

test('the search holds at every size, in both languages, and says when the rights have ended', async () => {
  const { house, page } = await aWeekend();
  await expectLines(page, '8 lignes');
  for (const size of ['counter', 'phone', 'zoomed'] as const) {
    await page.setViewportSize(sizes[size].viewport);
    await expectNoSidewaysScroll(page);
    if (size !== 'zoomed') await expectAccessible(page);
  }
  await expectBothLanguages(page);
  house.time.advance(6 * 60_000);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await page.getByLabel('From').fill('2026-11-22');
  await page.getByText('The journal of other days is for the manager.').waitFor();
});
