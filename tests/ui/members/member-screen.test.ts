/** One member: memberships, household, suspensions, what they have and what they had. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { VisitId } from '#shared/domain/ids.ts';
import { aMember, type MemberWish } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { chooseManagerCode, giveManagerCode } from '#tests/support/ui/manager.ts';
import { expectAccessible, expectGoodScreen } from '#tests/support/ui/promises.ts';
import { scan } from '#tests/support/ui/scan.ts';
import { openWindow } from '#tests/support/ui/window.ts';

const visitId = '0191d5a0-0000-7000-8000-000000000001' as VisitId;
const dayMs = 24 * 3600 * 1000;

const aPage = async (wish: MemberWish = {}) => {
  const house = await aHouse();
  await chooseManagerCode(house);
  const zoe = await aMember(house, wish);
  const door = await aDoor(house);
  const open = () => openWindow(door, `/members/${zoe.id}`);
  const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
  return { house, door, zoe, open, part, now: () => house.client().members.get({ id: zoe.id }) };
};

/** Lends a new object to a member and, when told, brings it back. */
const aLoan = async (house: TestHouse, memberId: MemberIdOf, name: string, isBack: boolean) => {
  const item = await anItem(house, { name });
  const { loan } = await house
    .client('manager')
    .loans.lendAnyway({ itemId: item.id, memberId, visitId, reason: 'essai' });
  if (isBack) await house.client().loans.takeBack({ id: loan.id });
};
type MemberIdOf = Awaited<ReturnType<typeof aMember>>['id'];

