/** What was done on a day, and taking it back. */
import { describe, expect, test } from 'vitest';
import type { VisitId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { chooseManagerCode, giveManagerCode } from '#tests/support/ui/manager.ts';
import { expectGoodScreen } from '#tests/support/ui/promises.ts';
import { openWindow } from '#tests/support/ui/window.ts';

const visitId = '0191d5a0-0000-7000-8000-000000000001' as VisitId;
const dayMs = 24 * 3600 * 1000;

/** On Saturday Zoé took a drill. */
const aDay = async () => {
  const house = await aHouse();
  await chooseManagerCode(house);
  const zoe = await aMember(house);
  const drill = await anItem(house, { name: 'Perceuse' });
  const { loan } = await house.client().loans.lend({ itemId: drill.id, memberId: zoe.id, visitId });
  const door = await aDoor(house);
  const now = async () => (await house.client().items.get({ id: drill.id })).availability;
  return { house, door, loan, zoe, drill, now, open: () => openWindow(door, '/journal') };
};

describe('the journal', () => {
  test('says what was done, on what, and leads there', async () => {
    const { open, drill, zoe } = await aDay();
    const page = await open();
    const row = page.getByRole('row', { name: /Prêter/ });
    await row.getByText(/14\sh\s02/).waitFor();
    await expect
      .poll(() => row.getByRole('link', { name: 'Perceuse' }).getAttribute('href'))
      .toBe(`/items/${drill.id}`);
    await expect
      .poll(() => row.getByRole('link', { name: 'Zoé Lefèvre' }).getAttribute('href'))
      .toBe(`/members/${zoe.id}`);
  });

  test('takes back an act of the day, without a code', async () => {
    const { open, now } = await aDay();
    const page = await open();
    expect(await now()).toBe('out');
    await page.getByRole('button', { name: /^Annuler : prêter/ }).click();
    await page.getByText('Annulé : prêter.').waitFor();
    await page.getByRole('row', { name: /Prêter \(annulé\)/ }).waitFor();
    expect(await now()).toBe('shelf');
  });

  test('says which later act stands in the way', async () => {
    const { house, open, loan, now } = await aDay();
    house.time.advance(3_600_000);
    await house.client().loans.takeBack({ id: loan.id });
    const page = await open();
    await page.getByRole('button', { name: /^Annuler : prêter/ }).click();
    await page
      .getByText(/depuis, à 15\sh\s02, il y a eu «\srendre\s»\. Annulez d’abord cette action-là\./)
      .waitFor();
    expect(await now()).toBe('shelf');
  });

  test('offers nothing that an erasure has closed, and does not say to undo an erasure', async () => {
    const { house, open, loan, zoe, drill } = await aDay();
    await house.client().loans.takeBack({ id: loan.id });
    const office = house.client('manager');
    await office.items.change({ ...drill, lendingNote: 'Voir Zoé Lefèvre' });
    const { tag } = await office.members.erase({ id: zoe.id });
    const page = await open();
    await page
      .getByRole('row', { name: /Rendre/ })
      .getByText(`personne effacée ${tag}`)
      .waitFor();
    await expect
      .poll(() => page.getByRole('button', { name: /^Annuler : (prêter|rendre)/ }).count())
      .toBe(0);
    await page.getByRole('button', { name: /^Annuler : modifier un objet/ }).click();
    await page
      .getByText(/«\seffacer un adhérent\s»\. Cette action-là ne s’annule pas\.$/)
      .waitFor();
  });

  test('asks for the code where the act asked for it', async () => {
    const { house, open, zoe } = await aDay();
    await house.client('manager').members.suspend({ id: zoe.id, reason: 'Dégâts' });
    const page = await open();
    await page.getByRole('button', { name: /^Annuler : suspendre/ }).click();
    await giveManagerCode(page);
    await page.getByText('Annulé : suspendre.').waitFor();
  });

  test('shows another day, whose acts only a manager takes back', async () => {
    const { house, open, now } = await aDay();
    house.time.advance(2 * dayMs);
    const page = await open();
    await page.getByText('Rien n’a encore été fait ce jour-là.').waitFor();
    for (const _ of ['Sunday', 'Saturday']) {
      await page.getByRole('button', { name: 'Jour précédent' }).click();
    }
    await page.getByRole('row', { name: /Prêter/ }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: /^Annuler/ }).count()).toBe(0);
    await page.getByText(/revient au responsable/).waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Droits du responsable' }).click();
    await giveManagerCode(page);
    await page.getByRole('button', { name: /^Annuler : prêter/ }).click();
    await page.getByText('Annulé : prêter.').waitFor();
    expect(await now()).toBe('shelf');
  });

  test('goes to a day that is typed, and never beyond today', async () => {
    const { house, open } = await aDay();
    house.time.advance(2 * dayMs);
    const page = await open();
    await expect
      .poll(() => page.getByRole('button', { name: 'Jour suivant' }).isDisabled())
      .toBe(true);
    await page.getByLabel('Jour', { exact: true }).fill('2026-11-21');
    await page.getByRole('row', { name: /Prêter/ }).waitFor();
    await page.getByRole('button', { name: 'Jour suivant' }).click();
    await expect
      .poll(() => page.getByLabel('Jour', { exact: true }).inputValue())
      .toBe('2026-11-22');
  });

  test('of a busy day comes a hundred acts at a time', async () => {
    const { house, open, zoe } = await aDay();
    for (let times = 0; times < 110; times += 1) {
      await house.client().members.change({ id: zoe.id, lastName: 'Lefèvre', phone: `0${times}` });
    }
    const page = await open();
    const rows = page.locator('tbody tr');
    await rows.first().waitFor();
    await expect.poll(() => rows.count()).toBe(100);
    await page.getByRole('button', { name: 'Afficher la suite' }).click();
    await expect.poll(() => rows.count()).toBeGreaterThan(110);
  });

  test('speaks both languages', async () => {
    const { open } = await aDay();
    const page = await open();
    await page.getByRole('row', { name: /Prêter/ }).waitFor();
    await expectBothLanguages(page);
  });

  test('is accessible at every size, light and dark', async () => {
    const { door } = await aDay();
    await expectGoodScreen(door, '/journal', (page) =>
      page.getByRole('link', { name: 'Perceuse' }).first().waitFor(),
    );
  });
});
