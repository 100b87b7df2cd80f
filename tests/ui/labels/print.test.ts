/** From every place that asks for labels to paper, and what stops a print before it is one. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { scan } from '#tests/support/ui/scan.ts';
import { openAt, pickFormat, printAll, printButton, wordsOnSheet } from './at-print.ts';

/** So many objects, each of which waits for its first label. */
const aStock = async (names: readonly string[]) => {
  const house = await aHouse();
  const items = [];
  for (const name of names) items.push(await anItem(house, { name }));
  return { house, items };
};

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Where the first label of a sheet is drawn, in millimetres. */
const cornerOn = async (sheet: Locator) => {
  const moved = await sheet.locator('g[transform^="translate"]').first().getAttribute('transform');
  const [x = Number.NaN, y = Number.NaN] = (moved ?? '').match(/-?[0-9.]+/g)?.map(Number) ?? [];
  return { x, y };
};

const lastRun = async (house: TestHouse) => (await house.client().labels.runs.list({})).runs[0];

describe('labels that wait', () => {
  test('print from a label of the first sheet, in copies, and wait no longer', async () => {
    const { house } = await aStock(['Perceuse', 'Scie', 'Ponceuse']);
    const page = await openAt(house, '/labels');
    await page.getByRole('link', { name: 'Imprimer 3 étiquettes' }).click();
    await page.getByRole('textbox', { name: 'Exemplaires de chacune' }).fill('2');
    await page.getByRole('textbox', { name: 'Commencer à l’étiquette' }).fill('17');
    await page.getByText('Page 1 sur 2').waitFor();
    await printAll(page);
    await page.getByText('commence à l’étiquette 2').waitFor();
    await page.getByRole('button', { name: 'Réimprimer' }).waitFor();
    expect(await lastRun(house)).toMatchObject({ labels: 6, sheets: 2, startAt: 17 });
    expect((await house.client().labels.queue.list({})).total).toBe(0);
  });

  test('stay where somebody leaves them out', async () => {
    const { house } = await aStock(['Perceuse', 'Scie', 'Ponceuse']);
    const page = await openAt(house, '/labels');
    await page.getByRole('checkbox', { name: /Scie/ }).uncheck();
    await page.getByRole('link', { name: 'Imprimer 2 étiquettes' }).click();
    await printAll(page);
    const { labels } = await house.client().labels.queue.list({});
    expect(labels.map(({ name }) => name)).toEqual(['Scie']);
  });

  test('leave the list when somebody takes them off', async () => {
    const { house } = await aStock(['Perceuse', 'Scie']);
    const page = await openAt(house, '/labels');
    await page.getByRole('button', { name: 'Ne rien choisir' }).click();
    await page.getByRole('checkbox', { name: /Scie/ }).check();
    await page.getByRole('button', { name: 'Retirer de la liste' }).click();
    await page.getByText('1 étiquette attend.').waitFor();
  });

  test('are still there when nothing came out', async () => {
    const { house } = await aStock(['Perceuse']);
    const page = await openAt(house, '/labels/print?from=queue');
    await printButton(page).click();
    await page.getByRole('button', { name: 'Non, pas encore' }).click();
    await printButton(page).waitFor();
    expect((await house.client().labels.queue.list({})).total).toBe(1);
  });
});

describe('labels are asked for', () => {
  test('by the key on the page of an object', async () => {
    const { house, items } = await aStock(['Perceuse', 'Scie']);
    const page = await openAt(house, `/items/${items[1]?.id}`);
    await page
      .getByRole('link', { name: /Étiquette/ })
      .last()
      .waitFor();
    await page.keyboard.press('F9');
    await printButton(page).waitFor();
    expect(await wordsOnSheet(page)).toContain('Scie');
  });

  test('from a list as it is filtered', async () => {
    const { house } = await aStock(['Perceuse à percussion', 'Scie']);
    const page = await openAt(house, '/items?text=percussion');
    await page.getByText('1 objet').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Étiquettes' }).click();
    await page.getByRole('button', { name: 'Imprimer 1 étiquette' }).waitFor();
  });

  test('by scanning objects, shelves and cards into a basket', async () => {
    const { house, items } = await aStock(['Perceuse']);
    const member = await aMember(house, { firstName: 'Zoé', lastName: 'Brun' });
    const shelf = await house.client('manager').shelves.create({ name: 'Étagère 3' });
    const page = await openAt(house, '/labels');
    for (const [code, name] of [
      [items[0]?.code, 'Perceuse'],
      [member.code, 'Zoé Brun'],
      [shelf.code, 'Étagère 3'],
    ] as const) {
      await scan(page, code ?? '');
      await page.getByText(new RegExp(`${name}.*est dans le panier`)).waitFor();
    }
    await page.getByRole('link', { name: /1 emplacement/ }).waitFor();
    await page.getByRole('link', { name: /1 carte/ }).click();
    await printButton(page).waitFor();
    expect(await wordsOnSheet(page)).toContain('Zoé Brun');
  });

  test('again, all of a run or the one sheet that was lost', async () => {
    const { house } = await aStock(Array.from({ length: 25 }, (_, index) => `Outil ${index + 1}`));
    const page = await openAt(house, '/labels/print?from=filter');
    await printAll(page);
    await page.getByRole('link', { name: 'Étiquettes', exact: true }).click();
    await page.getByRole('link', { name: 'Ce qui a été imprimé' }).click();
    await page.getByRole('button', { name: 'Réimprimer une feuille' }).click();
    await page.getByRole('textbox', { name: 'Feuille' }).fill('2');
    await page.getByRole('link', { name: 'Réimprimer une feuille' }).click();
    await page.getByRole('button', { name: 'Imprimer 4 étiquettes' }).waitFor();
    await printAll(page);
    expect(await lastRun(house)).toMatchObject({ labels: 4, sheets: 1, startAt: 1 });
  });
});

