/** The list of tickets: look for one, filter, open it, come back; and the repairs of other tools. */
import { describe, expect, it } from 'vitest';
import { aDoneTicket, aTicket } from '#tests/support/builders/repairs.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { openWindow, type WindowWish } from '#tests/support/ui/window.ts';

const open = async (house: TestHouse, path = '/repairs/tickets', wish: WindowWish = {}) => {
  const page = await openWindow(await aDoor(house), path, wish);
  const names = () =>
    page
      .getByRole('table', { name: 'Liste des fiches' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.firstChild?.textContent));
  return { page, names };
};

const threeTickets = async (): Promise<TestHouse> => {
  const house = await aHouse();
  await aTicket(house);
  const lamp = { name: 'Lampe de bureau', category: 'Lamp' as const };
  const unsafe = await aTicket(house, { what: lamp, problem: 'Douille fendue' });
  await house.client().repairs.tickets.declareUnsafe({ id: unsafe.id, reason: 'Douille' });
  await aDoneTicket(house, { what: { name: 'Radio', category: 'Portable radio' } });
  return house;
};

describe.each(['counter', 'phone'] as const)('the list of tickets, %s', (size) => {
  it('finds by words, by where it stands, and by what must not be used', async () => {
    const { page, names } = await open(await threeTickets(), undefined, { size });
    await expect.poll(names).toEqual(['Radio', 'Lampe de bureau', 'Grille-pain']);
    await page.getByLabel('Chercher').fill('douille');
    await expect.poll(names).toEqual(['Lampe de bureau']);
    await page.getByLabel('Chercher').fill('');
    await page.getByLabel('Où en est-elle').selectOption({ label: 'En attente' });
    await expect.poll(names).toEqual(['Grille-pain']);
    await page.getByLabel('Où en est-elle').selectOption({ label: 'Toutes' });
    await page.getByLabel('Ne doit plus servir').check();
    await expect.poll(names).toEqual(['Lampe de bureau']);
  });
});

describe('the list of tickets', () => {
  it('opens a ticket, and comes back to what was looked for', async () => {
    const { page, names } = await open(await threeTickets(), '/repairs/tickets?text=radio');
    await expect.poll(names).toEqual(['Radio']);
    await page.getByRole('link', { name: 'Radio' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Radio' }).waitFor();
    await page.goBack();
    await expect.poll(names).toEqual(['Radio']);
    expect(await page.getByLabel('Chercher').inputValue()).toBe('radio');
  });

  it('says how to leave a search that found nothing', async () => {
    const { page, names } = await open(await threeTickets(), '/repairs/tickets?text=tracteur');
    await page.getByText('Aucune fiche ne correspond').waitFor();
    await page.getByRole('button', { name: 'Tout afficher' }).click();
    await expect.poll(async () => (await names()).length).toBe(3);
  });

  it('scrolls through many as through ten', async () => {
    const house = await aHouse();
    for (let index = 0; index < 130; index += 1)
      await aTicket(house, { what: { name: `Chose ${index}`, category: 'Misc' } });
    const { page } = await open(house);
    await page.getByText('130 fiches').waitFor();
    await page.getByRole('link', { name: 'Chose 129' }).focus();
    await page.keyboard.press('End');
    await page.getByRole('link', { name: 'Chose 0', exact: true }).waitFor();
  });
});

const ordsHeader =
  'id,data_provider,country,partner_product_category,product_category,product_category_id,brand,year_of_manufacture,product_age,repair_status,repair_barrier_if_end_of_life,group_identifier,event_date,problem';
const ordsFile = `${ordsHeader}\nancien_7,Ancien outil,FRA,Petit électro ~ Bouilloire,Kettle,14,Seb,,,Repairable,,Ancien café,2024-03-09,Fuit par le bas\n`;

const importOne = async (house: TestHouse): Promise<void> => {
  const { ords } = house.client('manager').exchange;
  const file = new File([ordsFile], 'ancien.csv', { type: 'text/csv' });
  const { importId, problems } = await ords.check({ file });
  expect(problems).toEqual([]);
  if (importId) await ords.run({ importId });
};

describe('imported repairs', () => {
  it('are told in the words of their file, and one that comes back gets a ticket of ours', async () => {
    const house = await aHouse();
    await importOne(house);
    const { page } = await open(house, '/repairs/tickets?tab=imported');
    await page.getByText('Petit électro ~ Bouilloire').waitFor();
    await page.getByText('ancien_7').waitFor();
    await page.getByRole('button', { name: /Reprendre : .*ancien_7/ }).click();
    await page.getByLabel('Ce qui ne va pas cette fois').fill('Fuit encore');
    await page.getByRole('button', { name: 'Ouvrir une fiche' }).click();
    await page.getByText('Fuit encore').first().waitFor();
    const { repairs } = await house.client().exchange.imported.list({});
    expect(repairs[0]?.ticket).not.toBeNull();
    await page.goBack();
    await page.getByRole('link', { name: /R \d/ }).waitFor();
  });
});
