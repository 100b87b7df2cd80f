import { describe, expect, it } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem, type ItemWish } from '#tests/support/builders/an-item.ts';
import { pressKeyTwiceAtOnce } from '#tests/support/ui/press-twice.ts';
import { type AtCounter, atCounter } from './at-counter.ts';

const openFor = async (
  wishes: readonly ItemWish[],
  window: Parameters<typeof atCounter>[0] = {},
) => {
  const counter = await atCounter(window);
  const member = await aMember(counter.house);
  const items = [];
  for (const wish of wishes) items.push(await anItem(counter.house, wish));
  await counter.scan(member.code, 'Bonjour Zoé');
  for (const item of items) await counter.scan(item.code, `Prêté : ${item.name}`);
  return { counter, member, items };
};

const answersOf = ({ house }: AtCounter) =>
  house.store.read((q) =>
    q
      .selectFrom('loan_checks')
      .select(['name', 'kind', 'out_answer', 'in_answer'])
      .orderBy('position')
      .limit(20)
      .execute(),
  );

const drill: ItemWish = { name: 'Perceuse', accessories: ['Chargeur', 'Coffret'] };
const saw: ItemWish = { name: 'Scie', accessories: ['Lames'] };

describe('accessories', () => {
  it('are all there with one key, for every object that asks', async () => {
    const { counter } = await openFor([drill, saw]);
    await counter.holds('visit', '2 objets attendent une réponse');
    await counter.page.keyboard.press('F2');
    await counter.page.getByText('Accessoires à vérifier').first().waitFor({ state: 'detached' });
    const answers = await answersOf(counter);
    expect(answers.map(({ out_answer }) => out_answer)).toEqual(['there', 'there', 'there']);
  });

  it('are answered by touch, one by one or for one object; what is missing is written down', async () => {
    const { counter, items } = await openFor([drill, saw], { window: { size: 'phone' } });
    const { page, house } = counter;
    await page.getByRole('button', { name: 'Chargeur : Manque' }).tap();
    await counter.holds('visit', 'Manquant : Chargeur');
    await page.getByRole('button', { name: 'Coffret : Là' }).tap();
    await page.getByRole('button', { name: 'Coffret : Là' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Tout y est', exact: false }).first().tap();
    await page.getByText('Accessoires à vérifier').waitFor({ state: 'detached' });
    expect(await answersOf(counter)).toMatchObject([
      { name: 'Chargeur', out_answer: 'missing' },
      { name: 'Lames', out_answer: 'there' },
      { name: 'Coffret', out_answer: 'there' },
    ]);
    const [item] = items;
    if (!item) throw new Error('no object');
    const { accessories } = await house.client().items.get({ id: item.id });
    expect(accessories).toMatchObject([
      { name: 'Chargeur', isMissing: true },
      { name: 'Coffret', isMissing: false },
    ]);
  });

  it('are asked for again at return, but for what had not left', async () => {
    const { counter, items } = await openFor([drill]);
    const { page } = counter;
    await counter.press('Chargeur : Manque');
    await page.keyboard.press('F2');
    await page.getByText('Accessoires à vérifier').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await counter.later();
    await counter.scan(items[0]?.code ?? '', 'Rendu : Perceuse');
    await page.getByRole('button', { name: 'Coffret : Manque' }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Chargeur : Là' }).count()).toBe(0);
    await counter.press('Coffret : Manque');
    await counter.holds('deed', 'Manquant : Chargeur, Coffret');
    await page.keyboard.press('Escape');
    await counter.says('Retours terminés');
  });
});

describe('a safety notice', () => {
  const grinder: ItemWish = { name: 'Meuleuse', safetyNotice: 'Lunettes !', accessories: ['Clé'] };

  it('must be seen before hand-over, and a nervous key does not answer for it', async () => {
    const { counter } = await openFor([grinder]);
    const { page } = counter;
    await counter.holds('deed', 'Consigne de sécurité : Lunettes !');
    await pressKeyTwiceAtOnce(page, 'F2');
    await page.getByText('Accessoires à vérifier').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await counter.says('Répondez d’abord aux questions sur : Meuleuse');
    expect(await answersOf(counter)).toMatchObject([
      { kind: 'safety-notice', out_answer: null },
      { name: 'Clé', out_answer: 'there' },
    ]);
    await counter.later();
    await page.keyboard.press('F2');
    await counter.says('il n’y a plus de question');
    expect(await answersOf(counter)).toMatchObject([{ out_answer: 'seen' }, {}]);
  });

  it('is seen by touch too', async () => {
    const { counter } = await openFor([{ ...grinder, accessories: [] }]);
    await counter.press('Consigne lue ensemble');
    await counter.page.getByText('Consigne lue ensemble').waitFor({ state: 'detached' });
    await counter.page.keyboard.press('Escape');
    await counter.says('Au revoir Zoé');
  });
});
