import { describe, expect, it } from 'vitest';
import type { VisitId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { atCounter } from './at-counter.ts';

describe('the basket', () => {
  it('keeps what is scanned with nobody open, and the next card lends it all', async () => {
    const counter = await atCounter();
    const member = await aMember(counter.house);
    const drill = await anItem(counter.house, { name: 'Perceuse' });
    const saw = await anItem(counter.house, { name: 'Scie' });
    await counter.scan(drill.code, 'Au panier : Perceuse');
    await counter.scan(saw.code, 'Au panier : Scie');
    await counter.scan(member.code, 'Bonjour Zoé');
    await counter.holds('said', 'Prêté : Perceuse et Scie');
    await counter.holds('visit', '2 sur 5 objets dehors');
  });

  it('says which objects the card could not lend, and keeps them in sight', async () => {
    const counter = await atCounter({ place: { member_limit: 1 } });
    const member = await aMember(counter.house);
    const drill = await anItem(counter.house, { name: 'Perceuse' });
    const saw = await anItem(counter.house, { name: 'Scie' });
    await counter.scan(drill.code, 'Au panier');
    await counter.scan(saw.code, 'Au panier : Scie');
    await counter.scan(member.code, 'Bonjour Zoé');
    await counter.holds('said', '1 objet du panier n’a pas été prêté : Scie');
    await counter.page.getByRole('heading', { name: 'Panier (1)' }).waitFor();
  });

  it('empties with Escape', async () => {
    const counter = await atCounter();
    const drill = await anItem(counter.house, { name: 'Perceuse' });
    await counter.scan(drill.code, 'Au panier');
    await counter.page.keyboard.press('Escape');
    await counter.says('Panier vidé');
    await expect.poll(() => counter.page.getByRole('heading', { name: /Panier/ }).count()).toBe(0);
  });

  it('empties after 90 seconds of rest', async () => {
    const counter = await atCounter();
    const drill = await anItem(counter.house, { name: 'Perceuse' });
    await counter.scan(drill.code, 'Au panier');
    await counter.later(91_000);
    await counter.says('Panier vidé');
  });

  it('empties when the screen is left', async () => {
    const counter = await atCounter();
    const drill = await anItem(counter.house, { name: 'Perceuse' });
    await counter.scan(drill.code, 'Au panier');
    await counter.page.getByRole('link', { name: 'Journal' }).click();
    await counter.page.getByRole('heading', { name: 'Journal' }).waitFor();
    await counter.page.getByRole('link', { name: 'Comptoir' }).click();
    await counter.page.getByLabel('Carte, objet ou nom').waitFor();
    await expect.poll(() => counter.page.getByRole('heading', { name: /Panier/ }).count()).toBe(0);
  });

  it('says that an object is in it already, and lets go of one or of all', async () => {
    const counter = await atCounter();
    const drill = await anItem(counter.house, { name: 'Perceuse' });
    const saw = await anItem(counter.house, { name: 'Scie' });
    await counter.scan(drill.code, 'Au panier : Perceuse');
    await counter.later();
    await counter.scan(drill.code, 'Déjà au panier : Perceuse');
    await counter.scan(saw.code, 'Au panier : Scie');
    await counter.page.getByRole('heading', { name: 'Panier (2)' }).waitFor();
    await counter.press('Retirer Perceuse du panier');
    await counter.page.getByRole('heading', { name: 'Panier (1)' }).waitFor();
    await counter.press('Vider');
    await counter.says('Panier vidé');
  });

  it('names the reason and the way out for each object that a card could not lend', async () => {
    const counter = await atCounter();
    const { house, page } = counter;
    const member = await aMember(house);
    const rival = await aMember(house, { firstName: 'Ali' });
    const saw = await anItem(house, { name: 'Scie' });
    const drill = await anItem(house, { name: 'Perceuse' });
    await counter.scan(saw.code, 'Au panier : Scie');
    await counter.scan(drill.code, 'Au panier : Perceuse');
    const client = house.client();
    await client.items.block({ id: saw.id, reason: 'Lame fendue' });
    const visitId = 'b3b1c1de-0000-7000-8000-000000000001' as VisitId;
    await client.loans.lend({ itemId: drill.id, memberId: rival.id, visitId });
    await counter.scan(member.code, '2 objets du panier n’ont pas été prêtés');
    const basket = page.getByRole('region', { name: 'Panier (2)' });
    await basket.getByText('Blocage : ne sort pas.').waitFor();
    await basket.getByText('Vient d’être prêté ailleurs.').waitFor();
    await basket.getByRole('link', { name: 'Voir l’objet' }).first().click();
    await page.getByRole('heading', { name: 'Scie', level: 1 }).waitFor();
  });

  it('never lends what one card could not lend to the card of the next person', async () => {
    const counter = await atCounter();
    const { house, page } = counter;
    const expired = await aMember(house, { firstName: 'Ali', membership: null });
    const next = await aMember(house, { firstName: 'Berthe' });
    const drill = await anItem(house, { name: 'Perceuse' });
    await counter.scan(drill.code, 'Au panier : Perceuse');
    await counter.scan(expired.code, '1 objet du panier n’a pas été prêté : Perceuse');
    await page.getByText('Cette personne ne peut pas l’emprunter.').waitFor();
    await page.getByRole('button', { name: 'Passer outre' }).waitFor();
    await counter.scan(next.code, 'Bonjour Berthe');
    await counter.holds('visit', '0 sur 5 objets dehors');
  });
});
