/** Shelves: made, renamed, merged, and what should be found on each. */
import { describe, expect, test } from 'vitest';
import type { VisitId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { chooseManagerCode, giveManagerCode } from '#tests/support/ui/manager.ts';
import { expectGoodScreen } from '#tests/support/ui/promises.ts';
import { scan } from '#tests/support/ui/scan.ts';
import { openWindow } from '#tests/support/ui/window.ts';

const visitId = '0191d5a0-0000-7000-8000-000000000001' as VisitId;

/** Two shelves: on the first a drill, a saw that is out and a grill that is blocked. */
const aStock = async () => {
  const house = await aHouse();
  await chooseManagerCode(house);
  const manager = house.client('manager');
  const shelf = await manager.shelves.create({ name: 'Étagère 3' });
  const other = await manager.shelves.create({ name: 'Armoire du fond' });
  const shelfId = shelf.id;
  await anItem(house, { name: 'Perceuse', shelfId });
  const saw = await anItem(house, { name: 'Scie sauteuse', shelfId });
  await anItem(house, {
    name: 'Raclette',
    shelfId,
    blocked: { cause: 'damage', reason: 'résistance' },
  });
  const member = await aMember(house);
  await manager.loans.lend({ itemId: saw.id, memberId: member.id, visitId });
  return { house, shelf, other };
};

const open = async (house: TestHouse, path: string) => openWindow(await aDoor(house), path);

describe('the list of shelves', () => {
  test('says how many objects live on each, and how many should be found there', async () => {
    const { house } = await aStock();
    const page = await open(house, '/shelves');
    const row = page.getByRole('row', { name: /Étagère 3/ });
    await row.waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      expect.stringContaining('Étagère 3'),
      expect.stringMatching(/^L\s000/),
      '1',
      '3',
      '',
    ]);
  });

  test('takes a new one, with the manager’s code', async () => {
    const house = await aHouse();
    await chooseManagerCode(house);
    const page = await open(house, '/shelves');
    await page.getByText('Aucun emplacement pour l’instant').waitFor();
    await page.getByLabel('Nouvel emplacement').fill('Étagère 1');
    await page.getByRole('button', { name: 'Créer' }).click();
    await giveManagerCode(page);
    await page.getByRole('link', { name: 'Étagère 1' }).waitFor();
    await page.getByLabel('Nouvel emplacement').fill('étagère 1');
    await page.getByRole('button', { name: 'Créer' }).click();
    await page.getByText(/est déjà pris/).waitFor();
    await expect.poll(() => page.getByLabel('Nouvel emplacement').inputValue()).toBe('étagère 1');
  });

  test('renames one', async () => {
    const { house } = await aStock();
    const page = await open(house, '/shelves');
    await page.getByRole('button', { name: /Actions sur.*Étagère 3/ }).click();
    await page.getByRole('menuitem', { name: 'Renommer' }).click();
    await page.getByLabel('Nouveau nom').fill('Étagère 4');
    await page.getByRole('button', { name: 'Renommer', exact: true }).click();
    await giveManagerCode(page);
    await page.getByRole('link', { name: 'Étagère 4' }).waitFor();
  });

  test('merges one into another, whose page the old address then opens', async () => {
    const { house, shelf, other } = await aStock();
    const page = await open(house, '/shelves');
    await page.getByRole('button', { name: /Actions sur.*Étagère 3/ }).click();
    await page.getByRole('menuitem', { name: /Fusionner/ }).click();
    await page.getByLabel('Tout ranger dans').selectOption('Armoire du fond');
    await page.getByRole('button', { name: 'Fusionner', exact: true }).click();
    await giveManagerCode(page);
    await expect.poll(() => page.getByRole('link', { name: 'Étagère 3' }).count()).toBe(0);
    expect(await house.client().shelves.get({ id: shelf.id })).toMatchObject({ id: other.id });
    expect((await house.client().shelves.get({ id: other.id })).itemCount).toBe(3);
  });

  test('keeps one where objects live, and lets an empty one go', async () => {
    const { house } = await aStock();
    const page = await open(house, '/shelves');
    await page.getByRole('button', { name: /Actions sur.*Étagère 3/ }).click();
    await page.getByRole('menuitem', { name: 'Supprimer de la liste' }).click();
    await giveManagerCode(page);
    await page.getByText(/sert encore \(3\)/).waitFor();
    await page.getByRole('button', { name: /Actions sur.*Armoire/ }).click();
    await page.getByRole('menuitem', { name: 'Supprimer de la liste' }).click();
    await expect.poll(() => page.getByRole('link', { name: 'Armoire du fond' }).count()).toBe(0);
  });
});

describe('one shelf', () => {
  test('shows what should be found there, what is out and what is blocked', async () => {
    const { house, shelf } = await aStock();
    const page = await open(house, `/shelves/${shelf.id}`);
    await page.getByRole('row', { name: /Perceuse/ }).waitFor();
    await expect.poll(() => page.getByRole('row', { name: /Scie/ }).count()).toBe(0);
    await page.getByText('Sortis (1)').click();
    await page.getByRole('row', { name: /Scie/ }).waitFor();
    await page.getByText('Bloqués (1)').click();
    await page.getByRole('link', { name: /Raclette/ }).click();
    await page.getByRole('heading', { name: 'Raclette' }).waitFor();
    await page.goBack();
    await page.getByRole('row', { name: /Raclette/ }).waitFor();
  });

  test('leaves a scan to the counter', async () => {
    const { house, shelf } = await aStock();
    const page = await open(house, `/shelves/${shelf.id}`);
    await scan(page, 'T0000013');
    await page.getByRole('heading', { name: 'Comptoir', level: 1 }).waitFor();
  });
});

describe('screens of shelves', () => {
  test('are accessible, light and dark, on a phone and at 200 %', async () => {
    const { house, shelf } = await aStock();
    const door = await aDoor(house);
    await expectGoodScreen(door, '/shelves', (page) =>
      page.getByRole('link', { name: 'Étagère 3' }).waitFor(),
    );
    await expectGoodScreen(door, `/shelves/${shelf.id}`, (page) =>
      page.getByRole('row', { name: /Perceuse/ }).waitFor(),
    );
  });
});
