/** What a place keeps of people: for how long, on paper, and not any more. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { VisitId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { chooseManagerCode, giveManagerCode } from '#tests/support/ui/manager.ts';
import { expectGoodScreen } from '#tests/support/ui/promises.ts';
import { openWindow } from '#tests/support/ui/window.ts';

const screen = '/settings/privacy';
const yearAndDayMs = 430 * 86_400_000;
const visitId = '0191d5a0-0000-7000-8000-000000000001' as VisitId;

const lend = async (house: TestHouse, memberId: Awaited<ReturnType<typeof aMember>>['id']) => {
  const item = await anItem(house);
  await house.client().loans.lend({ itemId: item.id, memberId, visitId });
  return item;
};

/** Three members of long ago, of whom Béatrice still has a drill; Zoé has come since. */
const anOldPlace = async (): Promise<TestHouse> => {
  const house = await aHouse();
  await chooseManagerCode(house);
  await aMember(house, { firstName: 'Ali', lastName: 'Benhaddou' });
  await aMember(house, { firstName: 'Chloé', lastName: 'Nguyen' });
  const bea = await aMember(house, { firstName: 'Béatrice', lastName: 'Montcornet' });
  await lend(house, bea.id);
  house.time.advance(yearAndDayMs * 2);
  await aMember(house);
  return house;
};

const openManager = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Ouvrir avec le code' }).click();
  await giveManagerCode(page);
};

describe('the members to forget', () => {
  test('are proposed, with what stands in the way, and erased one by one or several at once', async () => {
    const house = await anOldPlace();
    const page = await openWindow(await aDoor(house), screen);
    await openManager(page);
    await page.getByText('3 adhérents').waitFor();
    await page.getByText(/Perceuse à percussion\s» est encore dehors/).waitFor();
    expect(await page.getByText('Lefèvre').count()).toBe(0);

    await page.getByRole('button', { name: 'Effacer Ali Benhaddou' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Ce qui disparaît', { exact: false }).waitFor();
    const confirm = dialog.getByRole('button', { name: 'Effacer pour de bon' });
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByRole('checkbox').check();
    await confirm.click();
    await page.getByText(/C’est effacé\. À la place du nom, le journal montre #/).waitFor();
    await page.getByText('2 adhérents').waitFor();

    await page.getByLabel('Cocher tous ceux qui peuvent être effacés').check();
    await page.getByRole('button', { name: 'Effacer la personne cochée…' }).click();
    await dialog.getByRole('checkbox').check();
    await confirm.click();
    await dialog.getByText('1 personne effacée.').waitFor();
    await dialog.getByRole('button', { name: 'Fermer' }).last().click();
    await page.getByText('1 adhérent', { exact: true }).waitFor();
    const { members } = await house.client().members.list({});
    expect(members.map(({ lastName }) => lastName)).toEqual(['Lefèvre', 'Montcornet']);
  });

  test('who is erased is not seen again on the way back, nor in another window that asks again', async () => {
    const house = await aHouse();
    await chooseManagerCode(house);
    const { id } = await aMember(house, { firstName: 'Ali', lastName: 'Benhaddou' });
    const door = await aDoor(house);
    const other = await openWindow(door, `/members/${id}`);
    const page = await openWindow(door, `/members/${id}`);
    await page.getByRole('button', { name: 'Effacer cette personne…' }).click();
    await giveManagerCode(page);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Effacer pour de bon' }).click();
    await page.getByText(/C’est effacé\./).waitFor();
    await page.goBack();
    await page.getByText(/^Introuvable/).waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Benhaddou');

    await other.getByRole('heading', { name: 'Ali Benhaddou' }).waitFor();
    await other.getByRole('button', { name: 'Effacer cette personne…' }).click();
    await giveManagerCode(other);
    await other.getByText(/^Introuvable/).waitFor();
    expect(await other.locator('body').innerText()).not.toContain('Benhaddou');
  });

  test('are told by a period that the place decides', async () => {
    const house = await anOldPlace();
    const page = await openWindow(await aDoor(house), screen);
    await page.getByLabel(/^Proposer d’effacer un adhérent/).fill('36');
    await page.getByRole('button', { name: 'Enregistrer', exact: false }).click();
    await giveManagerCode(page);
    await page.getByText('Enregistré.').waitFor();
    await page.getByText('Personne à effacer', { exact: false }).waitFor();
    expect(await house.client().place.settings()).toMatchObject({ forgetMembersAfterMonths: 36 });
  });

  test('are not told by a period of nothing: 0 is refused, and nothing is kept of it', async () => {
    const house = await anOldPlace();
    const page = await openWindow(await aDoor(house), screen);
    const before = await house.client().place.settings();
    const loans = page.getByLabel(/^Oublier qui avait emprunté/);
    await loans.fill('0');
    await page.getByRole('button', { name: 'Enregistrer', exact: false }).click();
    await giveManagerCode(page);
    await page.getByText('Écrivez de 1 à 120 mois').waitFor();
    expect(await loans.inputValue()).toBe('0');
    expect(await loans.getAttribute('aria-invalid')).toBe('true');
    expect(await house.client().place.settings()).toEqual(before);
  });
});

describe('on a member’s page', () => {
  test('their data are read, printed and saved', async () => {
    const house = await aHouse();
    await chooseManagerCode(house);
    const zoe = await aMember(house);
    await lend(house, zoe.id);
    const page = await openWindow(await aDoor(house), `/members/${zoe.id}`);
    await page.getByRole('button', { name: 'Voir ses données' }).click();
    await giveManagerCode(page);
    const sheet = page.getByRole('region', { name: 'Voir ses données' });
    await sheet.getByText('Ce que La Remise sait de Zoé Lefèvre').waitFor();
    await sheet.getByText('06 12 34 56 78').waitFor();
    await sheet.getByText('Perceuse à percussion').first().waitFor();
    await sheet.getByText('prêter').first().waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Enregistrer pour un autre logiciel (JSON)' }).click();
    const file = await (await downloading).path();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ name: 'Zoé Lefèvre' });
    await page.keyboard.press('Escape');
    await expectBothLanguages(page);
  });

  test('nobody is erased who still has something, and it says why', async () => {
    const house = await aHouse();
    await chooseManagerCode(house);
    const zoe = await aMember(house);
    const item = await lend(house, zoe.id);
    const page = await openWindow(await aDoor(house), `/members/${zoe.id}`);
    const erase = page.getByRole('button', { name: 'Effacer cette personne…' });
    await erase.click();
    await giveManagerCode(page);
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/Perceuse à percussion\s» est encore dehors/).waitFor();
    expect(await dialog.getByRole('checkbox').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Abandonner' }).click();

    await house.client().counter.scan({ readings: [item.code] });
    await erase.click();
    await dialog.getByText(/Ce qui reste.* 1 prêt\./).waitFor();
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Effacer pour de bon' }).click();
    await page.getByText(/C’est effacé\. À la place du nom, le journal montre #/).waitFor();
    await page.getByText('Aucun adhérent.', { exact: false }).waitFor();
  });
});

describe('the screen of personal data', () => {
  test('speaks both languages', async () => {
    const page = await openWindow(await aDoor(await anOldPlace()), screen);
    await openManager(page);
    await page.getByText('3 adhérents').waitFor();
    await expectBothLanguages(page);
  });

  test('is accessible at every size, light and dark', async () => {
    await expectGoodScreen(await aDoor(await anOldPlace()), screen, async (page) => {
      await openManager(page);
      await page.getByText('3 adhérents').waitFor();
    });
  });
});
