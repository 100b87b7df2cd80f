import { describe, it } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { atCounter } from './at-counter.ts';

describe('a nervous scan', () => {
  it('leaves an object lent that was lent during this opening, and offers to return it', async () => {
    const counter = await atCounter();
    const member = await aMember(counter.house);
    const drill = await anItem(counter.house, { name: 'Perceuse' });
    await counter.scan(member.code, 'Bonjour');
    await counter.scan(drill.code, 'Prêté : Perceuse');
    await counter.later();
    await counter.scan(drill.code, 'Déjà prêté à 14 h 02 : Perceuse');
    await counter.page.getByRole('button', { name: 'Le rendre' }).click();
    await counter.says('Rendu : Perceuse');
  });

  it('does not lend an object back to the borrower who has just returned it, and offers to', async () => {
    const counter = await atCounter();
    const member = await aMember(counter.house);
    const drill = await anItem(counter.house, { name: 'Perceuse' });
    await counter.scan(member.code, 'Bonjour');
    await counter.scan(drill.code, 'Prêté : Perceuse');
    await counter.page.keyboard.press('Escape');
    await counter.later();
    await counter.scan(member.code, 'Bonjour');
    await counter.scan(drill.code, 'Rendu : Perceuse');
    await counter.later();
    await counter.scan(drill.code, 'Rendu à 14 h 02 par cette personne : Perceuse');
    await counter.page.getByRole('button', { name: 'Le prêter de nouveau' }).click();
    await counter.says('Prêté : Perceuse');
  });
});
