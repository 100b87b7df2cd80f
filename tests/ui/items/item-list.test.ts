/** The list of objects, as a volunteer uses it. */
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fillBase } from '#main/store/bulk.ts';
import { openSqlite } from '#main/store/open-sqlite.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';
import { anItemRow } from '#tests/support/store/rows.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectNoSidewaysScroll } from '#tests/support/ui/promises.ts';
import { scan } from '#tests/support/ui/scan.ts';
import { openWindow, type WindowWish } from '#tests/support/ui/window.ts';

const openList = async (house: TestHouse, path = '/items', wish: WindowWish = {}) =>
  openWindow(await aDoor(house), path, wish);

/** The names of the objects in view, in their order. */
const names = (page: Page) => page.locator('tbody tr a').allInnerTexts();
const firstLines = async (page: Page) => (await names(page)).map((name) => name.split('\n')[0]);
const total = (page: Page, text: string | RegExp) =>
  page.getByRole('status').getByText(text).waitFor();

/** Three objects: a drill on a shelf, a saw that is out, a raclette grill that is blocked. */
const aStock = async (): Promise<TestHouse> => {
  const house = await aHouse();
  const manager = house.client('manager');
  const { id: shelfId } = await manager.shelves.create({ name: 'Étagère 3' });
  const { id: categoryId } = await manager.categories.create({ name: 'Perçage' });
  await anItem(house, { name: 'Perceuse à percussion', brand: 'Bosch', shelfId, categoryId });
  const saw = await anItem(house, { name: 'Scie sauteuse', condition: 'worn' });
  await anItem(house, {
    name: 'Appareil à raclette',
    kind: 'appliance',
    blocked: { cause: 'manager', reason: 'câble abîmé' },
  });
  const member = await aMember(house);
  const visitId = '0191d5a0-0000-7000-8000-000000000001';
  await house
    .client()
    .loans.lend({ itemId: saw.id, memberId: member.id, visitId: visitId as never });
  return house;
};

describe('the list of objects', () => {
  test('shows each object with its code, where it lives and whether it can be had', async () => {
    const page = await openList(await aStock());
    await total(page, '3 objets');
    expect(await firstLines(page)).toEqual([
      'Appareil à raclette',
      'Perceuse à percussion',
      'Scie sauteuse',
    ]);
    const drill = page.getByRole('row', { name: /Perceuse/ });
    await drill.getByText('T 000 001 3').waitFor();
    await drill.getByText('Perçage').waitFor();
    await drill.getByText('Étagère 3').waitFor();
    await drill.getByText('en rayon').waitFor();
    await page
      .getByRole('row', { name: /Scie/ })
      .getByText(/^retour /)
      .waitFor();
    await page
      .getByRole('row', { name: /raclette/ })
      .getByText('bloqué')
      .waitFor();
  });

  test('filters, keeps the filters in the address, and finds them again on the way back', async () => {
    const page = await openList(await aStock());
    await total(page, '3 objets');
    await page.getByLabel('Disponibilité').selectOption({ label: 'Sorti' });
    await total(page, '1 objet');
    expect(await firstLines(page)).toEqual(['Scie sauteuse']);
    await page.getByRole('link', { name: /Scie/ }).click();
    await page.getByRole('heading', { name: 'Scie sauteuse' }).waitFor();
    await page.goBack();
    await total(page, '1 objet');
    await expect.poll(() => page.getByLabel('Disponibilité').inputValue()).toBe('out');
    await page.getByLabel('Disponibilité').selectOption({ label: 'Toutes' });
    await page.getByLabel('Genre').selectOption({ label: 'Appareil' });
    await total(page, '1 objet');
    await page.getByLabel('Genre').selectOption({ label: 'Tous' });
    await page.getByLabel('Emplacement').selectOption({ label: 'Étagère 3' });
    await page.getByLabel('Catégorie').selectOption({ label: 'Perçage' });
    await page.getByLabel('État').selectOption({ label: 'Bon' });
    await total(page, '1 objet');
    expect(await firstLines(page)).toEqual(['Perceuse à percussion']);
  });

  test('finds by words, one wrong letter included, and says how to leave an empty search', async () => {
    const page = await openList(await aStock());
    await page.getByLabel('Chercher').fill('perseuse');
    await total(page, '1 objet');
    expect(await firstLines(page)).toEqual(['Perceuse à percussion']);
    await page.getByLabel('Chercher').fill('zzzzzz');
    await page.getByText('Aucun objet ne correspond').waitFor();
    await page.getByRole('button', { name: 'Tout afficher' }).click();
    await total(page, '3 objets');
    await expect.poll(() => page.getByLabel('Chercher').inputValue()).toBe('');
  });

  test('sorts by a click on a head, and the other way round by a second one', async () => {
    const page = await openList(await aStock());
    await page.getByRole('button', { name: 'Code' }).click();
    await expect
      .poll(() => firstLines(page))
      .toEqual(['Appareil à raclette', 'Perceuse à percussion', 'Scie sauteuse']);
    await page.getByRole('button', { name: 'Code' }).click();
    await expect.poll(async () => (await firstLines(page))[0]).toBe('Scie sauteuse');
    await expect
      .poll(() => page.getByRole('columnheader', { name: 'Code' }).getAttribute('aria-sort'))
      .toBe('descending');
    await page.getByLabel('Trier par').selectOption({ label: 'Date d’ajout' });
    await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('created');
  });

  test('is walked by the arrow keys; Enter opens a row, and the way back leads to it', async () => {
    const page = await openList(await aStock());
    await page.getByRole('link', { name: /raclette/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Perceuse');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Perceuse à percussion' }).waitFor();
    await page.goBack();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Perceuse');
  });

  test('leaves a scan to the counter', async () => {
    const page = await openList(await aStock());
    await page.getByLabel('Chercher').focus();
    await scan(page, 'T0000013');
    await page.getByRole('heading', { name: 'Comptoir', level: 1 }).waitFor();
  });

  test('says what to do first when there is nothing', async () => {
    const page = await openList(await aHouse());
    await page.getByText('Aucun objet pour l’instant').waitFor();
    await page.getByRole('link', { name: 'Nouvel objet' }).click();
    await page.getByRole('heading', { name: 'Nouvel objet' }).waitFor();
  });

  test('prints what it shows', async () => {
    const page = await openList(await aStock(), '/items?kind=tool');
    await total(page, '2 objets');
    await page.getByRole('button', { name: 'Imprimer la liste' }).click();
    const sheet = page.getByRole('dialog').getByRole('table');
    await sheet.getByText('Scie sauteuse').waitFor();
    await expect.poll(() => sheet.getByRole('row').count()).toBe(3);
    await page.emulateMedia({ media: 'print' });
    await page.locator('[data-paper]').getByText('Perceuse à percussion').waitFor();
    await expect.poll(() => page.locator('[data-paper]').textContent()).toContain('outil');
  });
});

