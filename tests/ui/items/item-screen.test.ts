/** The page of one object, and what can be done there. */
import { describe, expect, test } from 'vitest';
import type { ItemPage } from '#shared/contract/items.ts';
import type { VisitId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem, type ItemWish } from '#tests/support/builders/an-item.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { chooseManagerCode, giveManagerCode } from '#tests/support/ui/manager.ts';
import { openWindow } from '#tests/support/ui/window.ts';

const visitId = '0191d5a0-0000-7000-8000-000000000001' as VisitId;

const aPage = async (wish: ItemWish = {}) => {
  const house = await aHouse();
  await chooseManagerCode(house);
  return openPage(house, await anItem(house, wish));
};

const openPage = async (house: TestHouse, item: ItemPage) => {
  const page = await openWindow(await aDoor(house), `/items/${item.id}`);
  const now = () => house.client().items.get({ id: item.id });
  return { house, item, page, now };
};

describe('the page of an object', () => {
  test('says who has it, until when, and leads to that member', async () => {
    const house = await aHouse();
    const item = await anItem(house, { name: 'Perceuse' });
    const member = await aMember(house, { firstName: 'Zoé', lastName: 'Lefèvre' });
    await house.client().loans.lend({ itemId: item.id, memberId: member.id, visitId });
    house.time.advance(12 * 24 * 3600 * 1000);
    const { page } = await openPage(house, item);
    const status = page.getByRole('region', { name: 'Où il est' });
    await status.getByText('Sorti, chez').waitFor();
    await status.getByText(/à rendre le sam\.\s28\snov\., 5 jours de retard/).waitFor();
    const link = status.getByRole('link', { name: /Zoé Lefèvre/ });
    await expect.poll(() => link.getAttribute('href')).toBe(`/members/${member.id}`);
  });

  test('shows what is known of it, with what category and place decide', async () => {
    const house = await aHouse();
    const manager = house.client('manager');
    const category = await manager.categories.create({ name: 'Perçage', depositCents: 3000 });
    const shelf = await manager.shelves.create({ name: 'Étagère 3' });
    const item = await anItem(house, {
      categoryId: category.id,
      shelfId: shelf.id,
      declaredValueCents: 8950,
      lendingNote: 'Rendre batterie chargée.',
      safetyNotice: 'Lunettes obligatoires.',
      aliases: ['ANCIEN-12'],
    });
    const { page } = await openPage(house, item);
    for (const text of ['Bosch GSB 13 RE', 'Perçage', '7 jours', 'ANCIEN-12']) {
      await page.getByText(text, { exact: true }).waitFor();
    }
    await page.getByText(/^89,50\s€$/).waitFor();
    await page.getByText(/^30\s€$/).waitFor();
    await page.getByText('Lunettes obligatoires.').waitFor();
    await page.getByRole('link', { name: 'Étagère 3' }).click();
    await page.getByRole('heading', { name: 'Étagère 3' }).waitFor();
  });

  test('is changed in its form, which keeps the accessories’ past', async () => {
    const { page, item, now } = await aPage({ name: 'Perceuse', accessories: ['Chargeur', 'Clé'] });
    await page.getByRole('link', { name: 'Modifier' }).click();
    await page.getByLabel('Nom', { exact: false }).first().fill('Perceuse visseuse');
    await page.getByLabel('État').selectOption('Usé');
    await page.getByRole('button', { name: 'Retirer « Chargeur »' }).click();
    await page.getByLabel('Accessoire 2').fill('Mallette');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByRole('heading', { name: 'Perceuse visseuse' }).waitFor();
    const changed = await now();
    expect(changed).toMatchObject({ name: 'Perceuse visseuse', condition: 'worn' });
    expect(changed.accessories.map(({ name }) => name)).toEqual(['Clé', 'Mallette']);
    expect(changed.accessories[0]?.id).toBe(item.accessories[1]?.id);
  });

  test('is left as it was when its form is given up', async () => {
    const { page, now } = await aPage({ name: 'Perceuse' });
    await page.getByRole('link', { name: 'Modifier' }).click();
    await page.getByLabel('Nom', { exact: false }).first().fill('Autre');
    await page.getByRole('button', { name: 'Abandonner' }).click();
    await page.getByRole('heading', { name: 'Perceuse' }).waitFor();
    await page.getByRole('link', { name: 'Modifier' }).click();
    await expect
      .poll(() => page.getByLabel('Nom', { exact: false }).first().inputValue())
      .toBe('Perceuse');
    expect((await now()).name).toBe('Perceuse');
  });

  test('gives three more of the same, each with its code', async () => {
    const { page, house } = await aPage({ name: 'Perceuse', accessories: ['Chargeur'] });
    await page.getByRole('button', { name: 'Dupliquer' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Combien de plus').fill('3');
    await dialog.getByRole('button', { name: 'Dupliquer' }).click();
    await dialog.getByText(/3 objets créés/).waitFor();
    await expect.poll(() => dialog.getByRole('link').count()).toBe(3);
    expect((await house.client().items.list({})).total).toBe(4);
    await dialog.getByRole('link').first().click();
    await page.getByText('T 000 002 1').waitFor();
    await page.getByText('Chargeur').waitFor();
  });

  test('is blocked with a reason by anybody, and unblocked by a manager who says what was done', async () => {
    const { page, now } = await aPage();
    await page.getByRole('button', { name: 'Bloquer' }).click();
    await page.getByRole('dialog').getByLabel('Pourquoi').fill('câble abîmé');
    await page.getByRole('dialog').getByRole('button', { name: 'Bloquer' }).click();
    await page.getByRole('alert').getByText('Câble abîmé').waitFor();
    expect((await now()).availability).toBe('blocked');
    await page.getByRole('button', { name: 'Débloquer' }).click();
    await page.getByLabel('Ce qui a été fait').fill('câble changé');
    await page.getByRole('dialog').getByRole('button', { name: 'Débloquer' }).click();
    await giveManagerCode(page);
    await expect.poll(async () => (await now()).availability).toBe('shelf');
    await expect.poll(() => page.getByText('Câble abîmé').count()).toBe(0);
  });

  test('keeps the reason that was typed when the manager’s code is not given', async () => {
    const { page, now } = await aPage();
    await page.getByRole('button', { name: 'Retirer du stock' }).click();
    await page.getByLabel('Pourquoi').fill('cassé');
    await page.getByRole('dialog').getByRole('button', { name: 'Retirer du stock' }).click();
    await page.getByLabel('Code du responsable').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Il faut le code du responsable').waitFor();
    await expect.poll(() => page.getByLabel('Pourquoi').inputValue()).toBe('cassé');
    expect((await now()).retired).toBeNull();
  });

  test('leaves the stock with a reason, and comes back', async () => {
    const { page, now } = await aPage();
    await page.getByRole('button', { name: 'Retirer du stock' }).click();
    await page.getByLabel('Pourquoi').fill('irréparable');
    await page.getByRole('dialog').getByRole('button', { name: 'Retirer du stock' }).click();
    await giveManagerCode(page);
    await page.getByRole('alert').getByText('irréparable').waitFor();
    expect((await now()).availability).toBe('retired');
    await page.getByRole('button', { name: 'Remettre en stock' }).click();
    await expect.poll(async () => (await now()).availability).toBe('shelf');
  });

  test('does not leave the stock while somebody has it', async () => {
    const house = await aHouse();
    await chooseManagerCode(house);
    const item = await anItem(house, { name: 'Perceuse' });
    const member = await aMember(house);
    await house.client().loans.lend({ itemId: item.id, memberId: member.id, visitId });
    const { page } = await openPage(house, item);
    await page.getByRole('button', { name: 'Retirer du stock' }).click();
    await page.getByLabel('Pourquoi').fill('vendu');
    await page.getByRole('dialog').getByRole('button', { name: 'Retirer du stock' }).click();
    await giveManagerCode(page);
    await page
      .getByRole('alert')
      .getByText(/est déjà sorti, chez Zoé Lefèvre/)
      .waitFor();
  });

  test('marks an accessory as missing, and as found again', async () => {
    const { page, now } = await aPage({ accessories: ['Chargeur', 'Clé'] });
    await page.getByRole('button', { name: /Signaler manquant.*Chargeur/ }).click();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Chargeur' })
      .getByText('manquant', { exact: true })
      .waitFor();
    expect((await now()).accessories[0]?.isMissing).toBe(true);
    await page.getByRole('button', { name: /Retrouvé.*Chargeur/ }).click();
    await page.getByRole('button', { name: /Signaler manquant.*Chargeur/ }).waitFor();
    expect((await now()).accessories[0]?.isMissing).toBe(false);
  });

  test('says that it does not exist, when it does not', async () => {
    const house = await aHouse();
    const page = await openWindow(
      await aDoor(house),
      '/items/0191d5a0-0000-7000-8000-00000000000f',
    );
    await page
      .getByRole('alert')
      .getByText(/Introuvable/)
      .waitFor();
    await page.getByRole('link', { name: 'Objets' }).last().click();
    await page.getByRole('heading', { name: 'Objets' }).waitFor();
  });
});

describe('the history of an object', () => {
  test('tells loans and acts together, newest first, a page at a time', async () => {
    const house = await aHouse();
    const item = await anItem(house, { name: 'Perceuse' });
    const member = await aMember(house);
    const client = house.client();
    for (let n = 0; n < 25; n += 1) {
      house.time.advance(3_600_000);
      const { loan } = await client.loans.lend({ itemId: item.id, memberId: member.id, visitId });
      house.time.advance(3_600_000);
      await client.loans.takeBack({ id: loan.id });
    }
    house.time.advance(3_600_000);
    await client.items.block({ id: item.id, reason: 'câble' });
    const { page } = await openPage(house, item);
    const lines = page.getByRole('region', { name: 'Historique' }).getByRole('listitem');
    await lines.first().getByText('Bloquer').waitFor();
    expect(await lines.count()).toBeLessThan(21);
    const more = page.getByRole('button', { name: 'Afficher la suite' });
    const begun = await lines.count();
    await more.click(); // 20 acts, 20 acts, then the last twelve
    await expect.poll(() => lines.count()).toBeGreaterThan(begun);
    await more.click();
    await expect.poll(() => lines.count()).toBe(27);
    await lines.last().getByText('Créer un objet').waitFor();
    await lines.nth(1).getByText('Prêté à').waitFor();
  });
});
