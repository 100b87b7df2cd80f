import { describe, expect, it } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { atCounter } from './at-counter.ts';

const anOpenVisit = async (wish: Parameters<typeof anItem>[1] = {}) => {
  const counter = await atCounter();
  const member = await aMember(counter.house);
  const drill = await anItem(counter.house, { name: 'Perceuse', ...wish });
  await counter.scan(member.code, 'Bonjour Zoé');
  await counter.scan(drill.code, 'Prêté : Perceuse');
  return { counter, member, drill };
};

describe('a visit', () => {
  it('survives a look at the page of an object, and closes after 90 s of rest all the same', async () => {
    const { counter } = await anOpenVisit();
    const { page } = counter;
    await page.getByRole('link', { name: 'Journal' }).click();
    await page.getByRole('heading', { name: 'Journal' }).waitFor();
    await page.getByRole('link', { name: 'Comptoir' }).click();
    await counter.holds('visit', 'Zoé');
    await counter.holds('deed', 'Perceuse');
    await counter.later(91_000);
    await counter.says('Au revoir Zoé');
  });

  it('does not wait on another screen for the objects of the next person', async () => {
    const { counter } = await anOpenVisit();
    const { page } = counter;
    const saw = await anItem(counter.house, { name: 'Scie' });
    await page.getByRole('link', { name: 'Journal' }).click();
    await page.getByRole('heading', { name: 'Journal' }).waitFor();
    await counter.later(91_000);
    await counter.scan(saw.code, 'Au panier : Scie');
    await expect.poll(() => page.getByTestId('visit').count()).toBe(0);
  });

  it('is over when the machine wakes up after a long sleep', async () => {
    const { counter } = await anOpenVisit();
    const saw = await anItem(counter.house, { name: 'Scie' });
    await counter.page.clock.setSystemTime('2026-11-21T18:00:00.000Z'); // no timer has run
    await counter.scan(saw.code, 'Au panier : Scie');
  });

  it('never closes by rest, by Escape, by its card or by another while questions wait', async () => {
    const { counter, member } = await anOpenVisit({ accessories: ['Chargeur'] });
    const { page } = counter;
    const other = await aMember(counter.house, { firstName: 'Ali' });
    await counter.later(91_000);
    await counter.holds('visit', 'Zoé');
    await page.keyboard.press('Escape');
    await counter.says('Répondez d’abord aux questions sur : Perceuse');
    await counter.scan(member.code, 'Répondez d’abord aux questions sur : Perceuse');
    await counter.scan(other.code, 'Répondez d’abord aux questions sur : Perceuse');
    await counter.holds('visit', 'Zoé');
    await page.keyboard.press('F2');
    await counter.says('il n’y a plus de question');
    await counter.later();
    await counter.scan(other.code, 'Bonjour Ali');
  });

  it('keeps its slip at hand once it is closed', async () => {
    const { counter } = await anOpenVisit();
    await counter.press('Terminer');
    await counter.says('Au revoir Zoé');
    await counter.press('Bon');
    await expect.poll(() => counter.page.getByRole('dialog').innerText()).toContain('Perceuse');
  });
});
