/** The manager's code: asked for when needed, held by one window, closed by hand or by itself. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { chooseManagerCode, giveManagerCode } from '#tests/support/ui/manager.ts';
import { expectAccessible, expectNoSidewaysScroll } from '#tests/support/ui/promises.ts';
import { openWindow } from '#tests/support/ui/window.ts';

const anOffice = async () => {
  const house = await aHouse();
  await chooseManagerCode(house);
  const door = await aDoor(house);
  return { house, door, page: await openWindow(door, '/settings') };
};

const open = (page: Page) => page.getByRole('button', { name: 'Droits du responsable' });
const badge = (page: Page) =>
  page.getByRole('button', { name: 'Quitter les droits du responsable' });

const tryCode = async (page: Page, code: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Code du responsable' }).fill(code);
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click();
};

const openRights = async (page: Page): Promise<void> => {
  await open(page).click();
  await giveManagerCode(page);
  await badge(page).waitFor();
};

/** Lets the house and the window live so many minutes. */
const later = async (house: TestHouse, page: Page, minutes: number): Promise<void> => {
  house.time.advance(minutes * 60_000);
  await page.clock.runFor(minutes * 60_000);
};

describe('the manager’s code', () => {
  test('puts a badge on the window, which a button takes away', async () => {
    const { page } = await anOffice();
    await openRights(page);
    await badge(page).click();
    await open(page).waitFor();
    await expect.poll(() => badge(page).count()).toBe(0);
  });

  test('gives the rights to one window only', async () => {
    const { door, page } = await anOffice();
    await openRights(page);
    const other = await openWindow(door, '/settings');
    await open(other).waitFor();
    await expect.poll(() => badge(other).count()).toBe(0);
  });

  test('takes the badge away by itself when the rights end', async () => {
    const { house, page } = await anOffice();
    await openRights(page);
    await later(house, page, 4);
    await expect.poll(() => badge(page).count()).toBe(1);
    await later(house, page, 2);
    await open(page).waitFor();
  });

  test('says that a code is wrong, and takes another', async () => {
    const { page } = await anOffice();
    await open(page).click();
    await tryCode(page, '1111');
    await page.getByText('Ce n’est pas le bon code. Essayez encore.').waitFor();
    await giveManagerCode(page);
    await badge(page).waitFor();
  });

  test('says until when to wait after five wrong codes, even with the right one', async () => {
    const { house, page } = await anOffice();
    await open(page).click();
    for (const code of ['1111', '2222', '3333', '4444', '5555']) {
      await tryCode(page, code);
      await page.getByText('Ce n’est pas le bon code.').waitFor();
    }
    await giveManagerCode(page);
    await page.getByText(/Trop d’essais\. Réessayez à 14\sh\s02\./).waitFor();
    house.time.advance(6_000);
    await giveManagerCode(page);
    await badge(page).waitFor();
  });

  test('is asked for by what needs it, and the act goes on', async () => {
    const { house, page } = await anOffice();
    await page.getByLabel('Version').fill('2027-01');
    await page.getByRole('button', { name: 'Enregistrer : Règlement' }).click();
    await giveManagerCode(page);
    await page.getByText('Enregistré.').waitFor();
    expect(await house.client().place.settings()).toMatchObject({ rulesVersion: '2027-01' });
  });

  test('leaves what was typed when nobody gives it', async () => {
    const { house, page } = await anOffice();
    await page.getByLabel('Version').fill('2027-01');
    await page.getByRole('button', { name: 'Enregistrer : Règlement' }).click();
    await page.getByRole('textbox', { name: 'Code du responsable' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Il faut le code du responsable pour faire cela.').waitFor();
    await expect.poll(() => page.getByLabel('Version').inputValue()).toBe('2027-01');
    expect(await house.client().place.settings()).toMatchObject({ rulesVersion: '2026-01' });
  });

  test('is changed by who holds it', async () => {
    const { door, page } = await anOffice();
    const other = await openWindow(door, '/settings');
    await openRights(other);
    await page
      .getByText('Le changer ferme les droits déjà ouverts sur les autres postes.')
      .waitFor();
    await page.getByRole('button', { name: 'Changer le code' }).click();
    const dialog = page.getByRole('dialog', { name: 'Changer le code' });
    await dialog.getByLabel('Nouveau code du responsable').fill('marteau');
    await dialog.getByRole('button', { name: 'Changer le code' }).click();
    await giveManagerCode(page);
    await page.getByText('Code du responsable changé.').waitFor();
    await badge(page).click();
    await open(page).click();
    await tryCode(page, 'marteau');
    await badge(page).waitFor();

    await other.getByLabel('Version').fill('2027-01');
    await other.getByRole('button', { name: 'Enregistrer : Règlement' }).click();
    await other.getByRole('textbox', { name: 'Code du responsable' }).waitFor();
  });

  test.each(['light', 'dark'] as const)('is asked for accessibly, %s', async (scheme) => {
    const { door } = await anOffice();
    const page = await openWindow(door, '/members', { size: 'phone', scheme });
    await open(page).click();
    await page.getByRole('textbox', { name: 'Code du responsable' }).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});

describe('a lost code', () => {
  const aPlaceWithItsPaper = async () => {
    const house = await aHouse({ isSetUp: false });
    const { recoveryCode } = await house.client().place.setUp({
      name: 'La Remise',
      openingHours: [],
      managerName: 'Maryse',
      managerCode: 'oublié',
    });
    return { house, recoveryCode, page: await openWindow(await aDoor(house), '/members') };
  };

  const recover = async (page: Page, paper: string, code: string): Promise<void> => {
    await page.getByLabel('Code de secours').fill(paper);
    await page.getByLabel('Nouveau code du responsable').fill(code);
    await page.getByRole('dialog').getByRole('button', { name: 'Changer le code' }).click();
  };

  test('is replaced with the recovery code, which is spent and replaced in turn', async () => {
    const { recoveryCode, page } = await aPlaceWithItsPaper();
    await open(page).click();
    await page.getByText('Code oublié ?').click();
    await recover(page, recoveryCode.toLowerCase(), 'retrouvé');
    const next = page.getByRole('dialog').locator('output');
    await next.waitFor();
    await expect.poll(() => next.textContent()).toMatch(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){3}$/);
    await expect.poll(() => next.textContent()).not.toBe(recoveryCode);
  });

  test('goes on with what asked for it, once somebody says that the next paper is safe', async () => {
    const { house, recoveryCode, page } = await aPlaceWithItsPaper();
    await page.getByRole('link', { name: 'Réglages' }).click();
    await page.getByLabel('Nom du lieu').fill('La Grange');
    await page.getByRole('button', { name: 'Enregistrer' }).first().click();
    await page.getByText('Code oublié ?').click();
    await recover(page, recoveryCode, 'retrouvé');
    const next = page.getByRole('dialog').locator('output');
    await next.waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.click(4, 400);
    expect(await next.isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Terminé' }).click();
    await next.waitFor({ state: 'detached' });
    await expect.poll(async () => (await house.client().place.status()).name).toBe('La Grange');
    expect(await page.getByRole('textbox', { name: 'Code du responsable' }).count()).toBe(0);
  });

  test('stays lost without the right paper, and what was typed stays', async () => {
    const { page } = await aPlaceWithItsPaper();
    await open(page).click();
    await page.getByText('Code oublié ?').click();
    await recover(page, 'AAAAA-BBBBB-CCCCC-DDDDD', 'retrouvé');
    await page.getByText('Ce n’est pas le bon code. Essayez encore.').waitFor();
    await expect
      .poll(() => page.getByLabel('Nouveau code du responsable').inputValue())
      .toBe('retrouvé');
    await expectAccessible(page);
  });

  test('is also found again from the settings, in both languages', async () => {
    const { recoveryCode, page } = await aPlaceWithItsPaper();
    await page.getByRole('link', { name: 'Réglages' }).click();
    await page.getByRole('button', { name: 'Code perdu' }).click();
    await recover(page, recoveryCode, 'retrouvé');
    const next = page.getByRole('dialog').locator('output');
    await next.waitFor();
    await page.keyboard.press('Escape');
    expect(await next.isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Terminé' }).click();
    await next.waitFor({ state: 'detached' });
    await expectBothLanguages(page);
  });
});
