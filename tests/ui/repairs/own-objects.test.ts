/** Objects of the place: their page and the counter show the repair, and lead to its ticket. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aTicket } from '#tests/support/builders/repairs.ts';
import { aHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { chooseManagerCode, giveManagerCode } from '#tests/support/ui/manager.ts';
import { scan } from '#tests/support/ui/scan.ts';
import { openWindow } from '#tests/support/ui/window.ts';
import { atCounter } from '#tests/ui/counter/at-counter.ts';

const aBrokenDrill = async () => {
  const house = await aHouse();
  await chooseManagerCode(house);
  const drill = await anItem(house, { name: 'Perceuse' });
  const ticket = await aTicket(house, { itemId: drill.id, problem: 'Mandrin tordu' });
  return { house, drill, ticket };
};

describe('the page of an object', () => {
  it('opens a ticket on it, which blocks it, and shows it from then on', async () => {
    const house = await aHouse();
    const drill = await anItem(house, { name: 'Perceuse' });
    const page = await openWindow(await aDoor(house), `/items/${drill.id}`);
    await page.getByText('Aucune réparation notée.').waitFor();
    await page.getByRole('button', { name: 'Ouvrir une fiche de réparation' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Ce qui ne va pas').fill('Mandrin tordu');
    await dialog.getByRole('button', { name: 'Ouvrir une fiche de réparation' }).click();
    await page.getByRole('button', { name: 'Prendre', exact: true }).waitFor();
    expect((await house.client().items.get({ id: drill.id })).availability).toBe('blocked');
    await page.getByRole('link', { name: 'Perceuse' }).click();
    await page.getByText('En réparation (Mandrin tordu)').waitFor();
    await page.getByRole('link', { name: /^R \d/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Perceuse' }).waitFor();
  });

  it('is free again once the repair is fixed, without a word from a manager', async () => {
    const { house, drill, ticket } = await aBrokenDrill();
    const page = await openWindow(await aDoor(house), `/repairs/tickets/${ticket.id}`);
    await page.getByRole('button', { name: 'Réparé', exact: true }).click();
    await page.getByText('n’est plus bloqué par cette fiche').waitFor();
    expect((await house.client().items.get({ id: drill.id })).availability).toBe('shelf');
  });

  it('has its unsafe verdict in sight, and offers the ticket instead of unblocking', async () => {
    const { house, drill, ticket } = await aBrokenDrill();
    await house.client().repairs.tickets.declareUnsafe({ id: ticket.id, reason: 'Câble nu' });
    const page = await openWindow(await aDoor(house), `/items/${drill.id}`);
    await page.getByText('seul un responsable lève ce verdict').waitFor();
    await page.getByText('Bloqué, à mettre de côté').waitFor();
    expect(await page.getByRole('button', { name: 'Débloquer' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Voir la fiche pour lever le verdict' }).click();
    await page.getByRole('button', { name: 'Lever le verdict' }).waitFor();
  });

  it('leads to the ticket when a verdict fell while somebody was unblocking it', async () => {
    const { house, drill, ticket } = await aBrokenDrill();
    const page = await openWindow(await aDoor(house), `/items/${drill.id}`);
    await page.getByRole('button', { name: 'Débloquer' }).click();
    await house.client().repairs.tickets.declareUnsafe({ id: ticket.id, reason: 'Câble nu' });
    const dialog = page.getByRole('dialog', { name: 'Débloquer' });
    await dialog.getByLabel('Ce qui a été fait').fill('Regardé');
    await dialog.getByRole('button', { name: 'Débloquer' }).click();
    await giveManagerCode(page);
    await dialog.getByText('ne doit plus servir (Câble nu)').waitFor();
    await dialog.getByRole('link', { name: 'Voir la fiche R 000 001 5' }).click();
    await page.getByRole('button', { name: 'Lever le verdict' }).waitFor();
    expect((await house.client().items.get({ id: drill.id })).availability).toBe('blocked');
  });
});

/** A drill that is out, and whose fault is known already. */
const aLentDrill = async () => {
  const counter = await atCounter();
  const { house } = counter;
  const shelf = await house.client('manager').shelves.create({ name: 'Atelier' });
  const member = await aMember(house);
  const drill = await anItem(house, { name: 'Perceuse', shelfId: shelf.id });
  await counter.scan(member.code, 'Bonjour');
  await counter.scan(drill.code, 'Prêté : Perceuse');
  const ticket = await aTicket(house, { itemId: drill.id, problem: 'Mandrin tordu' });
  await counter.page.keyboard.press('Escape');
  await counter.later();
  return { counter, drill, ticket };
};

