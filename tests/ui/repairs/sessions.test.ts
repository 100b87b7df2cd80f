/** Sessions: planned, read, corrected, closed. */
import { describe, expect, test } from 'vitest';
import { aHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { expectAccessible, expectGoodScreen } from '#tests/support/ui/promises.ts';
import { openWindow } from '#tests/support/ui/window.ts';
import { aFullRoom, anEvening } from './an-evening.ts';

const current = async (house: Awaited<ReturnType<typeof aHouse>>) => {
  const session = await house.client().repairs.sessions.current();
  if (!session) throw new Error('no session is open');
  return session;
};

describe('the list of sessions', () => {
  test('is a good screen, in both languages', async () => {
    const { house } = await aFullRoom();
    const door = await aDoor(house);
    const ready = (one: Awaited<ReturnType<typeof openWindow>>) =>
      one.getByText('25 fiches').waitFor();
    await expectGoodScreen(door, '/repairs/sessions', ready);
    const page = await openWindow(door, '/repairs/sessions');
    await ready(page);
    await expectBothLanguages(page);
  });

  test('shows the last first, with what was given and what was repaired', async () => {
    const { house, pass } = await aFullRoom();
    const { sessions } = house.client().repairs;
    await sessions.close({ id: (await current(house)).id });
    pass(24 * 60);
    const day = '2026-11-28' as never; // a Saturday to come
    await sessions.open({ on: day, opensAt: '14:00', closesAt: '18:00', venue: 'Salle des fêtes' });
    const page = await openWindow(await aDoor(house), '/repairs/sessions');
    await page.getByText('25 fiches').waitFor();
    const lines = page.getByRole('list', { name: 'Séances' }).locator('> li');
    expect(await lines.nth(0).innerText()).toMatch(
      /28 novembre 2026[\s\S]*Salle des fêtes[\s\S]*à venir/,
    );
    expect(await lines.nth(1).innerText()).toMatch(
      /21 novembre 2026[\s\S]*fermée[\s\S]*5 réparées[\s\S]*6 h 21 données/,
    );
  });

  test('takes one for a day to come, and says so when the end comes before the beginning', async () => {
    const house = await aHouse();
    const page = await openWindow(await aDoor(house), '/repairs/sessions');
    await page.getByText('Aucune séance pour l’instant').waitFor();
    await page.getByRole('button', { name: 'Nouvelle séance' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Jour').fill('2026-12-05');
    await dialog.getByLabel('De', { exact: false }).first().fill('19:00');
    await dialog.getByText('La fin doit venir après le début.').waitFor();
    await expectAccessible(page);
    await dialog.getByLabel('À', { exact: false }).first().fill('22:00');
    await dialog.getByRole('button', { name: 'Créer la séance' }).click();
    await page.getByRole('link', { name: 'Samedi 5 décembre 2026' }).waitFor();
    const { sessions } = await house.client().repairs.sessions.list({});
    expect(sessions).toMatchObject([{ on: '2026-12-05', opensAt: '19:00', closesAt: '22:00' }]);
  });
});

describe('the page of a session', () => {
  test('is a good screen', async () => {
    const { house } = await aFullRoom();
    const { id } = await current(house);
    const door = await aDoor(house);
    await expectGoodScreen(door, `/repairs/sessions/${id}`, (page) =>
      page.getByText('Tondeuse à barbe').waitFor(),
    );
  });

  test('lists its tickets by number, and leads to its figures', async () => {
    const { house } = await aFullRoom();
    const { id } = await current(house);
    const page = await openWindow(await aDoor(house), `/repairs/sessions/${id}`);
    const tickets = page.getByRole('region', { name: 'Fiches' }).getByRole('link');
    await expect.poll(() => tickets.count()).toBe(25);
    expect(await tickets.first().textContent()).toBe('Grille-pain');
    const figures = page.getByRole('link', { name: 'Bilan de la séance' });
    expect(await figures.getAttribute('href')).toBe(`/repairs/figures?session=${id}`);
  });

  test('corrects when somebody really came and went', async () => {
    const { house } = await anEvening();
    const { id } = await current(house);
    const page = await openWindow(await aDoor(house), `/repairs/sessions/${id}`);
    const mo = page.getByRole('listitem').filter({ hasText: 'Mo' }).filter({ hasText: 'table 3' });
    await mo.getByRole('button', { name: 'Corriger…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Arrivée').fill('13:15');
    await dialog.getByLabel('Départ').fill('14:00');
    await dialog.getByLabel('Répare quoi').fill('électricité');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await mo.getByText('électricité · de 13 h 15 à 14 h 00').waitFor();
    const presence = (await current(house)).presences.find(({ name }) => name === 'Mo');
    expect(presence).toMatchObject({
      arrivedAt: '2026-11-21T12:15:00.000Z',
      leftAt: '2026-11-21T13:00:00.000Z',
    });
  });

  test('keeps what was typed when it is refused', async () => {
    const { house } = await anEvening();
    const { id } = await current(house);
    const page = await openWindow(await aDoor(house), `/repairs/sessions/${id}`);
    await page.getByRole('button', { name: 'Corriger…' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Départ').fill('09:00');
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await expect.poll(() => dialog.getByLabel('Départ').getAttribute('aria-invalid')).toBe('true');
    expect(await dialog.getByLabel('Départ').inputValue()).toBe('09:00');
  });

  test('closes it, and everybody who was still here leaves', async () => {
    const { house, pass } = await anEvening();
    const { id } = await current(house);
    pass(60);
    const page = await openWindow(await aDoor(house), `/repairs/sessions/${id}`);
    await page.getByRole('button', { name: 'Fermer la séance' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Fermer la séance' }).click();
    await page.getByText('Séance fermée.').waitFor();
    await page.getByText('3 h', { exact: true }).waitFor();
    const session = await house.client().repairs.sessions.get({ id });
    expect(session.presences.every(({ leftAt }) => leftAt !== null)).toBe(true);
  });

  test('says what is still open before it closes, and takes the closing back', async () => {
    const { house, welcome } = await anEvening();
    await welcome('Grille-pain');
    const { id } = await current(house);
    const page = await openWindow(await aDoor(house), `/repairs/sessions/${id}`);
    await page.getByRole('button', { name: 'Fermer la séance' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('1 fiche attend encore.').waitFor();
    await dialog.getByRole('button', { name: 'Fermer la séance' }).click();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByRole('button', { name: 'Fermer la séance' }).waitFor();
    expect((await current(house)).id).toBe(id);
    expect((await current(house)).presences.every(({ leftAt }) => leftAt === null)).toBe(true);
  });

  test('is opened again from the board, rather than a second one', async () => {
    const { house } = await anEvening();
    const { id } = await current(house);
    await house.client().repairs.sessions.close({ id });
    const page = await openWindow(await aDoor(house), '/repairs');
    await page.getByRole('button', { name: 'Rouvrir la séance' }).click();
    await page.getByText(/^Séance du/).waitFor();
    expect((await current(house)).id).toBe(id);
  });
});
