import { describe, expect, test } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { scan } from '#tests/support/ui/scan.ts';

import { atIntake, fillIn, isOpened } from './at-intake.ts';

describe('a scan at intake', () => {
  test('of a member’s card fills in who it is', async () => {
    const { house, page, tickets } = await atIntake();
    const member = await aMember(house, { firstName: 'Zoé', lastName: 'Petit' });
    await scan(page, member.code);
    await page.getByText('Zoé Petit').waitFor();
    await page.keyboard.type('Lampe de chevet', { delay: 90 });
    await page.keyboard.press('Tab');
    await page.getByLabel('Ce qui ne va pas').fill('Clignote');
    await page.getByLabel('Lu et signé sur papier').check();
    await page.getByLabel('Ce qui ne va pas').press('Enter');
    await isOpened(page);
    const [ticket] = await tickets();
    if (!ticket) throw new Error('a ticket was opened');
    const { member: known } = await house.client().repairs.tickets.get({ id: ticket.id });
    expect(known).toMatchObject({ id: member.id });
  });

  test('of an object of the place asks for neither visitor nor waiver', async () => {
    const { house, page, tickets } = await atIntake();
    const item = await anItem(house, { name: 'Ponceuse' });
    await scan(page, item.code);
    await page.getByText('Objet du lieu : Ponceuse').waitFor();
    expect(await page.getByLabel('Prénom').count()).toBe(0);
    expect(await page.getByText('Lu et signé sur papier').count()).toBe(0);
    await page.locator('[name="problem"]:focus').waitFor();
    await page.keyboard.type('Câble abîmé', { delay: 90 });
    await page.keyboard.press('Enter');
    await isOpened(page);
    expect(await tickets()).toMatchObject([{ itemId: item.id, problem: 'Câble abîmé' }]);
  });

  test('of an object may be put right: the name of the thing is typed instead', async () => {
    const { house, page } = await atIntake({ size: 'phone' });
    const item = await anItem(house, { name: 'Ponceuse' });
    await scan(page, item.code);
    await page.locator('[name="problem"]:focus').waitFor();
    await page.getByRole('button', { name: 'Ce n’est pas cet objet' }).click();
    await page.locator('[name="what"]:focus').waitFor();
  });

  test('of a blank sheet gives the ticket its code', async () => {
    const { house, page, tickets } = await atIntake();
    const { codes } = await house.client().repairs.tickets.printBlanks({ count: 1 });
    await scan(page, codes[0] ?? '');
    await page.getByText('Feuille imprimée d’avance').waitFor();
    await fillIn(page);
    await page.keyboard.press('Enter');
    await isOpened(page);
    expect(await tickets()).toMatchObject([{ code: codes[0] }]);
  });

  test('of a shelf calls the counter, and the form is found as it was left', async () => {
    const { house, page } = await atIntake();
    const shelf = await house.client('manager').shelves.create({ name: 'A1' });
    await page.getByLabel('Ce qui ne va pas').fill('Ne tourne plus');
    await scan(page, shelf.code);
    await page.waitForURL(/shelves/);
    await page.goBack();
    await page.goBack();
    await expect
      .poll(() => page.getByLabel('Ce qui ne va pas').inputValue())
      .toBe('Ne tourne plus');
  });
});
