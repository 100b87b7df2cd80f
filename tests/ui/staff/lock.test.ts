/** The lock lies over everything: what was typed stays, a scan goes nowhere and says so. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { chooseManagerCode, giveManagerCode } from '#tests/support/ui/manager.ts';
import { expectAccessible, expectNoSidewaysScroll } from '#tests/support/ui/promises.ts';
import { scan } from '#tests/support/ui/scan.ts';
import { openWindow, sizes } from '#tests/support/ui/window.ts';

const own = 'vilebrequin';

const aTeam = async () => {
  const house = await aHouse();
  await chooseManagerCode(house);
  const office = house.client('manager').staff;
  await office.add({ name: 'Maryse', role: 'manager' });
  const { id } = await office.add({ name: 'Karim', role: 'volunteer' });
  await office.setCode({ id, code: own });
  return { house, door: await aDoor(house) };
};

const lockOf = (page: Page) => page.getByRole('dialog', { name: 'Poste verrouillé' });

const pickKarim = async (page: Page, who: string | RegExp = 'Qui est là') => {
  await page.getByRole('button', { name: who }).click();
  await page.getByRole('menuitem', { name: /Karim/ }).click();
};

const giveOwnCode = async (page: Page, code: string) => {
  await page.getByRole('textbox', { name: 'Code personnel : Karim' }).fill(code);
  await page.getByRole('button', { name: 'C’est moi' }).click();
};

const lockByHand = async (page: Page) => {
  await page.getByRole('button', { name: 'Karim', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Verrouiller' }).click();
  await lockOf(page).waitFor();
};

describe('a name with a code', () => {
  test('is asked for it when picked, and may choose another', async () => {
    const { house, door } = await aTeam();
    const page = await openWindow(door, '/members');
    await pickKarim(page);
    await giveOwnCode(page, 'rabot');
    await page.getByText('Ce n’est pas le bon code. Essayez encore.').waitFor();
    await expectAccessible(page);
    await giveOwnCode(page, own);
    await page.getByRole('button', { name: 'Karim', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Changer mon code' }).click();
    await page.getByLabel('Code personnel actuel').fill(own);
    await page.getByLabel('Nouveau code personnel').fill('serre-joint');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('Code personnel changé.').waitFor();
    const [karim] = await house.client().staff.list();
    const counter = house.client().staff;
    await counter.pick({ id: karim?.id ?? '', code: 'serre-joint' });
  });

  test('gets it, and another one when it is lost, from a manager in the settings', async () => {
    const { house, door } = await aTeam();
    const page = await openWindow(door, '/settings');
    const team = page.getByRole('region', { name: 'Équipe' });
    await team.getByText('Maryse · responsable').waitFor();
    await team.getByRole('button', { name: 'Code personnel : Maryse' }).click();
    await page.getByLabel('Nouveau code personnel').fill('équerre');
    await page.getByRole('button', { name: 'Donner ce code' }).click();
    await giveManagerCode(page);
    await team.getByText('Maryse · responsable · a un code personnel').waitFor();
    await team.getByRole('button', { name: 'Code personnel : Karim' }).click();
    await page.getByRole('button', { name: 'Retirer le code' }).click();
    await expect
      .poll(async () => (await house.client().staff.list()).map(({ hasCode }) => hasCode))
      .toEqual([false, true]);
    await page.getByRole('button', { name: 'Quitter les droits' }).click();
    await page.getByRole('button', { name: 'Qui est là' }).click();
    await page.getByRole('menuitem', { name: /Maryse/ }).click();
    await page.getByRole('textbox', { name: 'Code personnel : Maryse' }).fill('équerre');
    await page.getByRole('button', { name: 'C’est moi' }).click();
    await page.getByRole('button', { name: 'Quitter les droits du responsable' }).waitFor();
  });
});

describe('the lock', () => {
  test('covers what was typed, which stays, and opens with the code', async () => {
    const { door } = await aTeam();
    const page = await openWindow(door, '/members/new');
    await pickKarim(page);
    await giveOwnCode(page, own);
    const name = page.getByLabel('Nom', { exact: true });
    await name.fill('Lefèvre');
    await lockByHand(page);
    // Neither eyes nor fingers reach what lies below.
    const isOnTop = await name.evaluate((field) => {
      const { x, y } = field.getBoundingClientRect();
      return document.elementFromPoint(x + 5, y + 5) === field;
    });
    expect(isOnTop).toBe(false);
    for (const size of ['counter', 'phone', 'zoomed'] as const) {
      await page.setViewportSize(sizes[size].viewport);
      await expectNoSidewaysScroll(page);
    }
    await expectAccessible(page);
    const refused: string[] = [];
    page.on('response', (answer) => {
      if (answer.status() === 403) refused.push(answer.url());
    });
    await page.clock.runFor(180_000); // what is asked by the clock is not asked now
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F8');
    expect(refused).toEqual([]);
    await giveOwnCode(page, 'rabot');
    await page.getByText('Ce n’est pas le bon code.').waitFor();
    await page.getByRole('textbox', { name: 'Code personnel : Karim' }).press('Escape');
    await giveOwnCode(page, own);
    await expect.poll(() => lockOf(page).count()).toBe(0);
    await expect.poll(() => name.inputValue()).toBe('Lefèvre');
  });

  test('lets no scan through to the visit that is open, and says so', async () => {
    const { house, door } = await aTeam();
    const member = await aMember(house);
    const drill = await anItem(house, { name: 'Perceuse' });
    const page = await openWindow(door, '/');
    await pickKarim(page);
    await giveOwnCode(page, own);
    await page.getByRole('button', { name: 'Karim', exact: true }).waitFor();
    await scan(page, member.code);
    await page.getByText('Bonjour Zoé').waitFor();
    await lockByHand(page);
    await page.getByRole('textbox', { name: 'Code personnel : Karim' }).fill('vile');
    await scan(page, drill.code);
    await page.getByText('Scan ignoré : le poste est verrouillé.').waitFor();
    // Not even into the field, where it would count as a wrong code.
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Code personnel : Karim' }).inputValue())
      .toBe('vile');
    await giveOwnCode(page, own);
    await expect.poll(() => lockOf(page).count()).toBe(0);
    await page.getByText('Bonjour Zoé').waitFor();
    expect((await house.client().journal.list({})).map(({ act }) => act)).not.toContain('lend');
    await page.clock.runFor(1_200);
    await scan(page, drill.code);
    await page.getByText('Prêté : Perceuse').first().waitFor();
  });

  test('comes by itself after rest, but not while somebody types', async () => {
    const { house, door } = await aTeam();
    await house.client('manager').place.changeSettings({ lockAfterMinutes: 2 });
    const page = await openWindow(door, '/members/new');
    await lockOf(page).waitFor(); // a new window begins locked
    await page.getByRole('button', { name: /Maryse/ }).click();
    await expect.poll(() => lockOf(page).count()).toBe(0);
    const later = async (seconds: number) => {
      house.time.advance(seconds * 1_000);
      await page.clock.runFor(seconds * 1_000);
    };
    for (const letter of 'Martin') {
      const told = page.waitForResponse('**/api/staff/stir');
      await page.getByLabel('Nom', { exact: true }).press(letter);
      await told;
      await later(60);
    }
    expect(await lockOf(page).count()).toBe(0);
    await later(150);
    await lockOf(page).waitFor();
    await page.getByRole('button', { name: 'Code du responsable' }).click();
    await giveManagerCode(page);
    await expect.poll(() => lockOf(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Qui est là' }).waitFor();
    await expect.poll(() => page.getByLabel('Nom', { exact: true }).inputValue()).toBe('Martin');
  });

  test('opens by the recovery code, whose successor is shown after it', async () => {
    const house = await aHouse({ isSetUp: false });
    const { recoveryCode } = await house.client().place.setUp({
      name: 'La Remise',
      openingHours: [],
      managerName: 'Maryse',
      managerCode: 'oublié',
    });
    const page = await openWindow(await aDoor(house), '/members');
    await page.getByRole('button', { name: 'Qui est là' }).click();
    await page.getByRole('menuitem', { name: 'Verrouiller' }).click();
    await page.getByRole('button', { name: 'Code du responsable' }).click();
    await page.getByText('Code oublié ?').click();
    await page.getByLabel('Code de secours').fill(recoveryCode);
    await page.getByLabel('Nouveau code du responsable').fill('retrouvé');
    await page.getByRole('button', { name: 'Changer le code' }).click();
    const next = page.getByRole('dialog').locator('output');
    await next.waitFor();
    expect(await next.textContent()).not.toBe(recoveryCode);
    expect(await lockOf(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Terminé' }).click();
    await page.getByRole('button', { name: 'Quitter les droits du responsable' }).waitFor();
  });
});
