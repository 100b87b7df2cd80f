import { describe, expect, it } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { pressAll, suffixes } from '#tests/support/ui/scan.ts';
import { typedByUsScanner } from '#tests/unit/scanner/keyboard-map.ts';
import { atCounter } from './at-counter.ts';

describe('lending and returning at the counter', () => {
  it('lends three tools to a member with four scans and no click', async () => {
    const counter = await atCounter();
    const member = await aMember(counter.house);
    const names = ['Perceuse', 'Ponceuse', 'Scie sauteuse'];
    const tools = [];
    for (const name of names) tools.push(await anItem(counter.house, { name }));

    let scans = 0;
    const count = async (code: string, words: string) => {
      scans += 1;
      await counter.scan(code, words);
    };
    await count(member.code, 'Bonjour Zoé');
    for (const tool of tools) await count(tool.code, `Prêté : ${tool.name}`);

    expect(scans).toBe(4);
    await counter.holds('visit', '3 sur 5 objets dehors');
    await counter.holds('said', 'à rendre le sam. 28 nov.');
  });

  it('returns three tools with three scans, whoever brings them', async () => {
    const counter = await atCounter();
    const member = await aMember(counter.house);
    const tools = [];
    for (const name of ['Perceuse', 'Ponceuse', 'Scie'])
      tools.push(await anItem(counter.house, { name }));
    await counter.scan(member.code, 'Bonjour');
    for (const tool of tools) await counter.scan(tool.code, `Prêté : ${tool.name}`);
    await counter.page.keyboard.press('Escape');
    await counter.says('Au revoir');

    await counter.later();
    for (const tool of tools) await counter.scan(tool.code, `Rendu : ${tool.name}`);
    await counter.page.getByRole('tab', { name: /Dehors/ }).waitFor({ state: 'detached' });
  });

  it('returns an object of somebody else while a member is open, and lends it with one more scan', async () => {
    const counter = await atCounter();
    const borrower = await aMember(counter.house, { firstName: 'Ali' });
    const neighbour = await aMember(counter.house, { firstName: 'Berthe' });
    const drill = await anItem(counter.house, { name: 'Perceuse' });
    await counter.scan(borrower.code, 'Bonjour Ali');
    await counter.scan(drill.code, 'Prêté : Perceuse');
    await counter.scan(neighbour.code, 'Bonjour Berthe');

    await counter.later();
    await counter.scan(drill.code, 'Rendu : Perceuse');
    await counter.holds('said', 'emprunté par Ali');
    await counter.later();
    await counter.scan(drill.code, 'Prêté : Perceuse');
  });

  it('closes the member when the same card is scanned again', async () => {
    const counter = await atCounter();
    const member = await aMember(counter.house);
    await counter.scan(member.code, 'Bonjour Zoé');
    await counter.later();
    await counter.scan(member.code, 'Au revoir');
    await counter.page.getByTestId('visit').waitFor({ state: 'detached' });
  });

  it('takes the same code twice within one second for one scan', async () => {
    const counter = await atCounter();
    const member = await aMember(counter.house);
    const once = [...typedByUsScanner(member.code, 'xkb_fr'), suffixes.Enter];
    await pressAll(counter.page, [...once, ...once]);
    await counter.says('Bonjour Zoé');
    await counter.later(300);
    await counter.says('Bonjour Zoé');
  });

  it('closes a member after 90 seconds of rest, and not before', async () => {
    const counter = await atCounter();
    const member = await aMember(counter.house);
    await counter.scan(member.code, 'Bonjour Zoé');
    await counter.later(60_000);
    await counter.page.getByTestId('visit').waitFor();
    await counter.later(31_000);
    await counter.says('Fermé après un moment sans geste');
  });

  it('moves the due day of a loan on the spot', async () => {
    const counter = await atCounter();
    const member = await aMember(counter.house);
    const drill = await anItem(counter.house, { name: 'Perceuse' });
    await counter.scan(member.code, 'Bonjour Zoé');
    await counter.scan(drill.code, 'Prêté : Perceuse');
    await counter.page.getByTitle('Changer la date de retour').click();
    await counter.page.getByLabel('Changer la date de retour').fill('2026-12-05');
    await counter.page.keyboard.press('Enter');
    await counter.holds('visit', 'À rendre le sam. 5 déc.');
  });

  it('renews one loan, then all', async () => {
    const counter = await atCounter();
    const member = await aMember(counter.house);
    for (const name of ['Perceuse', 'Scie']) {
      const item = await anItem(counter.house, { name });
      if (name === 'Perceuse') await counter.scan(member.code, 'Bonjour');
      await counter.scan(item.code, 'Prêté');
    }
    await counter.page.keyboard.press('Escape');
    await counter.later();
    await counter.scan(member.code, 'Bonjour');
    await counter.page.getByRole('button', { name: 'Prolonger : Perceuse' }).click();
    await expect.poll(() => counter.page.getByTestId('visit').innerText()).toMatch(/5.déc/);
    await counter.page.getByRole('button', { name: 'Tout prolonger' }).click();
    await counter.says('2 prêts prolongés');
  });
});