describe('a very long list of objects', () => {
  const aLargeHouse = async (objects = 100_000): Promise<TestHouse> => {
    const base = join(temporaryFolder(), 'etabli.db');
    await fillBase(base, ({ add }) => {
      for (let n = 1; n <= objects; n += 1) {
        const name = `Objet ${String(n).padStart(6, '0')}`;
        add('items', anItemRow({ name, folded_name: name.toLowerCase() }));
      }
    });
    const clock = fixedClock();
    const store = await openSqlite(base, clock.now);
    onTestFinished(() => store.close());
    return aHouse({ store, clock });
  };

  test('of 100,000 scrolls to its end as one with ten: few rows are in the page at a time', async () => {
    const page = await openList(await aLargeHouse());
    await total(page, /^100.000 objets$/);
    await page.getByText('Objet 000001').waitFor();
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
    await expect.poll(async () => (await firstLines(page))[5]).toMatch(/^Objet 0(49|50)/);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await page.getByText('Objet 100000').waitFor();
    expect(await page.locator('tbody tr').count()).toBeLessThan(60);
    await page.getByRole('link', { name: 'Objet 100000' }).focus();
    await page.keyboard.press('Home');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Objet 000001');
  });

  test('holds on a phone too', async () => {
    const page = await openList(await aLargeHouse(), '/items', { size: 'phone' });
    await page.getByText('Objet 000001').waitFor();
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await page.getByText('Objet 100000').waitFor();
    expect(await page.locator('tbody tr').count()).toBeLessThan(60);
    await expectNoSidewaysScroll(page);
  });

  test('is printed whole, with its progress, and can be stopped', async () => {
    const page = await openList(await aLargeHouse(20_000));
    await total(page, /^20.000 objets$/);
    await page.getByRole('button', { name: 'Imprimer la liste' }).click();
    await page.getByText(/ sur 20.000$/).waitFor();
    await page.getByRole('button', { name: 'Arrêter' }).click();
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('button', { name: 'Imprimer la liste' }).click();
    await page.getByText(/Et 19.500 autres lignes/).waitFor({ timeout: 40_000 });
    await expect.poll(() => page.locator('[data-paper] tbody tr').count()).toBe(20_000);
  });
});
