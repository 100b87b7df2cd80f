/** Hands that open everything with two clicks: at the counter they ask for one thing. */
import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { atCounter } from './at-counter.ts';

/** Ali comes back a week later; a drill, a saw and a ladder are at his home until 12 December. */
const aCounterWithAli = async () => {
  const counter = await atCounter();
  const ali = await aMember(counter.house, { firstName: 'Ali', lastName: 'Amar' });
  await counter.scan(ali.code, 'Bonjour');
  for (const name of ['Perceuse', 'Scie', 'Échelle']) {
    await counter.scan((await anItem(counter.house, { name })).code, `Prêté : ${name}`);
  }
  await counter.page.keyboard.press('Escape');
  await counter.says('Au revoir');
  await counter.later();
  await counter.scan(ali.code, 'Bonjour');
  const client = counter.house.client();
  const atHome = async () => (await client.counter.file({ memberId: ali.id })).out;
  const renewals = async () => (await atHome()).map((loan) => loan.renewals).toSorted();
  const button = (name: string | RegExp) => counter.page.getByRole('button', { name }).first();
  return { counter, atHome, renewals, button };
};

/** As fast as a hand does it: the answer to the first click is there before the second. */
const twice = (button: Locator): Promise<void> => button.dblclick({ delay: 60 });

describe('a double click', () => {
  it('returns what was pointed at, not what takes its place', async () => {
    const { counter, atHome, button } = await aCounterWithAli();
    await twice(button(/^Rendre : /));
    await counter.says('Rendu');
    expect(await atHome()).toHaveLength(2);
  });

  it('renews once', async () => {
    const { counter, renewals, button } = await aCounterWithAli();
    await twice(button(/^Prolonger : Scie/));
    await counter.says('Prolongé');
    expect(await renewals()).toEqual([0, 0, 1]);
    await counter.press(/^Prolonger : Scie/);
    await expect.poll(renewals).toEqual([0, 0, 2]);
  });

  it('renews each once', async () => {
    const { counter, renewals, button } = await aCounterWithAli();
    await twice(button('Tout prolonger'));
    await counter.says('3 prêts prolongés');
    expect(await renewals()).toEqual([1, 1, 1]);
  });
});
