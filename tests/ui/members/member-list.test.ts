/** Everybody who may borrow, however many they are. */
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fillBase } from '#main/store/bulk.ts';
import { openSqlite } from '#main/store/open-sqlite.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';
import { aMemberRow } from '#tests/support/store/rows.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { expectGoodScreen, expectNoSidewaysScroll } from '#tests/support/ui/promises.ts';
import { openWindow, type WindowWish } from '#tests/support/ui/window.ts';

const openList = async (house: TestHouse, wish?: WindowWish) =>
  openWindow(await aDoor(house), '/members', wish);

const names = (page: Page) => page.locator('tbody tr a').allTextContents();

/** Ali's membership is over, Béa is suspended, Zoé has an object out. */
const aPlace = async (): Promise<TestHouse> => {
  const house = await aHouse();
  await aMember(house, { firstName: 'Ali', lastName: 'Benhaddou', membership: null });
  const bea = await aMember(house, {
    firstName: 'Béatrice',
    lastName: 'de La Tour d’Auvergne-Montcornet',
    phone: '',
    email: 'beatrice.de.la.tour.dauvergne@association-exemple.example',
  });
  await house.client('manager').members.suspend({ id: bea.id, reason: 'Dégâts' });
  const zoe = await aMember(house);
  const item = await anItem(house);
  const visitId = '0191d5a0-0000-7000-8000-000000000001';
  await house.client().loans.lend({ itemId: item.id, memberId: zoe.id, visitId: visitId as never });
  return house;
};

describe('the list of members', () => {
  test('is sorted by last name, and says what matters of each', async () => {
    const page = await openList(await aPlace());
    await page.getByText('3 adhérents').waitFor();
    expect(await names(page)).toEqual([
      'Benhaddou Ali',
      'de La Tour d’Auvergne-Montcornet Béatrice',
      'Lefèvre Zoé',
    ]);
    await page
      .getByRole('row', { name: /Benhaddou/ })
      .getByText('sans adhésion')
      .waitFor();
    await page
      .getByRole('row', { name: /Montcornet/ })
      .getByText('suspendu')
      .waitFor();
    await page
      .getByRole('row', { name: /Lefèvre/ })
      .getByText('1 objet dehors')
      .waitFor();
  });

  test('finds by a mistyped name, a card and a telephone', async () => {
    const page = await openList(await aPlace());
    for (const text of ['lefevbre', 'C0000035', '06 12 34 56 78']) {
      await page.getByLabel('Nom, carte, téléphone').fill(text);
      await page.getByText('Lefèvre Zoé').waitFor();
    }
    await page.getByLabel('Nom, carte, téléphone').fill('xyzxyz');
    await page.getByText('Personne ne correspond à cette recherche.').waitFor();
  });

  test('narrows to those who are suspended', async () => {
    const page = await openList(await aPlace());
    await page.getByLabel('Montrer').selectOption('suspended');
    await page.getByText('1 adhérent', { exact: true }).waitFor();
    expect(await names(page)).toEqual(['de La Tour d’Auvergne-Montcornet Béatrice']);
  });

  test('opens a member by keyboard alone', async () => {
    const page = await openList(await aPlace());
    await page.getByRole('link', { name: 'Benhaddou Ali' }).focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.locator('a:focus').textContent()).toBe('Lefèvre Zoé');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Zoé Lefèvre' }).waitFor();
  });

  test('says what to do first when there is nobody', async () => {
    const page = await openList(await aHouse());
    await page.getByText('Inscrivez le premier : un nom et un téléphone suffisent.').waitFor();
  });

  test('speaks both languages', async () => {
    const page = await openList(await aPlace());
    await page.getByText('Lefèvre Zoé').waitFor();
    await expectBothLanguages(page);
  });

  test('is accessible at every size, light and dark', async () => {
    const door = await aDoor(await aPlace());
    await expectGoodScreen(door, '/members', (page) => page.getByText('Lefèvre Zoé').waitFor());
  });
});

describe('a list of 100,000 members', () => {
  const aLargeHouse = async (): Promise<TestHouse> => {
    const base = join(temporaryFolder(), 'etabli.db');
    await fillBase(base, ({ add }) => {
      for (let n = 1; n <= 100_000; n += 1) {
        const name = `Nom ${String(n).padStart(6, '0')}`;
        add('members', aMemberRow({ last_name: name, folded_name: name.toLowerCase() }));
      }
    });
    const clock = fixedClock();
    const store = await openSqlite(base, clock.now);
    onTestFinished(() => store.close());
    return aHouse({ store, clock });
  };

  test.each(['counter', 'phone'] as const)(
    'scrolls to its end as one with ten, %s',
    async (size) => {
      const page = await openList(await aLargeHouse(), { size });
      await page.getByText(/^100\s000 adhérents$/).waitFor();
      await page.getByText('Nom 000001').waitFor();
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      await page.getByText('Nom 100000').waitFor();
      expect(await page.locator('tbody tr').count()).toBeLessThan(60);
      await expectNoSidewaysScroll(page);
    },
  );
});
