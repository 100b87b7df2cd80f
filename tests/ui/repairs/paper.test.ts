/** Sheets go out for an evening without screens, and come back filled in. */
import type { Page } from 'playwright';
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

/** As whoever types does, with a pause after the scan: a Tab at once would be the end of it. */
const nameThing = async (page: Page): Promise<void> => {
  await page.locator('[name="what"]:focus').waitFor();
  await page.keyboard.type('Bouilloire', { delay: 90 });
  await page.locator('[data-combobox-option]').first().waitFor();
  await page.keyboard.press('Tab');
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

  test('is opened at the counter by its code, once', async () => {
    const { door, codes, tickets } = await withPile();
    const page = await openWindow(door, '/');
    await scan(page, codes[0] ?? '');
    await page.getByRole('link', { name: 'Saisir cette feuille' }).click();
    await page.locator('[name="what"]:focus').waitFor();
    await page.waitForURL(/\/repairs\/paper(#|$)/);
    await nameThing(page);
    await page.getByText('Réparé', { exact: true }).click();
    await page.getByRole('button', { name: /^Enregistrer/ }).click();
    await page.getByText('Enregistré : Bouilloire, Réparé.').waitFor();
    expect(await tickets()).toMatchObject([{ code: codes[0], thing: 'Bouilloire' }]);
  });

  test('says why a thing is at its end of life, and is taken back as it was typed', async () => {
    const { house, page, codes, tickets } = await withPile(1);
    await page.getByLabel('Code de la feuille').fill(codes[0] ?? '');
    await page.keyboard.press('Enter');
    await nameThing(page);
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
    await nameThing(page);
    await page.getByRole('button', { name: 'Enregistrer la feuille' }).click();
    await page.getByText('Choisissez le résultat.').waitFor();
    expect(await page.getByLabel('Objet', { exact: true }).inputValue()).toBe('Bouilloire');
  });

  test('whose thing must not be used any more gives it a verdict, and offers its red tag', async () => {
    const { house, page, codes, tickets } = await withPile(1);
    await scan(page, codes[0] ?? '');
    await nameThing(page);
    await page.getByLabel('Ne doit plus servir (étiquette rouge)').check();
    expect(await page.getByLabel('En fin de vie').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Enregistrer la feuille' }).click();
    await page.getByText('Dites pourquoi l’objet ne doit plus servir.').waitFor();
    await page.getByRole('button', { name: 'Risque de choc électrique' }).click();
    await expectAccessible(page);
    await page.getByLabel('Prénom').fill('Ana');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Imprimer l’étiquette rouge' }).waitFor();
    expect(await page.getByRole('button', { name: 'Annuler' }).count()).toBe(0);
    const [ticket] = await tickets();
    if (!ticket) throw new Error('a ticket was opened');
    expect(await house.client().repairs.tickets.get({ id: ticket.id })).toMatchObject({
      visitorName: 'Ana',
      outcome: 'end-of-life',
      isUnsafe: true,
      verdicts: [{ reason: 'Risque de choc électrique' }],
    });
  });

  test('says what the electrical check found, where the place asks for it', async () => {
    const { house, page, codes, tickets } = await withPile(1);
    const settings = await house.client().repairs.settings.get();
    const { waiverVersion: _, ...saved } = settings;
    await house.client('manager').repairs.settings.save({ ...saved, electricalCheck: 'powered' });
    await page.reload();
    await page.getByLabel('Code de la feuille').waitFor();
    await scan(page, codes[0] ?? '');
    await page.locator('[name="what"]:focus').waitFor();
    await page.keyboard.type('Bouilloire', { delay: 90 });
    await page.keyboard.press('Enter');
    await page.locator('[name="outcome"]:focus').waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByText('Dites ce que le contrôle électrique a donné.').waitFor();
    await page.getByText('Dangereux').click();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Imprimer l’étiquette rouge' }).waitFor();
    expect(await tickets()).toMatchObject([{ isUnsafe: true }]);
  });

  test('keeps what was typed when it is scanned again, and when another one is', async () => {
    const { page, codes } = await withPile(2);
    const what = page.getByLabel('Objet', { exact: true });
    await scan(page, codes[0] ?? '');
    await nameThing(page);
    const found = page.waitForResponse('**/api/repairs/tickets/find');
    await scan(page, codes[0] ?? '');
    await found;
    expect(await what.inputValue()).toBe('Bouilloire');
    await scan(page, codes[1] ?? '');
    await expect.poll(() => what.inputValue()).toBe('');
    await what.fill('Lampe');
    await page.getByRole('button', { name: /Reprendre la feuille/ }).click();
    await expect.poll(() => what.inputValue()).toBe('Bouilloire');
    await page.getByLabel('Code de la feuille').fill(codes[1] ?? '');
    await page.keyboard.press('Enter');
    await expect.poll(() => what.inputValue()).toBe('Lampe');
  });

  test('says nothing is missing before somebody wants to save', async () => {
    const { page, codes } = await withPile(1);
    await scan(page, codes[0] ?? '');
    await page.locator('[name="what"]:focus').waitFor();
    await page.keyboard.type('Truc à moi', { delay: 90 });
    await page.keyboard.press('Enter');
    await page.locator('[name="outcome"]:focus').waitFor();
    expect(await page.getByText('Choisissez le résultat.').count()).toBe(0);
    expect(await page.locator('[aria-invalid="true"]').count()).toBe(0);
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
