/** The screen for visitors: numbers and tables, and nothing else. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { aDoor, type TestDoor } from '#tests/support/ui/door.ts';
import { expectAccessible, expectNoSidewaysScroll } from '#tests/support/ui/promises.ts';
import { scan } from '#tests/support/ui/scan.ts';
import { seenWithin } from '#tests/support/ui/seen-within.ts';
import { openWindow, sizes, type WindowWish } from '#tests/support/ui/window.ts';
import { aFullRoom, anEvening } from './an-evening.ts';

/** The same door, whose addresses are those of visitors. */
const forVisitors = (door: TestDoor): TestDoor => ({
  ...door,
  address: () => door.visitorsAddress,
});

const openScreen = (door: TestDoor, wish?: WindowWish) => openWindow(forVisitors(door), '', wish);

const part = (page: Page, name: string) => page.getByRole('region', { name });

describe('the screen for visitors', () => {
  test('says who is at which table, who is next and what is done', async () => {
    const { house } = await aFullRoom();
    const page = await openScreen(await aDoor(house));
    await page.getByRole('heading', { name: 'Séance en cours' }).waitFor();
    const called = part(page, 'En réparation').getByRole('listitem');
    expect(await called.allInnerTexts()).toEqual([
      expect.stringMatching(/n° 12\s*table 1/),
      expect.stringMatching(/n° 13\s*table 3/),
      expect.stringMatching(/n° 14/),
    ]);
    const next = part(page, 'Ensuite').getByRole('listitem');
    expect((await next.allInnerTexts()).slice(0, 3)).toEqual(['15', '16', '17']);
    const done = part(page, 'Terminé').getByRole('listitem');
    expect(await done.allInnerTexts()).toEqual(['8', '7', '6', '5', '4', '3', '2', '1']);
  });

  test('is read from five metres, and needs no scrolling', async () => {
    const { house } = await aFullRoom();
    const page = await openScreen(await aDoor(house));
    const number = page.getByText('n° 12', { exact: true });
    await number.waitFor();
    const size = await number.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    expect(size).toBeGreaterThan(90);
    const tooTall = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(tooTall).toBeLessThanOrEqual(0);
  });

  test('is accessible at every size, light and dark', async () => {
    const { house } = await aFullRoom();
    const page = await openScreen(await aDoor(house));
    await page.getByText('n° 12', { exact: true }).waitFor();
    for (const size of ['counter', 'phone', 'zoomed'] as const) {
      await page.setViewportSize(sizes[size].viewport);
      await expectNoSidewaysScroll(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor();
        await expectAccessible(page);
      }
    }
  });

  test('follows the room within two seconds', async () => {
    const { house, welcome, repairers } = await anEvening();
    const page = await openScreen(await aDoor(house));
    await page.getByText('Aucun numéro pour l’instant').waitFor();
    const id = await welcome('Grille-pain', 'Nadia Benali');
    await seenWithin(part(page, 'Ensuite').getByText('1', { exact: true }), 2_000);
    await house.client().repairs.tickets.take({ id, presenceId: repairers.mo });
    await seenWithin(part(page, 'En réparation').getByText('table 3'), 2_000);
  });

  test('shows and receives nothing personal', async () => {
    const { house, welcome, repairers } = await anEvening();
    const id = await welcome('Grille-pain rose', 'Nadia Benali');
    await welcome('Radio', 'Ousmane');
    await house.client().repairs.tickets.take({ id, presenceId: repairers.lea });
    const door = await aDoor(house);
    const page = await openScreen(door);
    const answers: string[] = [];
    page.on('response', async (answer) => {
      const { pathname } = new URL(answer.url());
      // What belonged to the page before the reload is gone; all of it is asked again.
      const body = await answer.text().catch(() => '');
      if (pathname.startsWith('/api/')) answers.push(`${pathname} ${body}`);
    });
    await page.reload();
    await page.getByText('n° 1', { exact: true }).waitFor();
    await expect.poll(() => answers.some((one) => one.includes('table 1'))).toBe(true);
    const asked = () => [...new Set(answers.map((one) => one.split(' ')[0]))].toSorted();
    await expect
      .poll(asked)
      .toEqual(['/api/place/status', '/api/repairs/tickets/public-board', '/api/routes.json']);
    const seen = `${await page.locator('html').innerHTML()} ${answers.join(' ')}`;
    for (const personal of ['Nadia', 'Benali', 'Ousmane', 'Grille-pain', 'Radio', 'Léa', id]) {
      expect(seen).not.toContain(personal);
    }
  });

  test('hears no scanner and leads nowhere', async () => {
    const { house } = await aFullRoom();
    const page = await openScreen(await aDoor(house));
    await page.getByText('n° 12', { exact: true }).waitFor();
    await scan(page, 'C0000014');
    await page.clock.runFor(1_000); // who listens would have understood it by then
    expect(new URL(page.url()).pathname).toBe('/visitors');
    expect(await page.getByRole('link').count()).toBe(0);
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await page.getByRole('button').count()).toBe(1);
  });

  test('opens from the board in a tab of its own, which knows no other key', async () => {
    const { house } = await aFullRoom();
    const door = await aDoor(house);
    const board = await openWindow(door, '/repairs');
    const opened = board.context().waitForEvent('page');
    await board.getByRole('button', { name: 'Écran des visiteurs' }).click();
    const visitors = await opened;
    await visitors.getByText('n° 12', { exact: true }).waitFor();
    const kept = await visitors.evaluate(() => Object.entries(sessionStorage));
    expect(kept.map(([name]) => name)).not.toContain('etabli.key');
    const key = new URL(door.address('/')).hash.replace('#key=', '');
    expect(JSON.stringify(kept)).not.toContain(key);
    await board.getByRole('link', { name: 'Ouvrir l’écran des visiteurs' }).waitFor();
  });
});
