import { describe, expect, it } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { atCounter } from './at-counter.ts';

describe('a volunteer with a telephone and no scanner', () => {
  it('serves a whole visit by touch: member, loan, renewal, return, undo, end', async () => {
    const counter = await atCounter({ window: { size: 'phone' } });
    const { house, page } = counter;
    await aMember(house, { firstName: 'Zoé', lastName: 'Lefèvre' });
    await anItem(house, { name: 'Perceuse' });
    const tap = (name: string) => page.getByRole('button', { name }).first().tap();
    const choose = async (words: string, option: string) => {
      await page.getByLabel('Carte, objet ou nom').first().tap();
      await page.keyboard.type(words, { delay: 90 });
      await page.getByRole('option', { name: option }).tap();
    };
    await choose('lefe', 'Zoé Lefèvre');
    await counter.says('Bonjour Zoé');
    await choose('perc', 'Perceuse');
    await counter.says('Prêté : Perceuse');
    await tap('Terminer');
    await counter.says('Au revoir Zoé');
    await choose('lefe', 'Zoé Lefèvre');
    await counter.says('Bonjour Zoé');
    await tap('Prolonger : Perceuse');
    await counter.says('Prolongé : Perceuse');
    await tap('Rendre : Perceuse');
    await counter.says('Rendu : Perceuse');
    await tap('Annuler la dernière action');
    await counter.says('Annulé : rendre');
    await counter.holds('visit', 'Chez cette personne (1)');
    await tap('Terminer');
    await counter.says('Au revoir Zoé');
  });

  it('finds every link and every undo as wide as a thumb', async () => {
    const counter = await atCounter({ window: { size: 'phone' } });
    const { house, page } = counter;
    await anItem(house, { name: 'Perceuse' });
    await page.reload();
    const undo = page.getByRole('button', { name: /^Annuler « / });
    await undo.first().waitFor();
    const links = page.getByRole('navigation', { name: 'Navigation' }).getByRole('link');
    const boxes = await Promise.all(
      [...(await links.all()), ...(await undo.all())].map((one) => one.boundingBox()),
    );
    expect(boxes.length).toBeGreaterThan(8);
    for (const box of boxes) {
      expect(box?.width).toBeGreaterThanOrEqual(44);
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(400);
    }
  });
});
