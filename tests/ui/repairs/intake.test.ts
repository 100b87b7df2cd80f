/** Somebody comes in with a thing, and the queue is behind her. */
import type { Locator, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { expectAccessible, expectGoodScreen } from '#tests/support/ui/promises.ts';
import { scan } from '#tests/support/ui/scan.ts';
import { openWindow, type WindowWish } from '#tests/support/ui/window.ts';

const openSession = (house: TestHouse) =>
  house.client().repairs.sessions.open({ on: '2026-11-21', opensAt: '14:00', closesAt: '18:00' });

interface Wish extends WindowWish {
  hasSession?: boolean;
  path?: string;
}

const atIntake = async ({ hasSession = true, path = '/repairs/new', ...size }: Wish = {}) => {
  const house = await aHouse();
  if (hasSession) await openSession(house);
  const door = await aDoor(house);
  const page = await openWindow(door, path, size);
  const printed = await watchPrinting(page);
  await page.getByLabel('Objet', { exact: true }).waitFor();
  const tickets = async () => (await house.client().repairs.tickets.list({})).tickets;
  return { house, door, page, printed, tickets };
};

/** How often the window of the browser's printing was asked for: it is not for tests. */
const watchPrinting = async (page: Page): Promise<() => Promise<number>> => {
  await page.evaluate(() => {
    let count = 0;
    window.print = () => {
      count += 1;
      document.documentElement.dataset['prints'] = String(count);
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  return async () => Number((await page.locator('html').getAttribute('data-prints')) ?? 0);
};

/** Fills the four fields by keyboard alone; answers how many fields were filled. */
const fillIn = async (page: Page, { what = 'Grille-pain', name = 'Ana' } = {}): Promise<number> => {
  const typed = [what, 'Ne chauffe plus', name];
  for (const words of typed) {
    await page.keyboard.type(words, { delay: 90 });
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  return typed.length + 1;
};

const isOpened = (page: Page) => page.getByRole('link', { name: 'Voir la fiche' }).waitFor();

/** What the visitor was given; a link to her ticket stands beside it. */
const said = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /N°\s\d|R\s\d{3}/ })
    .first();

/** Wholly within the window. */
const isInSight = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

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
    const options = page.getByRole('option');
    await options.first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const what = page.getByLabel('Objet', { exact: true });
    await expect.poll(() => what.inputValue()).toMatch(/caf/i);
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
    await page.waitForLoadState('networkidle');
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

describe('a scan at intake', () => {
  test('of a member’s card fills in who it is', async () => {
    const { house, page, tickets } = await atIntake();
    const member = await aMember(house, { firstName: 'Zoé', lastName: 'Petit' });
    await scan(page, member.code);
    await page.getByText('Zoé Petit').waitFor();
    await page.keyboard.type('Lampe de chevet', { delay: 90 });
    await page.keyboard.press('Tab');
    await page.getByLabel('Ce qui ne va pas').fill('Clignote');
    await page.getByLabel('Lu et signé sur papier').check();
    await page.getByLabel('Ce qui ne va pas').press('Enter');
    await isOpened(page);
    const [ticket] = await tickets();
    if (!ticket) throw new Error('a ticket was opened');
    const { member: known } = await house.client().repairs.tickets.get({ id: ticket.id });
    expect(known).toMatchObject({ id: member.id });
  });

  test('of an object of the place asks for neither visitor nor waiver', async () => {
    const { house, page, tickets } = await atIntake();
    const item = await anItem(house, { name: 'Ponceuse' });
    await scan(page, item.code);
    await page.getByText('Objet du lieu : Ponceuse').waitFor();
    expect(await page.getByLabel('Prénom').count()).toBe(0);
    expect(await page.getByText('Lu et signé sur papier').count()).toBe(0);
    await page.locator('[name="problem"]:focus').waitFor();
    await page.keyboard.type('Câble abîmé', { delay: 90 });
    await page.keyboard.press('Enter');
    await isOpened(page);
    expect(await tickets()).toMatchObject([{ itemId: item.id, problem: 'Câble abîmé' }]);
  });

  test('of an object may be put right: the name of the thing is typed instead', async () => {
    const { house, page } = await atIntake({ size: 'phone' });
    const item = await anItem(house, { name: 'Ponceuse' });
    await scan(page, item.code);
    await page.locator('[name="problem"]:focus').waitFor();
    await page.getByRole('button', { name: 'Ce n’est pas cet objet' }).click();
    await page.locator('[name="what"]:focus').waitFor();
  });

  test('of a blank sheet gives the ticket its code', async () => {
    const { house, page, tickets } = await atIntake();
    const { codes } = await house.client().repairs.tickets.printBlanks({ count: 1 });
    await scan(page, codes[0] ?? '');
    await page.getByText('Feuille imprimée d’avance').waitFor();
    await fillIn(page);
    await page.keyboard.press('Enter');
    await isOpened(page);
    expect(await tickets()).toMatchObject([{ code: codes[0] }]);
  });

  test('of a shelf calls the counter, and the form is found as it was left', async () => {
    const { house, page } = await atIntake();
    const shelf = await house.client('manager').shelves.create({ name: 'A1' });
    await page.getByLabel('Ce qui ne va pas').fill('Ne tourne plus');
    await scan(page, shelf.code);
    await page.waitForURL(/shelves/);
    await page.goBack();
    await page.goBack();
    await expect
      .poll(() => page.getByLabel('Ce qui ne va pas').inputValue())
      .toBe('Ne tourne plus');
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
