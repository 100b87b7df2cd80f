/** What a place decides, part by part. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { aHouse, type HouseWish } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { chooseManagerCode, giveManagerCode } from '#tests/support/ui/manager.ts';
import { expectAccessible, expectGoodScreen } from '#tests/support/ui/promises.ts';
import { scan } from '#tests/support/ui/scan.ts';
import { openWindow } from '#tests/support/ui/window.ts';

const theSettings = async (wish: HouseWish = {}) => {
  const house = await aHouse(wish);
  await chooseManagerCode(house);
  const door = await aDoor(house);
  const page = await openWindow(door, '/settings');
  const part = (name: string) => page.getByRole('region', { name, exact: true });
  return { house, door, page, part, kept: () => house.client().place.settings() };
};

/** Saves one part, with the manager's code, and waits until it says so. */
const save = async (page: Page, part: string): Promise<void> => {
  await page.getByRole('button', { name: `Enregistrer : ${part}` }).click();
  await giveManagerCode(page);
  await page.getByRole('region', { name: part, exact: true }).getByText('Enregistré.').waitFor();
};

describe('the settings', () => {
  test('keep the name, the language and the clock of the place', async () => {
    const { page, kept } = await theSettings();
    await page.getByLabel('Nom du lieu').fill('Le Cabanon');
    await page.getByLabel('Adresse', { exact: true }).fill('1 place du Marché');
    await page.getByRole('combobox', { name: 'Fuseau horaire' }).fill('Martinique');
    await page.getByRole('option', { name: 'America/Martinique' }).click();
    await save(page, 'Le lieu');
    expect(await kept()).toMatchObject({
      name: 'Le Cabanon',
      address: '1 place du Marché',
      contact: '02 40 00 00 00',
      timeZone: 'America/Martinique',
    });
    await page.getByRole('banner').getByText('Le Cabanon').waitFor();
  });

  test('keep how long, how many and how often', async () => {
    const { page, kept } = await theSettings();
    await page.getByLabel('Durée d’un prêt, en jours').first().fill('14');
    await page.getByLabel('Objets à la fois, par foyer').fill('12');
    await save(page, 'Prêts');
    expect(await kept()).toMatchObject({
      defaultLoanDays: 14,
      memberLimit: 5,
      householdLimit: 12,
      maxRenewals: 2,
    });
  });

  test('keep which rules refuse and which only warn', async () => {
    const { page, part, kept } = await theSettings();
    const late = part('Ce qui empêche de prêter').getByRole('radiogroup', {
      name: 'Objet en retard',
    });
    await late.getByText('Refuser').click();
    await save(page, 'Ce qui empêche de prêter');
    expect(await kept()).toMatchObject({ lateRule: 'refuse', limitRule: 'refuse' });
  });

  test('keep the period and the fee of a membership', async () => {
    const { page, kept } = await theSettings();
    await page.getByLabel('jusqu’au 31 décembre').check();
    await page.getByLabel('Montant de l’adhésion').fill('12,50');
    await save(page, 'Adhésions');
    expect(await kept()).toMatchObject({
      membershipPeriod: 'civil-year',
      membershipFeeCents: 1_250,
    });
  });

  test('say when the text of the rules changes and its version does not', async () => {
    const { page, part, kept } = await theSettings();
    const rules = part('Règlement');
    await rules.getByText(/figurent sur chaque bon de prêt/).waitFor();
    await page.getByLabel('Texte du règlement').fill('Rendre propre.');
    await rules.getByText('Le texte change, la version reste 2026-01.').waitFor();
    await page.getByLabel('Version').fill('2027-01');
    await expect.poll(() => rules.getByText('la version reste').count()).toBe(0);
    await save(page, 'Règlement');
    expect(await kept()).toMatchObject({ rulesVersion: '2027-01', rulesText: 'Rendre propre.' });
  });

  test('show what is not saved yet, and forget it on demand', async () => {
    const { page, part } = await theSettings();
    const loans = part('Prêts');
    await loans.getByLabel('Prolongations').fill('9');
    await loans.getByText('Modifications non enregistrées').waitFor();
    const links = page.getByRole('navigation', { name: 'Parties des réglages' });
    await links.getByRole('img', { name: 'Modifications non enregistrées' }).waitFor();
    await loans.getByRole('button', { name: 'Abandonner les modifications' }).click();
    await expect.poll(() => loans.getByLabel('Prolongations').inputValue()).toBe('2');
    await expect.poll(() => loans.getByText('Modifications non enregistrées').count()).toBe(0);
  });

  test('save one part and leave what was typed in another', async () => {
    const { page } = await theSettings();
    await page.getByLabel('Nom du lieu').fill('Le Cabanon');
    await page.getByLabel('Prolongations').fill('4');
    await save(page, 'Prêts');
    await expect.poll(() => page.getByLabel('Nom du lieu').inputValue()).toBe('Le Cabanon');
  });

  test('lose nothing when a card is scanned meanwhile', async () => {
    const { page } = await theSettings();
    await page.getByLabel('Nom du lieu').fill('Le Cabanon');
    await page.getByRole('heading', { name: 'Réglages' }).click();
    await scan(page, 'C0000019');
    await page.getByTestId('said').first().waitFor();
    await page.getByRole('link', { name: 'Réglages' }).click();
    await expect.poll(() => page.getByLabel('Nom du lieu').inputValue()).toBe('Le Cabanon');
  });

  test('take what another window changed meanwhile', async () => {
    const { house, page, kept } = await theSettings();
    await page.getByLabel('Prolongations').fill('4');
    await house.client('manager').place.changeSettings({ memberLimit: 9 });
    await save(page, 'Prêts');
    expect(await kept()).toMatchObject({ memberLimit: 9, maxRenewals: 4 });
    await expect
      .poll(() => page.getByLabel('Objets à la fois, par adhérent').inputValue())
      .toBe('9');
  });

  test('send nothing when nothing has changed', async () => {
    const { page, part } = await theSettings();
    await page.getByRole('button', { name: 'Enregistrer : Prêts' }).click();
    await part('Prêts').getByText('Rien n’a changé.').waitFor();
  });

  test('lead to the practice place', async () => {
    const example = await aDoor(await aHouse({ place: { name: 'L’Exemple' } }));
    const door = await aDoor(await aHouse(), async () => example.address('/'));
    const page = await openWindow(door, '/settings');
    const opened = page.context().waitForEvent('page');
    await page.getByRole('button', { name: 'Ouvrir le lieu d’entraînement' }).click();
    await (await opened).getByRole('banner').getByText('L’Exemple').waitFor();
  });

  test('change the look and the language of this window at once, without a code', async () => {
    const { page, kept } = await theSettings();
    await page.getByRole('radio', { name: 'Sombre' }).check();
    await expect
      .poll(() => page.locator('html').getAttribute('data-mantine-color-scheme'))
      .toBe('dark');
    await page.getByRole('radio', { name: 'English' }).check();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    expect(await kept()).toMatchObject({ language: 'fr' });
  });

  test('speak both languages', async () => {
    const { page } = await theSettings();
    await expectBothLanguages(page);
  });

  test('are accessible at every size, light and dark', async () => {
    const { door } = await theSettings();
    await expectGoodScreen(door, '/settings', (page) => page.getByLabel('Nom du lieu').waitFor());
  });

  test('are accessible while something is not saved or refused', async () => {
    const { page, part } = await theSettings();
    await page.getByLabel('Nom du lieu').fill('Le Cabanon');
    await page.getByRole('button', { name: 'Enregistrer : Le lieu' }).click();
    await page.getByRole('textbox', { name: 'Code du responsable' }).waitFor();
    await page.keyboard.press('Escape');
    await part('Le lieu').getByRole('alert').waitFor();
    await expectAccessible(page);
  });
});
