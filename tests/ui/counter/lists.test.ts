import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/domain/day.ts';
import type { VisitId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { openCounter } from './at-counter.ts';

const visitId = 'b3b1c1de-0000-7000-8000-000000000001' as VisitId;
const membership = { type: 'Individuelle', paidOn: '2026-01-10' as Day };

const on = (house: TestHouse, day: string) =>
  house.time.set(`${day}T13:02:00.000Z` as ReturnType<TestHouse['clock']>);

/** One loan late for ten days, one due today, one due later. */
const threeLoans = async (): Promise<TestHouse> => {
  const house = await aHouse();
  const ali = { firstName: 'Ali', lastName: 'Amar', phone: '06 99 88 77 66', membership };
  const member = await aMember(house, ali);
  const lend = async (day: string, name: string) => {
    on(house, day);
    const { id: itemId } = await anItem(house, { name });
    await house.client().loans.lend({ itemId, memberId: member.id, visitId });
  };
  await lend('2026-11-04', 'Raclette');
  await lend('2026-11-14', 'Tente');
  await lend('2026-11-21', 'Perceuse');
  return house;
};

describe('the lists of the counter', () => {
  it('show what is due today, who is late with a telephone number, and what is out', async () => {
    const { page } = await openCounter(await aDoor(await threeLoans()));
    const rows = page.getByRole('tabpanel').locator('tbody tr');
    await page.getByRole('tab', { name: 'À rendre aujourd’hui 1' }).waitFor();
    await expect.poll(() => rows.allInnerTexts()).toEqual([expect.stringContaining('Tente')]);
    await page.getByRole('tab', { name: 'En retard 1' }).click();
    const late = [
      expect.stringMatching(
        /Raclette[\s\S]*Ali Amar[\s\S]*06 99 88 77 66[\s\S]*10.jours de retard/,
      ),
    ];
    await expect.poll(() => rows.allInnerTexts()).toEqual(late);
    await page.getByRole('tab', { name: 'Dehors 3' }).click();
    await expect.poll(() => rows.count()).toBe(3);
    await rows.getByRole('link', { name: 'Raclette' }).click();
    await page.getByRole('heading', { name: 'Raclette', level: 1 }).waitFor();
  });

  it('print: the list alone, in black on white', async () => {
    const { page } = await openCounter(await aDoor(await threeLoans()));
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    for (const [tab, name] of [
      ['À rendre aujourd’hui', 'Tente'],
      ['En retard', 'Raclette'],
      ['Dehors', 'Perceuse'],
    ] as const) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByRole('tabpanel').getByRole('button', { name: 'Imprimer' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Imprimer' }).click();
      await page.locator('body[data-printed="yes"]').waitFor();
      await page.emulateMedia({ media: 'print' });
      const paper = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
      expect(paper).toContain(`${tab} La Remise · 21 nov. 2026`);
      expect(paper).toContain(name);
      expect(paper).toContain('06 99 88 77 66');
      expect(paper).not.toContain('Comptoir');
      expect(paper.split(name)).toHaveLength(2); // once: not the preview too
      await page.emulateMedia({ media: 'screen' });
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });

  it('grow beyond 500 loans, and print all of them', async () => {
    const house = await aHouse({ place: { member_limit: 2_000 } });
    const client = house.client();
    const member = await aMember(house);
    const first = await anItem(house, { name: 'Chaise' });
    const chairs = [first];
    for (let round = 0; round < 6; round += 1)
      chairs.push(...(await client.items.duplicate({ id: first.id, copies: 100 })));
    for (const { id: itemId } of chairs)
      await client.loans.lend({ itemId, memberId: member.id, visitId });
    const { page } = await openCounter(await aDoor(house));
    await page.getByRole('tab', { name: 'Dehors 601' }).click();
    const rows = page.getByRole('tabpanel').locator('tbody tr');
    for (const count of [100, 200, 300, 400, 500, 600]) {
      await expect.poll(() => rows.count()).toBe(count);
      await page.getByRole('button', { name: 'Afficher la suite' }).click();
    }
    await expect.poll(() => rows.count()).toBe(601);
    await expect
      .poll(() => page.getByRole('button', { name: 'Afficher la suite' }).count())
      .toBe(0);
    await page.getByRole('tabpanel').getByRole('button', { name: 'Imprimer' }).click();
    await page.getByText('Et 551 autres prêts, qui seront imprimés aussi.').waitFor();
    await expect.poll(() => page.locator('[data-paper] tbody tr').count()).toBe(601);
  });

  it('make way for a scan while their print is being looked at', async () => {
    const house = await threeLoans();
    const drill = await anItem(house, { name: 'Scie' });
    const counter = await openCounter(await aDoor(house));
    await counter.page.getByRole('button', { name: 'Imprimer' }).click();
    await counter.page.getByRole('dialog').waitFor();
    await counter.scan(drill.code, 'Au panier : Scie');
    await counter.page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
