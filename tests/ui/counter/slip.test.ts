import { describe, expect, it } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { atCounter } from './at-counter.ts';

const plain = (text: string) => text.replace(/\s+/g, ' ');

/** One drill went out with a charger but no case, one saw came back without its blades. */
const aVisitWithBoth = async () => {
  const counter = await atCounter();
  const { house, page } = counter;
  const member = await aMember(house);
  const drill = await anItem(house, {
    name: 'Perceuse',
    condition: 'worn',
    accessories: ['Chargeur', 'Coffret'],
    declaredValueCents: 12_000,
    depositCents: 5_000,
  });
  const saw = await anItem(house, { name: 'Scie', accessories: ['Lames'] });
  await counter.scan(member.code, 'Bonjour');
  await counter.scan(saw.code, 'Prêté : Scie');
  await page.keyboard.press('F2');
  await page.getByText('Accessoires à vérifier').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await counter.says('Au revoir');
  await counter.later();
  await counter.scan(member.code, 'Bonjour');
  await counter.scan(saw.code, 'Rendu : Scie');
  await counter.press('Lames : Manque');
  await counter.scan(drill.code, 'Prêté : Perceuse');
  await counter.press('Coffret : Manque');
  await counter.press('Chargeur : Là');
  await page.getByText('Accessoires à vérifier').waitFor({ state: 'detached' });
  await counter.press('Bon');
  await page.getByRole('dialog').waitFor();
  return counter;
};

describe('the slip of a visit', () => {
  it('holds objects, accessories, condition, due day, declared value with its consequence, rules', async () => {
    const { page } = await aVisitWithBoth();
    const slip = plain(await page.getByRole('dialog').innerText());
    expect(slip).toContain('Bon de prêt et de retour');
    expect(slip).toContain('La Remise 3 rue des Ateliers, 44000 Nantes 02 40 00 00 00');
    expect(slip).toContain('Fait le 21 nov. 2026, 14 h 02');
    expect(slip).toContain('Emprunteur : Zoé Lefèvre (C 000 001 9)');
    expect(slip).toMatch(
      /Objets prêtés .*Perceuse T 000 001 3 Chargeur Manque : Coffret usé 28 nov. 2026 120 € · Caution 50 €/,
    );
    expect(slip).toMatch(/Objets rendus .*Scie T 000 002 1 Manque : Lames bon 21 nov. 2026/);
    expect(slip).toContain('à la charge de l’emprunteur (Code civil, article 1883)');
    expect(slip).toContain('Règles du lieu, version 2026-01 Rendre propre et complet.');
    expect(slip).toContain('Signature de l’emprunteur');
  });

  it('is printed alone, and saved as one page', async () => {
    const { page } = await aVisitWithBoth();
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await page.getByRole('dialog').getByRole('button', { name: 'Imprimer' }).click();
    await page.locator('body[data-printed="yes"]').waitFor();
    await page.emulateMedia({ media: 'print' });
    const paper = plain(await page.locator('body').innerText());
    expect(paper.startsWith('La Remise 3 rue des Ateliers')).toBe(true);
    expect(paper).not.toContain('Comptoir');
    expect(paper).not.toContain('Imprimer');
    expect(paper.split('Objets prêtés')).toHaveLength(2);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  it('says nothing of a declared value where there is none', async () => {
    const counter = await atCounter();
    const member = await aMember(counter.house);
    const saw = await anItem(counter.house, { name: 'Scie' });
    await counter.scan(member.code, 'Bonjour');
    await counter.scan(saw.code, 'Prêté : Scie');
    await counter.press('Bon');
    const slip = await counter.page.getByRole('dialog').innerText();
    expect(slip).toContain('Bon de prêt');
    expect(slip).not.toContain('1883');
  });

  it('makes way for the next scan', async () => {
    const counter = await aVisitWithBoth();
    const next = await aMember(counter.house, { firstName: 'Ali' });
    await counter.scan(next.code, 'Bonjour Ali');
    await counter.page.getByRole('dialog').waitFor({ state: 'detached' });
    await counter.holds('visit', 'Ali');
  });
});
