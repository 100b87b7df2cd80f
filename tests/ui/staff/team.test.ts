/** Who works here. */
import { describe, expect, test } from 'vitest';
import { aHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { chooseManagerCode, giveManagerCode } from '#tests/support/ui/manager.ts';
import { expectAccessible } from '#tests/support/ui/promises.ts';
import { openWindow } from '#tests/support/ui/window.ts';

const aTeam = async () => {
  const house = await aHouse();
  await chooseManagerCode(house);
  await house.client('manager').staff.add({ name: 'Maryse', role: 'manager' });
  const page = await openWindow(await aDoor(house), '/settings');
  const team = page.getByRole('region', { name: 'Équipe' });
  const kept = async () =>
    (await house.client().staff.list()).map(({ name, role, hasLeft }) => ({ name, role, hasLeft }));
  return { house, page, team, kept };
};

describe('the team', () => {
  test('takes somebody in, who may then be picked at the post', async () => {
    const { page, team, kept } = await aTeam();
    await team.getByRole('button', { name: 'Ajouter une personne' }).click();
    await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Karim');
    await page.getByLabel('Rôle').selectOption('repairer');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await giveManagerCode(page);
    await team.getByText('Karim · réparateur').waitFor();
    expect(await kept()).toContainEqual({ name: 'Karim', role: 'repairer', hasLeft: false });
    await page.getByRole('button', { name: 'Qui est là' }).click();
    await page.getByRole('menuitem', { name: /Karim/ }).click();
    await page.getByRole('button', { name: 'Karim', exact: true }).waitFor();
  });

  test('changes a name and a role', async () => {
    const { house, page, team, kept } = await aTeam();
    await house.client('manager').staff.add({ name: 'Karim', role: 'volunteer' });
    await page.reload();
    await team.getByRole('button', { name: 'Modifier Karim' }).click();
    await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Karim B.');
    await page.getByLabel('Rôle').selectOption('manager');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await giveManagerCode(page);
    await team.getByText('Karim B. · responsable').waitFor();
    expect(await kept()).toContainEqual({ name: 'Karim B.', role: 'manager', hasLeft: false });
  });

  test('refuses a name that is taken beside what was typed', async () => {
    const { page, team } = await aTeam();
    await team.getByRole('button', { name: 'Ajouter une personne' }).click();
    await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('maryse');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await giveManagerCode(page);
    await page.getByText(/Le nom «\sMaryse\s» est déjà pris/).waitFor();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Nom', exact: true }).inputValue())
      .toBe('maryse');
    await expectAccessible(page);
  });

  test('never goes without a manager', async () => {
    const { page, team, kept } = await aTeam();
    await team.getByRole('button', { name: 'Retirer Maryse' }).click();
    await giveManagerCode(page);
    await team.getByText('Maryse est le dernier responsable : il en faut au moins un.').waitFor();
    expect(await kept()).toEqual([{ name: 'Maryse', role: 'manager', hasLeft: false }]);
  });

  test('lets somebody go, and still names them', async () => {
    const { house, page, team, kept } = await aTeam();
    await house.client('manager').staff.add({ name: 'Karim', role: 'volunteer' });
    await page.reload();
    await team.getByRole('button', { name: 'Retirer Karim' }).click();
    await giveManagerCode(page);
    await team.getByText('N’en font plus partie : Karim.').waitFor();
    expect(await kept()).toContainEqual({ name: 'Karim', role: 'volunteer', hasLeft: true });
  });
});
