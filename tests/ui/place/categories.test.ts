/** The categories of a place, from its settings. */
import { describe, expect, test } from 'vitest';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { chooseManagerCode, giveManagerCode } from '#tests/support/ui/manager.ts';
import { expectAccessible, expectNoSidewaysScroll } from '#tests/support/ui/promises.ts';
import { openWindow, type WindowWish } from '#tests/support/ui/window.ts';

const theCategories = async (wish?: WindowWish) => {
  const house = await aHouse();
  await chooseManagerCode(house);
  const manager = house.client('manager');
  const garden = await manager.categories.create({ name: 'Jardin', loanDays: 4 });
  const page = await openWindow(await aDoor(house), '/settings', wish);
  const part = page.getByRole('region', { name: 'Catégories' });
  return { house, page, part, garden, kept: () => house.client().categories.list() };
};

describe('the categories', () => {
  test('are created with what they decide', async () => {
    const { page, part, kept } = await theCategories();
    await part.getByRole('button', { name: 'Créer une catégorie' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Nom').fill('Tronçonneuses');
    await form.getByLabel('Durée d’un prêt, en jours').fill('2');
    await form.getByLabel('Caution').fill('150');
    await form.getByLabel('Contrôle périodique, en mois').fill('12');
    await form.getByLabel('Habilitation demandée').fill('tronçonneuse');
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    await giveManagerCode(page);
    await part
      .getByText(/2 jours, caution 150\s€, contrôle tous les 12 mois, habilitation/)
      .waitFor();
    expect(await kept()).toContainEqual(
      expect.objectContaining({
        name: 'Tronçonneuses',
        loanDays: 2,
        depositCents: 15_000,
        inspectionMonths: 12,
        habilitation: 'tronçonneuse',
      }),
    );
  });

  test('change, and leave to the place what is emptied', async () => {
    const { page, part, kept } = await theCategories();
    await part.getByText('4 jours').waitFor();
    await part.getByRole('button', { name: 'Modifier Jardin' }).click();
    await page.getByRole('dialog').getByLabel('Durée d’un prêt, en jours').fill('');
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
    await giveManagerCode(page);
    await part.getByText('comme le lieu').waitFor();
    expect(await kept()).toMatchObject([{ name: 'Jardin', loanDays: null }]);
  });

  test('refuse a name that is taken, and keep what was typed', async () => {
    const { page, part } = await theCategories();
    await part.getByRole('button', { name: 'Créer une catégorie' }).click();
    const form = page.getByRole('dialog').first();
    await form.getByLabel('Nom').fill('jardin');
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    await giveManagerCode(page);
    await form.getByText(/Le nom «\sJardin\s» est déjà pris/).waitFor();
    await expect.poll(() => form.getByRole('textbox', { name: 'Nom' }).inputValue()).toBe('jardin');
  });

  test('stay while an object is in them, and say so', async () => {
    const { house, page, part, garden, kept } = await theCategories();
    await anItem(house, { categoryId: garden.id });
    await page.reload();
    await part.getByText('1 objet').waitFor();
    await part.getByRole('button', { name: 'Retirer Jardin' }).click();
    await giveManagerCode(page);
    await part.getByText(/«\sJardin\s» sert encore/).waitFor();
    expect(await kept()).toHaveLength(1);
  });

  test('go when nothing is in them', async () => {
    const { page, part, kept } = await theCategories();
    await part.getByRole('button', { name: 'Retirer Jardin' }).click();
    await giveManagerCode(page);
    await part.getByText(/Aucune catégorie/).waitFor();
    expect(await kept()).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('are typed accessibly on a phone, %s', async (scheme) => {
    const { page, part } = await theCategories({ size: 'phone', scheme });
    await part.getByRole('button', { name: 'Créer une catégorie' }).click();
    await page.getByRole('dialog').getByLabel('Nom').waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});
