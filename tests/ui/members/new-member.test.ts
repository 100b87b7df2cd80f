/** Somebody new, in the few keys that a counter allows. */
import { describe, expect, test } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { pressTwiceAtOnce } from '#tests/support/ui/press-twice.ts';
import { expectGoodScreen } from '#tests/support/ui/promises.ts';
import { scan } from '#tests/support/ui/scan.ts';
import { openWindow } from '#tests/support/ui/window.ts';

const aDesk = async (path = '/members/new') => {
  const house = await aHouse();
  const door = await aDoor(house);
  const page = await openWindow(door, path);
  const all = async () => (await house.client().members.list({})).members;
  /** What the focused field receives, then the key that goes on. */
  const type = async (words: string, key: 'Tab' | 'Enter') => {
    await page.locator('input:focus').fill(words);
    await page.keyboard.press(key);
  };
  return { house, door, page, type, all };
};

describe('a new member', () => {
  test('takes a name, a telephone and three more keys, and is served at once', async () => {
    const { page, type, all } = await aDesk();
    await type('Ana', 'Tab');
    await type('Diaz', 'Tab');
    await type('0612345678', 'Enter');
    await page.getByTestId('visit').getByText('Ana Diaz').waitFor();
    expect(await all()).toMatchObject([
      { firstName: 'Ana', lastName: 'Diaz', phone: '0612345678', validUntil: '2027-11-20' },
    ]);
  });

  test('shows what the membership costs, and may do without', async () => {
    const { page, all } = await aDesk();
    await page.getByLabel('Nom', { exact: true }).fill('Diaz');
    await page.getByLabel('Adresse électronique').fill('ana@example.org');
    await page.getByLabel(/Adhésion payée aujourd’hui \(15\s€\)/).uncheck();
    await page.getByRole('button', { name: 'Inscrire', exact: true }).click();
    await page.getByRole('heading', { name: 'Diaz' }).waitFor();
    expect(await all()).toMatchObject([{ lastName: 'Diaz', validUntil: null }]);
  });

  test('is one person, however fast a slow machine gets the button pressed twice', async () => {
    const { page, all } = await aDesk();
    await page.getByLabel('Nom', { exact: true }).fill('Diaz');
    await page.getByLabel('Adresse électronique').fill('ana@example.org');
    await pressTwiceAtOnce(page.getByRole('button', { name: 'Inscrire', exact: true }));
    await page.getByRole('heading', { name: 'Diaz' }).waitFor();
    expect(await all()).toHaveLength(1);
  });

  test('waits for a name and one contact', async () => {
    const { page } = await aDesk();
    const save = page.getByRole('button', { name: 'Inscrire et servir' });
    await expect.poll(() => save.isDisabled()).toBe(true);
    await page.getByLabel('Prénom').fill('Ana');
    await expect.poll(() => save.isDisabled()).toBe(true);
    await page.getByLabel('Adresse', { exact: true }).fill('3 rue des Ateliers');
    await expect.poll(() => save.isDisabled()).toBe(false);
  });

  test('is given the card that was scanned at the counter', async () => {
    const { page, type, all } = await aDesk('/members/new?code=C0000043');
    await page.getByText('C 000 004 3').waitFor();
    await type('Ana', 'Tab');
    await type('Diaz', 'Tab');
    await type('0612345678', 'Enter');
    await page.getByTestId('visit').getByText('Ana Diaz').waitFor();
    expect(await all()).toMatchObject([{ code: 'C0000043' }]);
  });

  test('is given the card that is scanned while the form is open, and keeps what was typed', async () => {
    const { page, type, all } = await aDesk();
    await page.getByLabel('Prénom').fill('Ana');
    await scan(page, 'C0000043');
    await page.getByText('C 000 004 3').waitFor();
    await expect.poll(() => page.getByLabel('Prénom').inputValue()).toBe('Ana');
    await page.getByLabel('Téléphone').click();
    await type('0612345678', 'Enter');
    await page.getByTestId('visit').getByText('Ana').waitFor();
    expect(await all()).toMatchObject([{ code: 'C0000043' }]);
  });

  test('is found as it was left after a scan has brought up the counter', async () => {
    const { house, page } = await aDesk();
    const drill = await anItem(house);
    await page.getByLabel('Prénom').fill('Ana');
    await scan(page, drill.code);
    await page.getByText('Au panier').waitFor();
    await page.goBack();
    await expect.poll(() => page.getByLabel('Prénom').inputValue()).toBe('Ana');
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await expect.poll(() => page.getByLabel('Prénom').inputValue()).toBe('');
  });

  test('keeps what was typed when the card is somebody else’s', async () => {
    const { house, page } = await aDesk();
    const zoe = await aMember(house);
    await page.goto((await aDoor(house)).address(`/members/new?code=${zoe.code}`));
    await page.getByLabel('Prénom').fill('Ana');
    await page.getByLabel('Téléphone').fill('0612345678');
    await page.getByRole('button', { name: 'Inscrire et servir' }).click();
    await page.getByText(/est déjà celui de «\sZoé Lefèvre\s»/).waitFor();
    await expect.poll(() => page.getByLabel('Prénom').inputValue()).toBe('Ana');
  });

  test('is told apart from who bears the same name already', async () => {
    const { house, page } = await aDesk();
    const zoe = await aMember(house);
    await page.getByLabel('Prénom').fill('zoe');
    await page.getByLabel('Nom', { exact: true }).fill('lefevre');
    await page.getByText('Cette personne est peut-être déjà inscrite').waitFor();
    const link = page.getByRole('link', { name: 'Zoé Lefèvre' });
    await expect.poll(() => link.getAttribute('href')).toBe(`/members/${zoe.id}`);
  });

  test('is typed in both languages', async () => {
    await expectBothLanguages((await aDesk()).page);
  });

  test('is typed accessibly at every size, light and dark', async () => {
    const { house, door } = await aDesk();
    await aMember(house);
    await expectGoodScreen(door, '/members/new', async (page) => {
      await page.getByLabel('Prénom').fill('Zoé');
      await page.getByLabel('Nom', { exact: true }).fill('Lefèvre');
      await page.getByText('peut-être déjà inscrite').waitFor();
    });
  });
});