describe('the page of a member', () => {
  test('says how to reach them, and that they may borrow', async () => {
    const { open } = await aPage({ email: 'zoe@example.org', aliases: ['B-1042'] });
    const page = await open();
    await page.getByRole('heading', { name: 'Zoé Lefèvre' }).waitFor();
    await page.getByText('Peut emprunter').waitFor();
    await page.getByText('B-1042').waitFor();
    const phone = page.getByRole('link', { name: '06 12 34 56 78' });
    await expect.poll(() => phone.getAttribute('href')).toBe('tel:0612345678');
  });

  test('says what is late and since when', async () => {
    const { house, zoe, open } = await aPage();
    await aLoan(house, zoe.id, 'Ponceuse', false);
    house.time.advance(12 * dayMs);
    const page = await open();
    await page.getByText(/1 objet en retard depuis le sam\.\s28\snov\./).waitFor();
    await page.getByText('5 jours de retard').waitFor();
  });

  test('changes the details, and keeps what was typed when a code is taken', async () => {
    const { house, open, now } = await aPage();
    const ali = await aMember(house, { firstName: 'Ali' });
    const page = await open();
    await page.getByRole('button', { name: 'Modifier la fiche' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Note au comptoir').fill('Préfère le sans fil.');
    await form.getByLabel(/^Autres codes/).fill(ali.code);
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    await form.getByText(/est déjà celui de «\sAli Lefèvre\s»/).waitFor();
    await form.getByLabel(/^Autres codes/).fill('B-2');
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('Préfère le sans fil.').waitFor();
    expect(await now()).toMatchObject({ counterNote: 'Préfère le sans fil.', aliases: ['B-2'] });
  });

  test('opens the member at the counter', async () => {
    const { open } = await aPage();
    const page = await open();
    await page.getByRole('button', { name: 'Servir au comptoir' }).click();
    await page.getByTestId('visit').getByText('Zoé Lefèvre').waitFor();
  });

  test('speaks both languages', async () => {
    const { house, zoe, open } = await aPage();
    await aLoan(house, zoe.id, 'Ponceuse', false);
    await aLoan(house, zoe.id, 'Scie', true);
    await house.client('manager').members.suspend({ id: zoe.id, reason: 'Dégâts' });
    await expectBothLanguages(await open());
  });

  test('is accessible at every size, light and dark', async () => {
    const { house, door, zoe } = await aPage({ email: `${'z'.repeat(60)}@example.org` });
    await aLoan(house, zoe.id, 'Ponceuse', false);
    await aLoan(house, zoe.id, 'Scie', true);
    await house.client('manager').members.suspend({ id: zoe.id, reason: 'Dégâts' });
    await expectGoodScreen(door, `/members/${zoe.id}`, async (page) => {
      await page.getByRole('link', { name: 'Scie' }).waitFor();
    });
  });
});

describe('a membership', () => {
  test('is recorded with the place’s fee and period', async () => {
    const { open, part, now } = await aPage({ membership: null });
    const page = await open();
    await page.getByText('Pas d’adhésion en cours').waitFor();
    await page.getByRole('button', { name: 'Enregistrer une adhésion' }).click();
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await part(page, 'Adhésions').getByText('en cours').waitFor();
    expect((await now()).memberships).toMatchObject([
      { type: 'Individuelle', paidOn: '2026-11-21', validUntil: '2027-11-20', feeCents: 1_500 },
    ]);
  });

  test('that ends before it begins is refused at its field', async () => {
    const { open, now } = await aPage({ membership: null });
    const page = await open();
    await page.getByRole('button', { name: 'Enregistrer une adhésion' }).click();
    await page.getByLabel('Valable jusqu’au').fill('2025-01-01');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText(/Le champ «\sValable jusqu’au\s» n’est pas rempli/).waitFor();
    await expect
      .poll(() => page.getByLabel('Valable jusqu’au').getAttribute('aria-invalid'))
      .toBe('true');
    await expectAccessible(page);
    expect((await now()).memberships).toEqual([]);
  });
});

describe('a household', () => {
  test('is joined by name, shown with its people, and left', async () => {
    const { house, open, part, now } = await aPage();
    const ali = await aMember(house, { firstName: 'Ali', lastName: 'Benhaddou' });
    const page = await open();
    await part(page, 'Foyer')
      .getByLabel(/Joindre le foyer/)
      .fill('benhad');
    await page.getByRole('option', { name: /Ali Benhaddou/ }).click();
    const link = part(page, 'Foyer').getByRole('link', { name: 'Ali Benhaddou' });
    await link.waitFor();
    await expect.poll(() => link.getAttribute('href')).toBe(`/members/${ali.id}`);
    expect((await now()).effectiveLimit).toBe(8);
    await page.getByRole('button', { name: 'Quitter le foyer' }).click();
    await page.getByText('Pas de foyer').waitFor();
    expect((await now()).household).toBeNull();
  });

  test('is joined by a card scanned into its field', async () => {
    const { house, open, part } = await aPage();
    const ali = await aMember(house, { firstName: 'Ali', lastName: 'Benhaddou' });
    const page = await open();
    await part(page, 'Foyer')
      .getByLabel(/Joindre le foyer/)
      .focus();
    await scan(page, ali.code);
    await page.getByRole('option', { name: /Ali Benhaddou/ }).click();
    await part(page, 'Foyer').getByRole('link', { name: 'Ali Benhaddou' }).waitFor();
  });
});

describe('a suspension', () => {
  test('needs the manager’s code and a reason, and is lifted', async () => {
    const { open, part, now } = await aPage();
    const page = await open();
    await page.getByRole('button', { name: 'Suspendre' }).click();
    const form = page.getByRole('dialog', { name: 'Suspendre' });
    await form.getByLabel('Raison').fill('Dégâts répétés');
    await form.getByLabel('Jusqu’au').fill('2026-12-31');
    await form.getByRole('button', { name: 'Suspendre' }).click();
    await giveManagerCode(page);
    await page.getByText(/Suspendu jusqu’au 31\sdéc\.\s2026 \(Dégâts répétés\)/).waitFor();
    expect((await now()).suspensions).toMatchObject([{ untilOn: '2026-12-31', isStanding: true }]);
    await page.getByRole('button', { name: 'Lever la suspension' }).click();
    await page.getByText('Peut emprunter').waitFor();
    await part(page, 'Suspensions').getByText('(finie)').waitFor();
  });

  test('that would be over already is refused at its field', async () => {
    const { open, now } = await aPage();
    const page = await open();
    await page.getByRole('button', { name: 'Suspendre' }).click();
    const form = page.getByRole('dialog', { name: 'Suspendre' });
    await form.getByLabel('Raison').fill('Dégâts');
    await form.getByLabel('Jusqu’au').fill('2026-11-01');
    await form.getByRole('button', { name: 'Suspendre' }).click();
    await giveManagerCode(page);
    await form.getByText(/Le champ «\sJusqu’au\s» n’est pas rempli/).waitFor();
    await expect.poll(() => form.getByLabel('Raison').inputValue()).toBe('Dégâts');
    expect((await now()).suspensions).toEqual([]);
  });
});

describe('a member who leaves', () => {
  test('is asked about first, and may come back', async () => {
    const { open, now } = await aPage();
    const page = await open();
    await page.getByRole('button', { name: 'N’est plus adhérent…' }).click();
    await page.getByText('Son historique reste').waitFor();
    expect(await now()).toMatchObject({ hasLeft: false });
    await page.getByRole('button', { name: 'Mettre fin' }).click();
    await giveManagerCode(page);
    await page.getByText('N’est plus adhérent', { exact: true }).waitFor();
    expect(await now()).toMatchObject({ hasLeft: true });
    await page.getByRole('button', { name: 'Rouvrir' }).click();
    await page.getByText('Peut emprunter').waitFor();
    expect(await now()).toMatchObject({ hasLeft: false });
  });

  test('does not leave with an object', async () => {
    const { house, zoe, open, now } = await aPage();
    await aLoan(house, zoe.id, 'Ponceuse', false);
    const page = await open();
    await page.getByRole('button', { name: 'N’est plus adhérent…' }).click();
    await page.getByRole('button', { name: 'Mettre fin' }).click();
    await giveManagerCode(page);
    await page.getByText(/«\sZoé Lefèvre\s» sert encore/).waitFor();
    expect(await now()).toMatchObject({ hasLeft: false });
  });
});

describe('the history of a member', () => {
  test('comes twenty at a time', async () => {
    const { house, zoe, open, part } = await aPage();
    for (let number = 1; number <= 25; number += 1) {
      await aLoan(house, zoe.id, `Serre-joint ${number}`, true);
      house.time.advance(60_000);
    }
    const page = await open();
    const lines = part(page, 'Historique').getByRole('link', { name: /^Serre-joint/ });
    await lines.first().waitFor();
    await expect.poll(() => lines.count()).toBe(20);
    await page.getByRole('button', { name: 'Afficher la suite' }).click();
    await expect.poll(() => lines.count()).toBe(25);
    await expect.poll(() => lines.last().textContent()).toBe('Serre-joint 1');
  });

  test('is put right by a manager', async () => {
    const { house, zoe, open, part } = await aPage({ membership: null });
    house.time.advance(3 * dayMs);
    await aLoan(house, zoe.id, 'Ponceuse', true);
    const page = await open();
    await page.getByRole('button', { name: 'Antidater : Ponceuse' }).click();
    const form = page.getByRole('dialog', { name: 'Antidater' });
    await form.getByLabel('Sorti le').fill('2026-11-22');
    await form.getByLabel('Pourquoi').fill('Oublié samedi');
    await form.getByRole('button', { name: 'Corriger les dates' }).click();
    await giveManagerCode(page);
    await part(page, 'Historique')
      .getByText(/Sorti le 22\snov\.\s2026/)
      .waitFor();
  });

  test('says why a day is not possible, and keeps what was typed', async () => {
    const { house, zoe, open } = await aPage();
    await aLoan(house, zoe.id, 'Ponceuse', true);
    const page = await open();
    await page.getByRole('button', { name: 'Antidater : Ponceuse' }).click();
    const form = page.getByRole('dialog', { name: 'Antidater' });
    await form.getByLabel('Sorti le').fill('2026-01-10');
    await form.getByRole('button', { name: 'Corriger les dates' }).click();
    await giveManagerCode(page);
    await form.getByText(/la personne n’était pas encore adhérente/).waitFor();
    await expect.poll(() => form.getByLabel('Sorti le').inputValue()).toBe('2026-01-10');
  });

  test('also says what was done', async () => {
    const { house, zoe, open, part } = await aPage();
    await house.client().members.addMembership({ id: zoe.id, paidOn: zoe.joinedOn });
    const page = await open();
    await page.getByText('Ce qui a été fait').click();
    await part(page, 'Historique').getByText('Inscrire un adhérent').waitFor();
    await part(page, 'Historique').getByText('Enregistrer une adhésion').waitFor();
  });
});
