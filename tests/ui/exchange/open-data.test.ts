/** What is published: how much of it, what a person has read, and the two files. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { aDoneTicket } from '#tests/support/builders/repairs.ts';
import type { TestHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { giveManagerCode } from '#tests/support/ui/manager.ts';
import { expectGoodScreen } from '#tests/support/ui/promises.ts';
import { openWindow } from '#tests/support/ui/window.ts';
import { aManagedHouse } from './at-import.ts';

const path = '/repairs/open-data';
const telling = 'Ne chauffe plus, appeler Mme Dupont au 06 12 34 56 78';

/** Two powered things, one with a telling text, and a bicycle. */
const aPublisher = async (): Promise<TestHouse> => {
  const house = await aManagedHouse();
  await aDoneTicket(house, { problem: telling });
  await aDoneTicket(house, { what: { name: 'Lampe', category: 'Lamp' } });
  await aDoneTicket(house, { what: { name: 'Vélo', category: 'Unpowered - Bicycle' } });
  return house;
};

const check = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Vérifier les textes' }).click();
  await giveManagerCode(page);
  await page.getByText('1 texte à lire').waitFor();
};

const rowsSaved = async (page: Page): Promise<string> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer les lignes' }).click();
  return readFile(await (await download).path(), 'utf8');
};

test('says how many rows go out and under whose name', async () => {
  const page = await openWindow(await aDoor(await aPublisher()), path);
  await page.getByText('2 lignes dans le fichier · 1 réparation dans le résumé').waitFor();
  await page.getByText('Publié par La Remise').waitFor();
  await page.getByText('personne ne les a encore choisis').waitFor();
});

test('a thing that is called by somebody’s name is mended on its ticket', async () => {
  const house = await aManagedHouse();
  const what = { name: 'Lampe de Zénobie', category: 'Lamp' as const };
  const { id } = await aDoneTicket(house, { what, visitorName: 'Zénobie' });
  const page = await openWindow(await aDoor(house), path);
  await check(page);
  await expect
    .poll(() => page.locator('mark').allInnerTexts())
    .toEqual([expect.stringContaining('Zénobie')]);
  await page.getByRole('link', { name: /^Corriger sur la fiche/ }).click();
  await page.waitForURL(new RegExp(`/repairs/tickets/${id}`));
});

test('a text that names somebody goes out as a person rewords it', async () => {
  const house = await aPublisher();
  const page = await openWindow(await aDoor(house), path);
  await check(page);
  await expect
    .poll(() => page.locator('mark').allInnerTexts())
    .toEqual([expect.stringContaining('Mme Dupont'), expect.stringContaining('06 12 34 56 78')]);
  await page.getByRole('button', { name: /^Reformuler/ }).click();
  await page.getByLabel('Texte qui partira').fill('Ne chauffe plus');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect.poll(() => page.locator('mark').count()).toBe(0);
  const rows = await rowsSaved(page);
  expect(rows).not.toContain('Dupont');
  await page.getByText(/^Enregistré\s: .*\.csv, 2 lignes\.$/).waitFor();
});

test('a text that is left goes out as it was written', async () => {
  const page = await openWindow(await aDoor(await aPublisher()), path);
  await check(page);
  await page.getByRole('button', { name: /^Laisser tel quel/ }).click();
  await page.getByText('1 laissé tel quel').waitFor();
  expect(await rowsSaved(page)).toContain(telling);
});

test('open data is a good screen', async () => {
  await expectGoodScreen(await aDoor(await aPublisher()), path, check);
});

test('open data speaks both languages', async () => {
  const page = await openWindow(await aDoor(await aPublisher()), path);
  await check(page);
  await expectBothLanguages(page);
});