describe('before anything is printed', () => {
  test('a barcode that does not fit says by how much, and a QR is one touch away', async () => {
    const { house } = await aStock(['Perceuse']);
    const page = await openAt(house, '/labels/print?from=queue');
    await pickFormat(page, 'L4731REV');
    await page.getByText(/Le code-barres ne tient pas.*mm/).waitFor();
    await expect.poll(() => printButton(page).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Prendre un QR' }).click();
    await printAll(page);
    expect(await lastRun(house)).toMatchObject({ symbol: 'qr' });
  });

  test('a start past the sheet is a sentence, and the sheet says by a click where it begins', async () => {
    const { house } = await aStock(['Perceuse']);
    const page = await openAt(house, '/labels/print?from=queue');
    const start = page.getByRole('textbox', { name: 'Commencer à l’étiquette' });
    await start.fill('22');
    await page
      .getByText(/La feuille n’a que 21 étiquettes/)
      .first()
      .waitFor();
    await expect.poll(() => printButton(page).isDisabled()).toBe(true);
    await start.fill('1');
    await page.locator('[data-place="8"]').click();
    await expect.poll(() => start.inputValue()).toBe('8');
    await start.fill('');
    await start.blur();
    await expect.poll(() => start.inputValue()).toBe('8');
    await page.getByRole('slider').press('ArrowDown');
    await expect.poll(() => start.inputValue()).toBe('11');
  });

  test('a measured printer is sent what lands where the sheet shows it', async () => {
    const { house } = await aStock(['Perceuse']);
    const measured = { offsetX: 4, offsetY: -2, hundredX: 100, hundredY: 100, dpi: 300 };
    const profile = { name: 'essai', ...measured, isDaily: true, formatKey: null };
    await house.client('manager').labels.printers.save(profile);
    const page = await openAt(house, '/labels/print?from=queue');
    const edge = page.locator('[data-place="1"]');
    const [x, y] = [Number(await edge.getAttribute('x')), Number(await edge.getAttribute('y'))];
    const seen = await cornerOn(page.getByRole('img', { name: /^Page 1 telle/ }));
    expect(seen.x).toBeCloseTo(x, 0);
    expect(seen.y).toBeCloseTo(y, 0);
    await printButton(page).click();
    await page.getByRole('button', { name: 'Oui, toutes' }).waitFor();
    const sent = await cornerOn(page.locator('[data-paper]'));
    expect(sent.x).toBeCloseTo(x + 4, 0);
    expect(sent.y).toBeCloseTo(y - 2, 0);
  });

  test('a logo whose file is lost is left out, and the card prints', async () => {
    const house = await aHouse();
    const member = await aMember(house, { firstName: 'Zoé', lastName: 'Brun' });
    const file = new File([onePixel], 'logo.png', { type: 'image/png' });
    await house.client('manager').labels.setLogo({ file });
    const href = `/labels/print?from=members&ids=${member.id}`;
    const page = await openAt(house, href);
    await page.locator('image').first().waitFor({ state: 'attached' });
    rmSync(join(house.folder, 'files'), { recursive: true });
    const other = await openAt(house, href);
    await printAll(other);
    await expect.poll(() => other.locator('image').count()).toBe(0);
  });

  test('whatever an object is called stays words inside its label', async () => {
    const odd = [
      'X',
      'Perceuse '.repeat(33).trim().slice(0, 200),
      'Marteau 🔨',
      'مثقاب',
      '<script>',
    ];
    const { house } = await aStock(odd);
    const page = await openAt(house, '/labels/print?from=queue');
    await pickFormat(page, 'L7651');
    await page.getByText(/Le nom est coupé \(1 étiquette/).waitFor();
    const words = await wordsOnSheet(page);
    for (const name of ['X', 'Marteau 🔨', 'مثقاب', '<script>']) expect(words).toContain(name);
  });
});
