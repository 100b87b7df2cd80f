/** Sheets go out for an evening without screens, and come back filled in. */
import { describe, expect, test } from 'vitest';
import { aHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { expectAccessible, expectGoodScreen } from '#tests/support/ui/promises.ts';
import { scan } from '#tests/support/ui/scan.ts';
import { openWindow } from '#tests/support/ui/window.ts';

const withPile = async (count = 2) => {
  const house = await aHouse();
  await house
    .client()
    .repairs.sessions.open({ on: '2026-11-21', opensAt: '14:00', closesAt: '18:00' });
  const { codes } = await house.client().repairs.tickets.printBlanks({ count });
  const door = await aDoor(house);
  const page = await openWindow(door, '/repairs/paper');
  await page.getByLabel('Code de la feuille').waitFor();
  const tickets = async () => (await house.client().repairs.tickets.list({})).tickets;
  return { house, door, page, codes, tickets };
};

describe('a sheet that comes back', () => {
  test('takes a scan, the thing, its outcome and Enter; then the next scan', async () => {
    const { page, codes, tickets } = await withPile();
    for (const code of codes) {
      await scan(page, code);
      await page.locator('[name="what"]:focus').waitFor();
      await page.keyboard.type('Grille-pain', { delay: 90 });
      await page.keyboard.press('Enter');
      await page.locator('[name="outcome"]:focus').waitFor();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await page.getByText('Enregistré : Grille-pain, Réparé.').waitFor();
      await page.getByLabel('Code de la feuille').and(page.locator(':focus')).waitFor();
    }
    expect((await tickets()).map(({ code }) => code).sort()).toEqual([...codes].sort());
    expect(await tickets()).toMatchObject([
      { thing: 'Grille-pain', category: 'Toaster', outcome: 'fixed', openedOn: '2026-11-21' },
      { outcome: 'fixed' },
    ]);
  });

  test('says why a thing is at its end of life, and is taken back as it was typed', async () => {
    const { house, page, codes, tickets } = await withPile(1);
    await page.getByLabel('Code de la feuille').fill(codes[0] ?? '');
    await page.keyboard.press('Enter');
    await page.getByLabel('Objet', { exact: true }).fill('Bouilloire');
    await page.keyboard.press('Tab');
    await page.getByText('En fin de vie').click();
    await page.getByText('Trop usé').click();
    await page.getByLabel('Minutes').fill('25');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Enregistrer la feuille' }).click();
    await page.getByText('Enregistré : Bouilloire').waitFor();
    const [ticket] = await tickets();
    if (!ticket) throw new Error('a ticket was opened');
    expect(await house.client().repairs.tickets.get({ id: ticket.id })).toMatchObject({
      outcome: 'end-of-life',
      barrier: 'too-worn-out',
      attempts: [{ minutes: 25 }],
    });
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expect.poll(tickets).toEqual([]);
    expect(await page.getByLabel('Objet', { exact: true }).inputValue()).toBe('Bouilloire');
  });

  test('says what is missing, and loses nothing', async () => {
    const { page, codes } = await withPile(1);
    await scan(page, codes[0] ?? '');
    await page.getByLabel('Objet', { exact: true }).fill('Bouilloire');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Enregistrer la feuille' }).click();
    await page.getByText('Choisissez le résultat.').waitFor();
    expect(await page.getByLabel('Objet', { exact: true }).inputValue()).toBe('Bouilloire');
  });

  test('that has a ticket already leads to it', async () => {
    const { house, page, codes } = await withPile(1);
    await house.client().repairs.tickets.fromPaper({
      code: codes[0] ?? '',
      on: '2026-11-21',
      what: { name: 'Lampe', category: 'Lamp' },
      outcome: 'fixed',
    });
    await scan(page, codes[0] ?? '');
    await page.getByRole('link', { name: 'Ouvrir la fiche' }).click();
    await page.waitForURL(/\/repairs\/tickets\//);
  });
});

test('sheets are printed with a code each, none of them twice', async () => {
  const { page } = await withPile(2);
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('afterprint'));
  });
  await page.getByLabel('Nombre de feuilles').fill('3');
  await page.getByText('A4, deux à couper').click();
  await page.getByRole('button', { name: 'Préparer les feuilles' }).click();
  await page.getByRole('button', { name: 'Imprimer', exact: true }).waitFor();
  await expectAccessible(page);
  const paper = page.locator('[data-paper]');
  expect(await paper.locator('article').count()).toBe(3);
  expect(await paper.locator('[data-size="a4"]').count()).toBe(2);
  const text = (await paper.textContent()) ?? '';
  expect(text.match(/R\s000\s\d{3}\s\d/g)).toEqual([
    expect.stringContaining('003'),
    expect.stringContaining('005'),
    expect.stringContaining('004'),
  ]);
});

describe('the screen', () => {
  test('is good at every size', async () => {
    const { door } = await withPile();
    await expectGoodScreen(door, '/repairs/paper', (page) =>
      page.getByLabel('Nombre de feuilles').waitFor(),
    );
  });

  test('speaks both languages', async () => {
    const { page, codes } = await withPile();
    await page.getByLabel('Code de la feuille').fill(codes[0] ?? '');
    await page.keyboard.press('Enter');
    await page.getByText('En fin de vie').click();
    await expectBothLanguages(page);
  });
});
