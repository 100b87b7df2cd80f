/** What was repaired and what it saved: figures, charts, tables, pictures, the poster. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import type { RepairSession } from '#shared/contract/repair-views.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aDoneTicket, aSession } from '#tests/support/builders/repairs.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { expectAccessible, expectGoodScreen } from '#tests/support/ui/promises.ts';
import { openWindow } from '#tests/support/ui/window.ts';

const method = 'Fixometer, The Restart Project, révision 2 des catégories';

/** An evening: a laptop and a charger fixed, a lamp at the end of its life. */
const anEvening = async (): Promise<{ house: TestHouse; session: RepairSession }> => {
  const house = await aHouse();
  const session = await aSession(house, { repairers: ['Ana', 'Luc'] });
  house.time.advance(90 * 60_000);
  for (const { id } of session.presences) {
    await house.client().repairs.sessions.leave({ presenceId: id });
  }
  await aDoneTicket(house, { what: { name: 'Ordinateur', category: 'Laptop', brand: '=Acer' } });
  await aDoneTicket(house, { what: { name: 'Chargeur', category: 'Battery/charger/adapter' } });
  await aDoneTicket(
    house,
    { what: { name: 'Lampe', category: 'Lamp' } },
    { outcome: 'end-of-life', barrier: 'too-worn-out' },
  );
  return { house, session };
};

const chart = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

const downloaded = async (page: Page, button: string): Promise<{ name: string; bytes: Buffer }> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
};

const openFigures = async (scheme: 'light' | 'dark' = 'light'): Promise<Page> => {
  const { house, session } = await anEvening();
  return openWindow(await aDoor(house), `/repairs/figures?session=${session.id}`, { scheme });
};

test('the figures of a session stand with the name of the method', async () => {
  const page = await openFigures();
  const figures = page.getByLabel('Chiffres de la période');
  await expect.poll(() => figures.innerText()).toContain('1,83 kg');
  const said = await figures.innerText();
  expect(said).toContain('132,66 kg');
  expect(said).toContain('67 %');
  expect(said).toContain('3 h 00');
  expect(said.split(method)).toHaveLength(3);
});

test('a chart can be read as a table', async () => {
  const page = await openFigures();
  const outcomes = chart(page, 'Résultats par catégorie');
  await outcomes.getByRole('img', { name: /^Le plus/ }).waitFor();
  await outcomes.getByText('Tableau', { exact: true }).click();
  const row = outcomes.getByRole('row', { name: /^Ordinateur portable/ });
  await expect.poll(() => row.innerText()).toMatch(/^Ordinateur portable\s+1\s+0\s+0\s+0\s+1$/);
});

test('a chart is saved for a French spreadsheet, and no cell of it is a formula', async () => {
  const page = await openFigures();
  const { name, bytes } = await downloaded(page, 'Enregistrer en CSV : Marques les plus vues');
  expect(name).toMatch(/^Marques les plus vues.*\.csv$/);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = bytes.toString('utf8').slice(1);
  expect(text.split('\r\n')).toEqual(['Marque;Réparé;Pas réparé;Total', "'=Acer;1;0;1", '']);
});

test('the method goes with the figures into the spreadsheet', async () => {
  const page = await openFigures();
  const { bytes } = await downloaded(page, 'Enregistrer en CSV : Déchets évités, en kg');
  expect(bytes.toString('utf8')).toContain(`;1,83;${method}\r\n`);
});

test('a picture of a chart is on white, in the dark too', async () => {
  const page = await openFigures('dark');
  const { name, bytes } = await downloaded(page, 'Enregistrer en image : Résultats par catégorie');
  expect(name).toMatch(/\.png$/);
  const corner = await page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(
      new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))]),
    );
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    pen?.drawImage(bitmap, 0, 0);
    return { width: bitmap.width, pixel: [...(pen?.getImageData(2, 2, 1, 1).data ?? [])] };
  }, bytes.toString('base64'));
  expect(corner).toEqual({ width: 1800, pixel: [255, 255, 255, 255] });
});

test('what stands beside the bars is read in the dark too', async () => {
  const page = await openFigures('dark');
  const words = page.locator('.recharts-cartesian-axis-tick-value').first();
  const seen = () =>
    words.evaluate((text) => [getComputedStyle(text).fill, getComputedStyle(document.body).color]);
  await expect.poll(async () => new Set(await seen()).size).toBe(1);
});

test('what lacks a weight leads to the ticket where it is typed', async () => {
  const page = await openFigures();
  await page.getByRole('link', { name: /^Ajouter le poids : Chargeur/ }).click();
  await expect.poll(() => page.url()).toContain('/repairs/tickets/');
});

test('the poster names things and outcomes, and no visitor', async () => {
  const page = await openFigures();
  await page.getByRole('button', { name: 'Affiche de fin de séance' }).click();
  const poster = page.getByRole('dialog').getByRole('article');
  await expect.poll(() => poster.innerText()).toContain('Ordinateur');
  const said = await poster.innerText();
  for (const words of ['La Remise', '2 objets réparés sur 3', method, '2 réparateurs bénévoles']) {
    expect(said).toContain(words);
  }
  expect(said).not.toContain('Maryse');
});

test('the poster is accessible, and counts apart what visitors brought and what is the place’s', async () => {
  const { house, session } = await anEvening();
  const drill = await anItem(house, { name: 'Perceuse' });
  await aDoneTicket(house, { itemId: drill.id, problem: 'Mandrin tordu' });
  const page = await openWindow(await aDoor(house), `/repairs/figures?session=${session.id}`);
  await page.getByRole('button', { name: 'Affiche de fin de séance' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('3 apportés par les visiteurs, 1 du lieu').waitFor();
  await expectAccessible(page);
});

test('charts without anything to show are named in one line', async () => {
  const page = await openFigures();
  const line = page.getByText(/^Rien à montrer pour/);
  await expect.poll(() => line.innerText()).toContain('Âge des objets');
  expect(await chart(page, 'Âge des objets').count()).toBe(0);
});

test('the axis of a few things ends at the next whole number', async () => {
  const page = await openFigures();
  const outcomes = chart(page, 'Résultats par catégorie');
  const ticks = outcomes.locator('.recharts-xAxis-tick-labels text');
  await expect.poll(() => ticks.allTextContents()).toEqual(['0', '1', '2']);
});

test('the figures are a good screen', async () => {
  const { house, session } = await anEvening();
  const path = `/repairs/figures?session=${session.id}`;
  const door = await aDoor(house);
  await expectGoodScreen(door, path, (page) => page.getByText('Poids manquants').waitFor());
});

test('the figures speak both languages', async () => {
  const page = await openFigures();
  await page.getByText('Poids manquants').waitFor();
  await expectBothLanguages(page);
});