const expectTone = (page: Page, tone: string): Promise<void> =>
  page.getByTestId('said').locator(`[data-tone="${tone}"]`).waitFor();

describe('the counter', () => {
  it('refuses an object in repair, and offers its ticket', async () => {
    const counter = await atCounter();
    const { house, page } = counter;
    const member = await aMember(house);
    const drill = await anItem(house, { name: 'Perceuse' });
    await aTicket(house, { itemId: drill.id, problem: 'Mandrin tordu' });
    await counter.scan(member.code, 'Bonjour');
    await counter.scan(drill.code, 'ne sort pas. Blocage : en réparation (Mandrin tordu)');
    await page.getByTestId('said').getByRole('link', { name: 'Fiche de réparation' }).click();
    await page.getByRole('button', { name: 'Prendre', exact: true }).waitFor();
  });

  it('says of an object that comes back that it must not be used any more, and leads to why', async () => {
    const { counter, drill, ticket } = await aLentDrill();
    const { house, page } = counter;
    const { declareUnsafe } = house.client().repairs.tickets;
    await declareUnsafe({ id: ticket.id, reason: 'Risque d’incendie.' });
    await counter.scan(drill.code, 'Rendu : Perceuse');
    await counter.says('Ne doit plus servir : Risque d’incendie. À mettre de côté.');
    await expectTone(page, 'refused');
    await counter.holds('deed', 'étiquette rouge (Risque d’incendie) et en réparation');
    expect(await page.getByText('à ranger').count()).toBe(0);
    await page.getByTestId('said').getByRole('link', { name: 'Fiche de réparation' }).click();
    await page.getByRole('button', { name: 'Lever le verdict' }).waitFor();
  });

  it('says of an object that comes back what else keeps it here', async () => {
    const { counter, drill } = await aLentDrill();
    await counter.scan(drill.code, 'Rendu : Perceuse');
    await counter.says('Blocage : en réparation (Mandrin tordu) · à mettre de côté');
    await expectTone(counter.page, 'blocked');
    await counter.holds('deed', 'Bloqué');
  });

  it('says after noting damage which ticket it opened', async () => {
    const counter = await atCounter();
    const { house, page } = counter;
    const member = await aMember(house);
    const drill = await anItem(house, { name: 'Perceuse' });
    await counter.scan(member.code, 'Bonjour');
    await counter.scan(drill.code, 'Prêté : Perceuse');
    await page.keyboard.press('Escape');
    await counter.later();
    await counter.scan(drill.code, 'Rendu : Perceuse');
    await counter.press('Objet abîmé : Perceuse');
    await page.getByLabel('Ce qui est abîmé').fill('Mandrin tordu');
    await counter.press('Noter et bloquer');
    await counter.says('Une fiche de réparation est ouverte');
    await counter.says('Fiche de réparation R 000 001 5');
    await page
      .getByTestId('said')
      .getByRole('link', { name: /Fiche de réparation/ })
      .click();
    await page.getByText('Mandrin tordu').first().waitFor();
  });

  it('opens a ticket whose tag is scanned', async () => {
    const counter = await atCounter();
    const { code } = await aTicket(counter.house);
    await scan(counter.page, code);
    await counter.page.getByRole('heading', { level: 1, name: 'Grille-pain' }).waitFor();
  });

  it('names a ticket of the day by its code as people read it', async () => {
    const house = await aHouse();
    await aTicket(house);
    const page = await openWindow(await aDoor(house), '/');
    await page.getByText('Grille-pain, R\u00a0000\u00a0001\u00a05').waitFor();
  });

  it('offers the ticket rather than leaving, while somebody is served', async () => {
    const counter = await atCounter();
    const member = await aMember(counter.house);
    const { code } = await aTicket(counter.house);
    await counter.scan(member.code, 'Bonjour');
    await counter.scan(code, 'Fiche de réparation : Grille-pain');
    await counter.page.getByTestId('visit').waitFor();
  });

  it('says what a blank sheet is, and leads to where it is typed in', async () => {
    const counter = await atCounter();
    const { tickets } = counter.house.client().repairs;
    const { codes } = await tickets.printBlanks({ count: 1 });
    await counter.scan(codes[0] ?? '', 'C’est une fiche de réparation encore vierge');
    const way = counter.page.getByRole('link', { name: 'Saisir cette feuille' });
    expect(await way.getAttribute('href')).toBe(`/repairs/paper?code=${codes[0]}`);
    await way.click();
    await counter.page.locator('[name="what"]:focus').waitFor();
  });
});
