import { describe, expect, test } from 'vitest';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { expectAccessible, expectGoodScreen } from '#tests/support/ui/promises.ts';

import { atIntake, fillIn, isInSight, isOpened, said } from './at-intake.ts';

describe('intake', () => {
  test('takes four fields and one key, prints the tag and is ready for the next visitor', async () => {
    const { page, printed, tickets } = await atIntake();
    const fields = await fillIn(page);
    const keys = ['Enter'];
    for (const key of keys) await page.keyboard.press(key);
    await isOpened(page);
    expect({ fields, keys: keys.length }).toEqual({ fields: 4, keys: 1 });
    expect(await said(page).textContent()).toContain('N° 1');
    expect(await tickets()).toMatchObject([
      { thing: 'Grille-pain', category: 'Toaster', problem: 'Ne chauffe plus', number: 1 },
    ]);
    await expect.poll(printed).toBe(1);
    const what = page.getByLabel('Objet', { exact: true });
    await expect.poll(() => what.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await what.inputValue()).toBe('');
  });

  test('proposes common things as one types, chosen with the arrows and Enter', async () => {
    const { page } = await atIntake();
    await page.keyboard.type('caf', { delay: 90 });
    // « ca » has another second one.
    await page.getByRole('option').nth(1).filter({ hasText: 'Cafetière filtre' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const what = page.getByLabel('Objet', { exact: true });
    await expect.poll(() => what.inputValue()).toBe('Cafetière filtre');
    await page.locator('[name="problem"]:focus').waitFor();
  });

  test('asks for a category only for words of one’s own', async () => {
    const { page, tickets } = await atIntake();
    expect(await page.getByLabel('Catégorie').count()).toBe(0);
    await page.keyboard.type('Zorglub à vapeur', { delay: 90 });
    await page.keyboard.press('Tab');
    await page.locator('[data-field="category"]').waitFor();
    await page.getByLabel('Ce qui ne va pas').fill('Ne chauffe plus');
    await page.getByLabel('Prénom').fill('Ana');
    await page.getByLabel('Lu et signé sur papier').check();
    await page.keyboard.press('Enter');
    await page.getByText('Choisissez la catégorie la plus proche.').waitFor();
    await page.keyboard.type('petit appareil', { delay: 90 });
    await page.keyboard.press('Enter');
    expect(await page.getByText(/Cet objet n’est pas dans la liste/).count()).toBe(0);
    await page.getByRole('button', { name: /^Enregistrer/ }).click();
    await isOpened(page);
    expect(await tickets()).toMatchObject([
      { thing: 'Zorglub à vapeur', category: 'Small kitchen item' },
    ]);
  });

  test('says at the fields what is missing, goes there, and loses nothing', async () => {
    const { page } = await atIntake();
    await page.keyboard.type('Bouilloire', { delay: 90 });
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: /^Enregistrer/ }).click();
    await page.getByText('Dites ce qui ne va pas, même en un mot.').waitFor();
    await page.getByText('La personne doit d’abord accepter').waitFor();
    await page.locator('[name="problem"]:focus').waitFor();
    expect(await page.getByLabel('Objet', { exact: true }).inputValue()).toBe('Bouilloire');
    await expectAccessible(page);
  });

  test('goes on at Enter from field to field without a word of blame, until the last one', async () => {
    const { page } = await atIntake();
    await page.keyboard.type('Bouilloire', { delay: 90 });
    await page.keyboard.press('Enter');
    await page.locator('[name="problem"]:focus').waitFor();
    await page.keyboard.type('Fuit');
    await page.keyboard.press('Enter');
    await page.locator('[name="visitorName"]:focus').waitFor();
    await page.keyboard.type('Ana');
    await page.keyboard.press('Enter');
    await page.locator('[name="waiver"]:focus').waitFor();
    expect(await page.locator('[aria-invalid="true"]').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.getByText('La personne doit d’abord accepter').waitFor();
  });

  test('asks for the category in the field that Tab leads to', async () => {
    const { page } = await atIntake();
    await page.keyboard.type('Zorglub à vapeur', { delay: 120 });
    await page.locator('[name="what"]:not([aria-busy])').waitFor();
    await page.keyboard.press('Tab');
    await page.locator('[data-field="category"]:focus').waitFor();
  });

  test('keeps the words of a page that is loaded again, until they are saved', async () => {
    const { page } = await atIntake();
    await fillIn(page);
    await page.reload();
    const problem = page.getByLabel('Ce qui ne va pas');
    await expect.poll(() => problem.inputValue()).toBe('Ne chauffe plus');
    expect(await page.getByLabel('Prénom').inputValue()).toBe('Ana');
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await page.reload();
    await problem.waitFor();
    expect(await problem.inputValue()).toBe('');
  });

  test('says at a folded field what is refused there, and unfolds it', async () => {
    const { page } = await atIntake();
    await fillIn(page);
    await page.getByText('Contact, marque').click();
    await page.getByLabel('Poids').fill('50000');
    await page.getByText('Contact, marque').click();
    await page.getByRole('button', { name: /^Enregistrer/ }).click();
    await page.getByText(/«\sPoids\s»/).waitFor();
    expect(await page.getByLabel('Poids').getAttribute('aria-invalid')).toBe('true');
  });

  test('takes a signature drawn on the screen', async () => {
    const { house, page, tickets } = await atIntake({ size: 'phone' });
    await fillIn(page);
    await page.getByRole('button', { name: 'Signer à l’écran' }).tap();
    const area = await page.getByRole('img', { name: 'Signez ici' }).boundingBox();
    if (!area) throw new Error('there is room to sign');
    await page.mouse.move(area.x + 20, area.y + 30);
    await page.mouse.down();
    await page.mouse.move(area.x + 120, area.y + 60);
    await page.mouse.up();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'J’accepte' }).tap();
    await page.getByText('Signé à l’écran.').waitFor();
    await page.getByRole('button', { name: /^Enregistrer/ }).tap();
    await isOpened(page);
    const [ticket] = await tickets();
    if (!ticket) throw new Error('a ticket was opened');
    const { waiver } = await house.client().repairs.tickets.get({ id: ticket.id });
    expect(waiver).toMatchObject({ how: 'signed', hasSignature: true });
  });

  test('takes the ticket back, and what was typed with it', async () => {
    const { page, tickets } = await atIntake();
    await fillIn(page);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Annuler le n°\s1$/ }).click();
    await expect.poll(tickets).toEqual([]);
    await expect
      .poll(() => page.getByLabel('Ce qui ne va pas').inputValue())
      .toBe('Ne chauffe plus');
  });

  test('shows on a telephone what the visitor was given, until the next one is typed in', async () => {
    const { page } = await atIntake({ size: 'phone' });
    await fillIn(page);
    await page.getByRole('button', { name: /^Enregistrer/ }).tap();
    const undo = page.getByRole('button', { name: /^Annuler le n°\s1$/ });
    await undo.waitFor();
    await expect.poll(() => isInSight(undo)).toBe(true);
    expect(await isInSight(said(page))).toBe(true);
    await page.getByLabel('Objet', { exact: true }).fill('Lampe');
    await expect.poll(() => undo.isVisible()).toBe(false);
    await page.getByText('Annuler, réimprimer, voir la fiche').tap();
    await undo.waitFor();
  });

  test('prints the tag again, and none where none is wanted', async () => {
    const { page, printed } = await atIntake();
    await page.getByLabel('Imprimer l’étiquette').uncheck();
    await page.getByLabel('Objet', { exact: true }).focus();
    await fillIn(page);
    await page.keyboard.press('Enter');
    await isOpened(page);
    expect(await printed()).toBe(0);
    await page.getByRole('button', { name: 'Imprimer l’étiquette' }).click();
    await expect.poll(printed).toBe(1);
  });
});
test('without a session it opens one in one touch', async () => {
  const { page, tickets } = await atIntake({ hasSession: false });
  await page.getByRole('button', { name: /Ouvrir la séance/ }).click();
  await page.getByText(/^Séance du/).waitFor();
  await page.getByLabel('Objet', { exact: true }).focus();
  await fillIn(page);
  await page.keyboard.press('Enter');
  await isOpened(page);
  expect(await tickets()).toMatchObject([{ number: 1 }]);
});

describe('the screen', () => {
  test('is good at every size, folded and unfolded', async () => {
    const { door } = await atIntake();
    await expectGoodScreen(door, '/repairs/new', async (page) => {
      await page.getByLabel('Objet', { exact: true }).waitFor();
      await page.getByText('Contact, marque').click();
      await page.getByLabel('Année de fabrication').waitFor();
    });
  });

  test('speaks both languages', async () => {
    const { page } = await atIntake();
    await page.getByText('Contact, marque').click();
    await expectBothLanguages(page);
  });
});
