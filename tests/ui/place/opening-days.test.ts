/** When the place lends: opening days and closures. */
import { describe, expect, test } from 'vitest';
import { day } from '#shared/domain/day.ts';
import { aHouse, type HouseWish } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { chooseManagerCode, giveManagerCode } from '#tests/support/ui/manager.ts';
import { expectAccessible } from '#tests/support/ui/promises.ts';
import { openWindow } from '#tests/support/ui/window.ts';

const theCalendar = async (wish: HouseWish = {}) => {
  const house = await aHouse(wish);
  await chooseManagerCode(house);
  const open = async () => {
    const page = await openWindow(await aDoor(house), '/settings');
    const part = (name: string) => page.getByRole('region', { name, exact: true });
    return { page, hours: part('Jours d’ouverture'), closures: part('Fermetures') };
  };
  return { house, open, kept: () => house.client().place.settings() };
};

describe('the opening days', () => {
  test('are ticked with their hours', async () => {
    const { open, kept } = await theCalendar();
    const { page, hours } = await open();
    await hours.getByLabel('Mardi', { exact: true }).check();
    await hours.getByLabel('mardi, de').fill('09:00');
    await hours.getByLabel('mardi, à').fill('11:30');
    await hours.getByLabel('Mercredi', { exact: true }).uncheck();
    await hours.getByRole('button', { name: /^Enregistrer/ }).click();
    await giveManagerCode(page);
    await hours.getByText('Enregistré.').waitFor();
    expect((await kept()).openingHours).toEqual([
      { weekday: 2, opensAt: '09:00', closesAt: '11:30' },
      { weekday: 6, opensAt: '14:00', closesAt: '18:00' },
    ]);
  });

  test('keep the further ranges of a day whose first one changes', async () => {
    const { house, open, kept } = await theCalendar();
    const morning = { weekday: 3, opensAt: '09:00', closesAt: '12:00' } as const;
    const evening = { weekday: 3, opensAt: '17:00', closesAt: '19:00' } as const;
    await house.client('manager').place.changeSettings({ openingHours: [morning, evening] });
    const { page, hours } = await open();
    await hours.getByText('et de 17:00 à 19:00').waitFor();
    await hours.getByLabel('mercredi, de').fill('10:00');
    await hours.getByRole('button', { name: /^Enregistrer/ }).click();
    await giveManagerCode(page);
    await hours.getByText('Enregistré.').waitFor();
    expect((await kept()).openingHours).toEqual([{ ...morning, opensAt: '10:00' }, evening]);
  });

  test('warn that due days will not be moved when none is left', async () => {
    const { open } = await theCalendar();
    const { page, hours } = await open();
    for (const name of ['Mercredi', 'Samedi']) {
      await hours.getByLabel(name, { exact: true }).uncheck();
    }
    await hours
      .getByText('Aucun jour d’ouverture : les dates de retour ne seront pas déplacées.')
      .waitFor();
    await expectAccessible(page);
  });

  test('are not saved while a closing comes before its opening', async () => {
    const { open, kept } = await theCalendar();
    const { hours } = await open();
    await hours.getByLabel('samedi, à').fill('08:00');
    await hours.getByText('La fermeture doit venir après l’ouverture.').waitFor();
    await hours.getByRole('button', { name: /^Enregistrer/ }).click();
    expect((await kept()).openingHours).toHaveLength(2);
  });
});

describe('a closure', () => {
  test('is added with its reason, listed and taken off', async () => {
    const { open, kept } = await theCalendar();
    const { page, closures } = await open();
    await closures.getByText('Aucune fermeture prévue.').waitFor();
    await closures.getByLabel('Du', { exact: false }).first().fill('2026-12-24');
    await closures.getByLabel('Au', { exact: false }).first().fill('2027-01-02');
    await closures.getByLabel('Raison').fill('Fêtes');
    await closures.getByRole('button', { name: 'Ajouter la fermeture' }).click();
    await giveManagerCode(page);
    await closures.getByText('Fêtes').waitFor();
    expect((await kept()).closures).toMatchObject([
      { fromOn: '2026-12-24', untilOn: '2027-01-02', reason: 'Fêtes' },
    ]);
    await closures.getByRole('button', { name: /^Retirer la fermeture/ }).click();
    await closures.getByText('Aucune fermeture prévue.').waitFor();
    expect((await kept()).closures).toEqual([]);
  });

  test('lasts one day when no end is given', async () => {
    const { open, kept } = await theCalendar();
    const { page, closures } = await open();
    await closures.getByLabel('Du', { exact: false }).first().fill('2026-12-25');
    await closures.getByRole('button', { name: 'Ajouter la fermeture' }).click();
    await giveManagerCode(page);
    await closures.getByText(/Le 25\sdéc\.\s2026/).waitFor();
    expect((await kept()).closures).toMatchObject([{ untilOn: '2026-12-25' }]);
  });

  test('is not added backwards, and stays as it was typed', async () => {
    const { open, kept } = await theCalendar();
    const { closures } = await open();
    await closures.getByLabel('Du', { exact: false }).first().fill('2026-12-25');
    await closures.getByLabel('Au', { exact: false }).first().fill('2026-12-20');
    await closures.getByText('Le dernier jour doit venir après le premier.').waitFor();
    await closures.getByRole('button', { name: 'Ajouter la fermeture' }).click();
    expect((await kept()).closures).toEqual([]);
    await expect
      .poll(() => closures.getByLabel('Du', { exact: false }).first().inputValue())
      .toBe('2026-12-25');
  });

  test('without an end warns before it is added, and for as long as it stands', async () => {
    const { open } = await theCalendar();
    const { page, closures } = await open();
    await closures.getByLabel('Du', { exact: false }).first().fill('2026-12-01');
    await closures.getByLabel('Au', { exact: false }).first().fill('2099-12-31');
    await closures.getByText('le lieu n’ouvrirait plus pendant deux ans').waitFor();
    await closures.getByRole('button', { name: 'Ajouter la fermeture' }).click();
    await giveManagerCode(page);
    await closures.getByText('Fermeture ajoutée.').waitFor();
    await closures.getByText(/À partir du 1er\sdéc\.\s2026, le lieu n’ouvre plus/).waitFor();
  });

  test('that began already warns that the place does not open any more', async () => {
    const { house, open } = await theCalendar();
    const range = { fromOn: day.parse('2026-11-01'), untilOn: day.parse('2099-12-31') };
    await house.client('manager').place.addClosure(range);
    const { page, closures } = await open();
    await closures
      .getByText(
        'le lieu n’ouvre plus pendant deux ans : les dates de retour ne seront pas déplacées.',
      )
      .waitFor();
    await expectAccessible(page);
  });
});
