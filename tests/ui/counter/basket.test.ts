import { describe, expect, it } from 'vitest';
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
    expect(await counter.page.getByRole('heading', { name: /Panier/ }).count()).toBe(0);
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
    expect(await counter.page.getByRole('heading', { name: /Panier/ }).count()).toBe(0);
  });
});
