/** The board of the room: 25 visitors, three repairers, two posts. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { expectAccessible, expectGoodScreen } from '#tests/support/ui/promises.ts';
import { scan } from '#tests/support/ui/scan.ts';
import { seenWithin } from '#tests/support/ui/seen-within.ts';
import { openWindow } from '#tests/support/ui/window.ts';
import { aFullRoom, anEvening } from './an-evening.ts';

const column = (page: Page, name: string) => page.getByRole('region', { name });
const card = (page: Page, thing: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: thing }) });
const atBench = (page: Page) => page.waitForURL(/\/repairs\/tickets\/[0-9a-f-]+$/);

describe('the board', () => {
  test('is a good screen with 25 tickets on it', async () => {
    const { house } = await aFullRoom();
    const door = await aDoor(house);
    await expectGoodScreen(door, '/repairs', (page) =>
      page.getByText('Tondeuse à barbe').waitFor(),
    );
  });

  test('speaks both languages', async () => {
    const { house } = await aFullRoom();
    const page = await openWindow(await aDoor(house), '/repairs');
    await page.getByText('Tondeuse à barbe').waitFor();
    await expectBothLanguages(page);
  });

  test('shows each ticket in its column, the next first, with numbers large enough for the room', async () => {
    const { house } = await aFullRoom();
    const page = await openWindow(await aDoor(house), '/repairs');
    const things = (name: string) => column(page, name).getByRole('link').allTextContents();
    await expect.poll(() => things('En attente 11')).toHaveLength(11);
    expect((await things('En attente'))[0]).toBe('Jouet');
    expect(await things('En réparation')).toEqual([
      'Robot de cuisine multifonction',
      'Perceuse',
      'Ventilateur',
    ]);
    expect(await things('Mises de côté')).toHaveLength(3);
    expect((await things('Terminées'))[0]).toBe('Sèche-cheveux');
    const number = card(page, 'n° 15, Jouet').getByText('15', { exact: true });
    const size = await number.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    expect(size).toBeGreaterThanOrEqual(40);
    const bottom = await card(page, 'n° 24, Pantalon').boundingBox();
    expect((bottom?.y ?? 0) + (bottom?.height ?? 0)).toBeLessThan(800);
  });

  test('says who repairs where, and counts the minutes by itself', async () => {
    const { house, welcome, repairers, pass } = await anEvening();
    const id = await welcome('Grille-pain');
    pass(7);
    await house.client().repairs.tickets.take({ id, presenceId: repairers.mo });
    await welcome('Radio');
    pass(12);
    const page = await openWindow(await aDoor(house), '/repairs');
    await card(page, 'Grille-pain').getByText('Mo · table 3').waitFor();
    await card(page, 'Grille-pain').getByText('depuis 12 min').waitFor();
    await card(page, 'Radio').getByText('12 min').waitFor();
    await page.clock.runFor(61_000);
    await card(page, 'Radio').getByText('13 min').waitFor();
  });

  test('marks objects of the place and what must not be used any more', async () => {
    const { house, welcome } = await anEvening();
    const { repairs } = house.client();
    const item = await anItem(house, { name: 'Scie sauteuse' });
    await repairs.tickets.open({ itemId: item.id, problem: 'lame tordue' });
    const id = await welcome('Chauffage');
    await repairs.tickets.declareUnsafe({ id, reason: 'fil dénudé' });
    const page = await openWindow(await aDoor(house), '/repairs');
    await card(page, 'Scie sauteuse').getByText('Objet du lieu').waitFor();
    await card(page, 'Chauffage').getByText('Ne doit plus servir').waitFor();
  });

  test('says what to do first when there is nothing on it', async () => {
    const { house } = await anEvening();
    const page = await openWindow(await aDoor(house), '/repairs');
    await page.getByText('Personne n’attend').waitFor();
    await page.getByRole('link', { name: 'Accueillir' }).click();
    await page.waitForURL(/\/repairs\/new$/);
  });
});

describe('taking a ticket', () => {
  test('asks once who repairs at this post, then no more', async () => {
    const { house, welcome, pass } = await anEvening();
    for (const thing of ['Grille-pain', 'Radio', 'Lampe']) await welcome(thing);
    const page = await openWindow(await aDoor(house), '/repairs');
    await page.getByRole('button', { name: 'Prendre le n° 2 : Radio' }).click();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Mo · table 3' }).click();
    await atBench(page);
    await page.goBack();
    await page.getByRole('button', { name: 'Mo · table 3 (à ce poste)' }).waitFor();
    pass(1); // at once it would be a second tap
    await page.getByRole('button', { name: 'Prendre le suivant' }).click();
    await atBench(page);
    const board = await house.client().repairs.tickets.board();
    const taken = board.filter(({ state }) => state === 'in-repair');
    expect(taken.map(({ thing, repairer }) => [thing, repairer]).toSorted()).toEqual([
      ['Grille-pain', 'Mo'],
      ['Radio', 'Mo'],
    ]);
  });

  test('works with the keyboard alone', async () => {
    const { house, welcome } = await anEvening();
    await welcome('Grille-pain');
    const page = await openWindow(await aDoor(house), '/repairs');
    await page.getByRole('button', { name: 'Prendre le n° 1' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.locator(':focus').waitFor(); // it takes the focus by itself, once
    await dialog.getByRole('button', { name: 'Léa · table 1' }).focus();
    await page.keyboard.press('Enter');
    await atBench(page);
  });

  test('works with fat fingers on a phone', async () => {
    const { house, welcome } = await anEvening();
    await welcome('Grille-pain');
    const page = await openWindow(await aDoor(house), '/repairs', { size: 'phone' });
    const take = page.getByRole('button', { name: 'Prendre le n° 1' });
    expect((await take.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await take.tap();
    await page.getByRole('dialog').getByRole('button', { name: 'Sam' }).tap();
    await atBench(page);
  });

  test('says that nobody waits any more', async () => {
    const { house } = await anEvening();
    const page = await openWindow(await aDoor(house), '/repairs');
    await page.getByRole('button', { name: 'Prendre le suivant' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sam' }).click();
    await page.getByText('Plus personne n’attend.').waitFor();
  });

  test('takes what its tag says when it waits, and opens it when it does not', async () => {
    const { house, welcome, repairers } = await anEvening();
    const [first, second] = [await welcome('Grille-pain'), await welcome('Radio')];
    const { tickets } = house.client().repairs;
    await tickets.finish({ id: second, outcome: 'fixed' });
    const page = await openWindow(await aDoor(house), '/repairs');
    const codeOf = async (id: typeof first) => (await tickets.get({ id })).code;
    await card(page, 'Radio').waitFor();
    await scan(page, await codeOf(first));
    await page.getByRole('dialog').getByRole('button', { name: 'Léa · table 1' }).click();
    await page.waitForURL(new RegExp(first));
    expect((await tickets.get({ id: first })).attempts[0]?.presenceId).toBe(repairers.lea);
    await page.goBack();
    await card(page, 'Radio').waitFor();
    await scan(page, await codeOf(second));
    await page.waitForURL(new RegExp(second));
    expect((await tickets.get({ id: second })).state).toBe('done');
  });

  test('leaves a card of a member to the counter', async () => {
    const { house } = await anEvening();
    const page = await openWindow(await aDoor(house), '/repairs');
    await page.getByText('Personne n’attend').waitFor();
    await scan(page, 'C0000014');
    await page.waitForURL(/\/$/);
  });
});

describe('two posts', () => {
  test('see each other’s acts within two seconds', async () => {
    const { house, welcome } = await anEvening();
    await welcome('Grille-pain');
    const door = await aDoor(house);
    const [one, other] = [await openWindow(door, '/repairs'), await openWindow(door, '/repairs')];
    await card(other, 'Grille-pain').waitFor();
    await one.getByRole('button', { name: 'Prendre le n° 1' }).click();
    await one.getByRole('dialog').getByRole('button', { name: 'Mo · table 3' }).click();
    await atBench(one);
    await seenWithin(column(other, 'En réparation').getByText('Mo · table 3'), 2_000);
  });

  test('do not take the same ticket from each other', async () => {
    const { house, welcome, repairers } = await anEvening();
    const id = await welcome('Grille-pain');
    const page = await openWindow(await aDoor(house), '/repairs');
    await page.getByRole('button', { name: 'Prendre le n° 1' }).click();
    const mo = page.getByRole('dialog').getByRole('button', { name: 'Mo · table 3' });
    await mo.waitFor();
    await house.client().repairs.tickets.take({ id, presenceId: repairers.lea });
    await mo.click();
    await page.getByText('Déjà pris par Léa').waitFor();
    const { attempts } = await house.client().repairs.tickets.get({ id });
    expect(attempts).toHaveLength(1);
  });
});

describe('the session of today', () => {
  test('opens in one touch, with the hours of today', async () => {
    const house = await aHouse();
    const page = await openWindow(await aDoor(house), '/repairs');
    await page.getByRole('button', { name: /Ouvrir la séance \(14 h 00 à 18 h 00\)/ }).click();
    await page.getByRole('link', { name: /Séance du sam\. 21 nov\./ }).waitFor();
    const session = await house.client().repairs.sessions.current();
    expect(session).toMatchObject({ on: '2026-11-21', opensAt: '14:00', closesAt: '18:00' });
  });

  test('notes who arrives, where they sit, and who leaves', async () => {
    const { house } = await anEvening();
    const manager = house.client('manager');
    await manager.staff.add({ name: 'Inès', role: 'repairer' });
    const page = await openWindow(await aDoor(house), '/repairs');
    await page.getByRole('button', { name: 'Réparateur arrivé' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nom').fill('inès');
    await dialog.getByLabel('Table').fill('table 7');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    const chip = page.getByRole('button', { name: 'Inès · table 7' });
    await chip.click();
    await page.getByRole('menuitem', { name: 'Part maintenant' }).click();
    await chip.waitFor({ state: 'detached' });
    const session = await house.client().repairs.sessions.current();
    const ines = session?.presences.find(({ name }) => name === 'Inès');
    expect(ines).toBeDefined();
    expect(ines?.staffId).not.toBeNull();
    expect(ines?.leftAt).not.toBeNull();
  });
});
