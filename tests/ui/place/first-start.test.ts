/** From an empty folder to the counter, in three steps at most. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { aHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import {
  expectAccessible,
  expectGoodScreen,
  expectNoSidewaysScroll,
} from '#tests/support/ui/promises.ts';
import { openWindow, type WindowWish } from '#tests/support/ui/window.ts';

const anEmptyPlace = async (wish?: WindowWish) => {
  const house = await aHouse({ isSetUp: false });
  const door = await aDoor(house);
  return { house, door, page: await openWindow(door, '/', wish) };
};

const heading = (page: Page, name: string) => page.getByRole('heading', { name });

/** By keyboard alone: the name, the days as proposed, the code. */
const goThrough = async (page: Page): Promise<void> => {
  await page.locator(':focus').fill('Le Cabanon');
  await page.keyboard.press('Enter');
  await heading(page, 'Jours d’ouverture').waitFor();
  await page.getByRole('button', { name: 'Continuer' }).press('Enter');
  await heading(page, 'Le responsable').waitFor();
  await page.locator(':focus').fill('Maryse');
  await page.keyboard.press('Tab');
  await page.locator(':focus').fill('tournevis');
  await page.keyboard.press('Enter');
  await heading(page, 'C’est prêt').waitFor();
};

const codeShown = (page: Page) => page.getByLabel('Code de secours', { exact: true }).first();

describe('the first start', () => {
  test('leads from an empty folder to the counter', async () => {
    const { house, page } = await anEmptyPlace();
    await goThrough(page);
    await page.getByRole('button', { name: 'Ouvrir le comptoir' }).click();
    await page.getByRole('link', { name: 'Comptoir' }).waitFor();
    const settings = await house.client().place.settings();
    expect(settings).toMatchObject({ name: 'Le Cabanon', language: 'fr' });
    expect(settings.openingHours).toEqual([
      { weekday: 3, opensAt: '16:00', closesAt: '19:00' },
      { weekday: 6, opensAt: '10:00', closesAt: '12:30' },
    ]);
    await expect.poll(() => page.getByRole('button', { name: 'Maryse' }).count()).toBe(1);
  });

  test('goes back without losing what was typed', async () => {
    const { page } = await anEmptyPlace();
    await page.getByLabel('Nom du lieu').fill('Le Cabanon');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByLabel('Lundi', { exact: true }).check();
    await page.getByRole('button', { name: 'Retour' }).click();
    await expect.poll(() => page.getByLabel('Nom du lieu').inputValue()).toBe('Le Cabanon');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect.poll(() => page.getByLabel('Lundi', { exact: true }).isChecked()).toBe(true);
  });

  test('says that due days will not move when no day is ticked, and goes on', async () => {
    const { page } = await anEmptyPlace();
    await page.getByLabel('Nom du lieu').fill('Le Cabanon');
    await page.getByRole('button', { name: 'Continuer' }).click();
    for (const day of ['Mercredi', 'Samedi']) await page.getByLabel(day, { exact: true }).uncheck();
    await page.getByText('les dates de retour ne seront pas déplacées').waitFor();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await heading(page, 'Le responsable').waitFor();
  });

  test('refuses hours that close before they open', async () => {
    const { page } = await anEmptyPlace();
    await page.getByLabel('Nom du lieu').fill('Le Cabanon');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByLabel('mercredi, à').fill('09:00');
    await page.getByText('La fermeture doit venir après l’ouverture.').waitFor();
    await expect
      .poll(() => page.getByRole('button', { name: 'Continuer' }).isDisabled())
      .toBe(true);
  });

  test('keeps the recovery code on the screen until somebody leaves it', async () => {
    const { page } = await anEmptyPlace();
    await goThrough(page);
    const code = await codeShown(page).textContent();
    expect(code).toMatch(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){3}$/);
    await page.clock.runFor(5 * 60_000);
    await expect.poll(() => codeShown(page).textContent()).toBe(code);
  });

  test('prints the recovery code with the name of the place', async () => {
    const { page } = await anEmptyPlace();
    await goThrough(page);
    const code = await codeShown(page).textContent();
    await page.getByRole('button', { name: 'Imprimer le code de secours' }).click();
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('[data-paper]');
    await expect.poll(() => paper.textContent()).toContain('Code de secours d’Établi, Le Cabanon');
    await expect.poll(() => paper.textContent()).toContain(code);
  });

  test('shows the recovery code once: a reload opens the counter', async () => {
    const { page } = await anEmptyPlace();
    await goThrough(page);
    const code = await codeShown(page).textContent();
    await page.reload();
    await page.getByRole('link', { name: 'Comptoir' }).waitFor();
    await expect.poll(() => page.locator('body').textContent()).not.toContain(code);
  });

  test('says so when another window was faster', async () => {
    const { house, page } = await anEmptyPlace();
    await page.getByLabel('Nom du lieu').fill('Le Cabanon');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await house.client().place.setUp({
      name: 'La Remise',
      openingHours: [],
      managerName: 'Karim',
      managerCode: 'marteau',
    });
    await page.getByLabel('Votre nom').fill('Maryse');
    await page.getByRole('textbox', { name: 'Code du responsable' }).fill('tournevis');
    await page.getByRole('button', { name: 'Installer le lieu' }).click();
    await page.getByText('Ce lieu est déjà installé.').waitFor();
  });

  test('opens an example place', async () => {
    const example = await aDoor(await aHouse({ place: { name: 'L’Exemple' } }));
    const house = await aHouse({ isSetUp: false });
    const door = await aDoor(house, async () => example.address('/'));
    const page = await openWindow(door, '/');
    await page.getByRole('button', { name: 'Essayer avec un lieu d’exemple' }).click();
    await page.getByRole('banner').getByText('L’Exemple').waitFor();
  });

  test('is accessible at every size, light and dark', async () => {
    const { door } = await anEmptyPlace();
    await expectGoodScreen(door, '/', (page) => page.getByLabel('Nom du lieu').waitFor());
  });

  test.each(['light', 'dark'] as const)('is accessible at each step, %s', async (scheme) => {
    const { page } = await anEmptyPlace({ size: 'phone', scheme });
    await page.getByLabel('Nom du lieu').fill('Le Cabanon');
    for (const step of ['Jours d’ouverture', 'Le responsable']) {
      await page.getByRole('button', { name: 'Continuer' }).click();
      await heading(page, step).waitFor();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
    await page.getByLabel('Votre nom').fill('Maryse');
    await page.getByRole('textbox', { name: 'Code du responsable' }).fill('tournevis');
    await page.getByRole('button', { name: 'Installer le lieu' }).click();
    await heading(page, 'C’est prêt').waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  test('speaks both languages, and the place keeps the one that was chosen', async () => {
    const { house, page } = await anEmptyPlace();
    await expectBothLanguages(page);
    await page.getByLabel('Name of the place').fill('The Shed');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('Your name').fill('Mary');
    await page.getByRole('textbox', { name: 'Manager’s code' }).fill('screwdriver');
    await page.getByRole('button', { name: 'Set the place up' }).click();
    await heading(page, 'All is ready').waitFor();
    expect(await house.client().place.settings()).toMatchObject({ language: 'en' });
  });
});
