import { describe, expect, it } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { scan } from '#tests/support/ui/scan.ts';
import { atCounter, openCounter } from './at-counter.ts';

describe('two windows', () => {
  it('that lend the same object at once: one lends, the other is told who has it', async () => {
    const one = await atCounter();
    const other = await openCounter(one.door);
    const ali = await aMember(one.house, { firstName: 'Ali', lastName: 'Amar' });
    const zoe = await aMember(one.house, { firstName: 'Zoé', lastName: 'Zen' });
    await one.scan(ali.code, 'Bonjour Ali');
    await other.scan(zoe.code, 'Bonjour Zoé');
    for (const name of ['Perceuse', 'Scie', 'Ponceuse']) {
      const item = await anItem(one.house, { name });
      await Promise.all([scan(one.page, item.code), scan(other.page, item.code)]);
      const said = async ({ page }: typeof one) =>
        (await page.getByTestId('said').innerText()).replace(/\s+/g, ' ');
      await expect.poll(() => said(one)).toContain(name);
      await expect.poll(() => said(other)).toContain(name);
      // The second comes before or after the first has written: told that it is out, or it returns it.
      const outcomes = [await said(one), await said(other)];
      expect(outcomes.filter((text) => text.includes(`Prêté : ${name}`))).toHaveLength(1);
      const [loser] = outcomes.filter((text) => !text.includes(`Prêté : ${name}`));
      expect(loser).toMatch(/déjà sorti, chez (Ali Amar|Zoé Zen)|emprunté par (Ali Amar|Zoé Zen)/);
    }
  });

  it('that return the same object at once: one does, the other is told', async () => {
    const one = await atCounter();
    const other = await openCounter(one.door);
    const zoe = await aMember(one.house);
    const drill = await anItem(one.house, { name: 'Perceuse' });
    await one.scan(zoe.code, 'Bonjour');
    await one.scan(drill.code, 'Prêté');
    await one.page.keyboard.press('Escape');
    await one.later();
    await other.page.getByRole('tab', { name: /Dehors/ }).waitFor();
    await Promise.all([scan(one.page, drill.code), scan(other.page, drill.code)]);
    await one.says('Perceuse');
    await other.says('Perceuse');
    const loans = await one.house.client().counter.outNow({});
    expect(loans.total).toBe(0);
  });
});
