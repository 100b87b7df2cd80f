import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/domain/day.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem, type ItemWish } from '#tests/support/builders/an-item.ts';
import type { HouseWish } from '#tests/support/house.ts';
import { type AtCounter, atCounter } from './at-counter.ts';

/** Zoé is open; the place opens on Wednesday and Saturday unless told. */
const lendOne = async (wish: ItemWish = {}, house: HouseWish = {}): Promise<AtCounter> => {
  const counter = await atCounter(house);
  const member = await aMember(counter.house);
  const drill = await anItem(counter.house, { name: 'Perceuse', ...wish });
  await counter.scan(member.code, 'Bonjour Zoé');
  await counter.scan(drill.code, 'Prêté : Perceuse');
  return counter;
};

const changes = async ({ house }: AtCounter) =>
  (await house.client().journal.list({})).filter(({ act }) => act === 'change-due-day').length;

describe('the due day of a loan', () => {
  it('moves to the next day the place is open', async () => {
    const counter = await lendOne({ loanDays: 2 });
    await counter.says('à rendre le mer. 25 nov.');
  });

  it('comes from the category, and moves past a closure', async () => {
    const counter = await atCounter();
    const { house } = counter;
    const manager = house.client('manager');
    const days = { fromOn: '2026-11-25' as Day, untilOn: '2026-12-01' as Day };
    await manager.place.addClosure({ ...days, reason: 'Inventaire' });
    const category = await manager.categories.create({ name: 'Jardin', loanDays: 3 });
    const member = await aMember(house);
    const saw = await anItem(house, { name: 'Taille-haie', categoryId: category.id });
    await counter.scan(member.code, 'Bonjour Zoé');
    await counter.scan(saw.code, 'Prêté : Taille-haie');
    await counter.says('à rendre le mer. 2 déc.');
  });

  it('stays where it is, and says so, when the place never opens', async () => {
    const counter = await lendOne({ loanDays: 2 }, { weekdays: [] });
    await counter.says('à rendre le lun. 23 nov.');
    await counter.says('Aucun jour d’ouverture trouvé');
  });

  it('is changed once by Enter, left alone by Escape, and refused in words', async () => {
    const counter = await lendOne();
    const { page } = counter;
    const field = page.getByLabel('Changer la date de retour', { exact: true });
    const open = () => page.getByTitle('Changer la date de retour', { exact: true }).click();
    await open();
    await field.fill('2026-12-05');
    await page.keyboard.press('Enter');
    await counter.holds('visit', 'À rendre le sam. 5 déc.');
    expect(await changes(counter)).toBe(1);
    await open();
    await field.fill('2026-12-12');
    await page.keyboard.press('Escape');
    await counter.holds('visit', 'À rendre le sam. 5 déc.');
    expect(await changes(counter)).toBe(1);
    await open();
    await field.fill('2026-11-01');
    await page.keyboard.press('Enter');
    await counter.says('n’est pas possible : c’est avant le prêt');
    await counter.holds('visit', 'À rendre le sam. 5 déc.');
  });
});

describe('a renewal', () => {
  it('stops at the most that the place allows, and names what could not be renewed', async () => {
    const counter = await lendOne({}, { place: { max_renewals: 1 } });
    const { page } = counter;
    await page.keyboard.press('Escape');
    await counter.later();
    await page.keyboard.type('lefevre', { delay: 90 });
    await page.keyboard.press('Enter');
    await counter.says('Bonjour Zoé');
    await counter.press('Prolonger : Perceuse');
    await counter.says('Prolongé : Perceuse, jusqu’au sam. 5 déc.');
    await counter.press('Prolonger : Perceuse');
    await counter.says('a déjà été prolongé 1 fois');
    await counter.press('Tout prolonger');
    await counter.says('Pas prolongé : Perceuse');
  });
});
