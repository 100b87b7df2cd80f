/** Screens of the bench and of the list: accessible, light and dark, on a phone and at 200 %. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aDoneTicket, aSession, aTicket, presenceOf } from '#tests/support/builders/repairs.ts';
import { aHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import {
  expectAccessible,
  expectGoodScreen,
  expectNoSidewaysScroll,
} from '#tests/support/ui/promises.ts';
import { openWindow } from '#tests/support/ui/window.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor();
const longName = 'Robot de cuisine multifonction extraordinairement polyvalent, avec mandoline';

test('a ticket that waits, with everything that intake may know', async () => {
  const house = await aHouse();
  await aSession(house, { repairers: ['Karim'] });
  const { id } = await aTicket(house, {
    what: {
      name: longName,
      category: 'Food processor',
      brand: 'Moulinex',
      model: 'Masterchef-Gourmet-QA506G27-avec-un-nom-sans-fin',
      yearOfManufacture: 2014,
      weightGrams: 6_450,
    },
    problem: 'Ne tourne plus, sent le brûlé.\nLe voyant clignote trois fois.',
    visitorContact: 'maryse.une-adresse-tres-longue@example.org',
  });
  const door = await aDoor(house);
  await expectGoodScreen(door, `/repairs/tickets/${id}`, async (page) => {
    await page.getByRole('button', { name: 'En fin de vie' }).click();
    await page.getByRole('group', { name: 'Pourquoi ?' }).waitFor();
    await page.getByRole('button', { name: 'Reste ici' }).click();
  });
});

test('a ticket in repair, with an attempt before, notes and parts', async () => {
  const house = await aHouse();
  const session = await aSession(house, { repairers: ['Karim', 'Lucie'] });
  const { id } = await aTicket(house);
  const { tickets } = house.client().repairs;
  const { attempts } = await tickets.take({ id, presenceId: presenceOf(session, 'Karim') });
  const [first] = attempts;
  if (first) await tickets.note({ attemptId: first.id, observed: 'Courroie détendue' });
  await tickets.setAside({ id, state: 'part' });
  await tickets.addPart({ id, name: 'Courroie de 34 cm', isUsed: false });
  await tickets.take({ id, presenceId: presenceOf(session, 'Lucie') });
  const door = await aDoor(house);
  await expectGoodScreen(door, `/repairs/tickets/${id}`, (page) =>
    page.getByRole('timer').waitFor(),
  );
});

test('a ticket that is done, with its undo', async () => {
  const house = await aHouse();
  const door = await aDoor(house);
  const { id } = await aTicket(house);
  await expectGoodScreen(door, `/repairs/tickets/${id}`, async (page) => {
    await page.getByRole('button', { name: 'Réparé', exact: true }).click();
    await page.getByRole('button', { name: 'Annuler' }).waitFor();
  });
});

test('an object that must not be used: its ticket, and its page', async () => {
  const house = await aHouse();
  const door = await aDoor(house);
  const drill = await anItem(house, { name: 'Perceuse' });
  const own = await aTicket(house, { itemId: drill.id, problem: 'Câble nu' });
  await house.client().repairs.tickets.declareUnsafe({ id: own.id, reason: 'Câble coupé' });
  await expectGoodScreen(door, `/repairs/tickets/${own.id}`, heading);
  await expectGoodScreen(door, `/items/${drill.id}`, (page) =>
    page.getByText('seul un responsable lève ce verdict').waitFor(),
  );
});

test.each(['light', 'dark'] as const)('the dialogs of a ticket, %s', async (scheme) => {
  const house = await aHouse();
  const door = await aDoor(house);
  const { id } = await aTicket(house);
  const page = await openWindow(door, `/repairs/tickets/${id}`, { scheme, size: 'phone' });
  for (const name of ['Ne doit plus servir', 'Corriger']) {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  }
});

test('the list of tickets, of every kind', async () => {
  const house = await aHouse();
  await aTicket(house, { what: { name: longName, category: 'Food processor' } });
  await aDoneTicket(house);
  const drill = await anItem(house, { name: 'Perceuse' });
  const own = await aTicket(house, { itemId: drill.id });
  await house.client().repairs.tickets.declareUnsafe({ id: own.id, reason: 'Câble coupé' });
  const door = await aDoor(house);
  await expectGoodScreen(door, '/repairs/tickets', (page) => page.getByText('Perceuse').waitFor());
});

test('an empty list, and no imported repairs', async () => {
  const door = await aDoor(await aHouse());
  await expectGoodScreen(door, '/repairs/tickets', (page) =>
    page.getByText('Aucune fiche pour l’instant').waitFor(),
  );
  await expectGoodScreen(door, '/repairs/tickets?tab=imported', (page) =>
    page.getByRole('link', { name: 'Importer un fichier' }).waitFor(),
  );
});

test('every sentence of a ticket and of the list is said in both languages', async () => {
  const house = await aHouse();
  const { id } = await aTicket(house);
  const door = await aDoor(house);
  for (const path of [`/repairs/tickets/${id}`, '/repairs/tickets']) {
    const page = await openWindow(door, path);
    await page.getByText('Grille-pain').first().waitFor();
    await expectBothLanguages(page);
    await page.context().close();
  }
});

test('what a finger has to hit on the bench is at least 44 px, the main buttons 56', async () => {
  const house = await aHouse();
  const { id } = await aTicket(house);
  const door = await aDoor(house);
  const page = await openWindow(door, `/repairs/tickets/${id}`, { size: 'phone' });
  const heights = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  for (const height of await heights('main button, main select, main input:not([type=file])'))
    expect(height).toBeGreaterThanOrEqual(44);
  const mains = ['Prendre', 'Réparé', 'Réparable', 'En fin de vie', 'Résultat inconnu'];
  for (const name of mains) {
    const box = await page.getByRole('button', { name, exact: true }).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(56);
  }
});
