import { beforeEach, describe, expect, it } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { type AtCounter, atCounter } from './at-counter.ts';

let counter: AtCounter;
beforeEach(async () => {
  counter = await atCounter();
  const { house } = counter;
  await aMember(house, { firstName: 'Zoé', lastName: 'Lefèvre' });
  await anItem(house, { name: 'Perceuse à percussion', brand: 'Makita', model: 'HR2630' });
  await anItem(house, { name: 'Perceuse sans fil', brand: 'Bosch', model: 'GSB 18' });
  await anItem(house, { name: 'Meuleuse', brand: 'Ryobi', serialNumber: 'SN-778899' });
});

const box = () => counter.page.getByRole('textbox', { name: 'Carte, objet ou nom' });
const type = (text: string) => counter.page.keyboard.type(text, { delay: 90 });
const optionNames = async () =>
  (await counter.page.getByRole('option').allInnerTexts()).map((text) => text.split('\n')[0]);

describe('words in the box', () => {
  it('find objects through a wrong letter, by brand, model and number, and people by name', async () => {
    const found: Record<string, RegExp> = {
      perseuse: /Perceuse/,
      meulleuse: /Meuleuse/,
      makita: /percussion/,
      hr2630: /percussion/,
      '778899': /Meuleuse/,
      lefevre: /Zoé Lefèvre/,
    };
    for (const [words, name] of Object.entries(found)) {
      await box().fill(words);
      await counter.page.getByRole('option', { name }).first().waitFor();
    }
    await box().fill('perseuse');
    await counter.page.getByText('Rien pour « perseuse » : voici « perceuse ».').waitFor();
    await box().fill('xyzxyz');
    await counter.page.getByText('Rien ne ressemble à « xyzxyz ».').waitFor();
  });

  it('are chosen with the arrows and Enter', async () => {
    const { page } = counter;
    await type('perceuse');
    await expect.poll(async () => (await optionNames()).length).toBe(2);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = (await optionNames())[1];
    await page.keyboard.press('Enter');
    await counter.says(`Au panier : ${second}`);
    await expect.poll(() => box().inputValue()).toBe('');
  });

  it('take the only thing found at Enter; of several, the first at one Enter more', async () => {
    const { page } = counter;
    await type('lefevre');
    await page.keyboard.press('Enter');
    await counter.says('Bonjour Zoé');
    await type('perceuse');
    await page.keyboard.press('Enter');
    await page.locator('[role="option"][data-combobox-selected]').waitFor();
    await expect.poll(() => page.getByTestId('deed').count()).toBe(0);
    await page.keyboard.press('Enter');
    await counter.says('Prêté : Perceuse');
  });

  it('that were read as others are never taken without a look', async () => {
    const { page } = counter;
    await type('meulleuse');
    await page.keyboard.press('Enter');
    await page.locator('[role="option"][data-combobox-selected]').waitFor();
    await expect.poll(() => page.getByRole('heading', { name: /Panier/ }).count()).toBe(0);
  });

  it('go first with Escape, then the visit', async () => {
    const { page } = counter;
    await type('lefevre');
    await page.keyboard.press('Enter');
    await counter.says('Bonjour Zoé');
    await type('perc');
    await page.keyboard.press('Escape');
    await expect.poll(() => box().inputValue()).toBe('');
    await counter.holds('visit', 'Zoé');
    await page.keyboard.press('Escape');
    await counter.says('Au revoir Zoé');
  });

  it('leave the member who is open alone when they are picked again', async () => {
    const { page } = counter;
    for (const _ of ['once', 'twice']) {
      await type('lefevre');
      await page.keyboard.press('Enter');
      await expect.poll(() => box().inputValue()).toBe('');
      await counter.holds('visit', 'Zoé');
    }
  });
});

describe('the box', () => {
  it('cuts a megabyte pasted by mistake, and says so', async () => {
    const { page } = counter;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => navigator.clipboard.writeText('mot '.repeat(262_144)));
    await box().fill('perceuse ');
    await page.keyboard.press('Control+V');
    await counter.says('Ce texte est trop long');
    const kept = await box().inputValue();
    expect(kept).toHaveLength(200);
    expect(kept.startsWith('perceuse mot mot')).toBe(true);
  });

  it('takes what is typed wherever the focus is, but for fields and dialogs', async () => {
    const { page } = counter;
    await page
      .locator('h1')
      .first()
      .evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
    await type('meu');
    await expect.poll(() => box().inputValue()).toBe('meu');
    await box().fill('');
    await page.getByRole('tab', { name: /En retard/ }).click();
    await type('per');
    await expect.poll(() => box().inputValue()).toBe('per');
    await box().fill('');
    await counter.press('Droits du responsable');
    await page.getByLabel('Code du responsable', { exact: true }).waitFor();
    await type('24');
    await expect.poll(() => box().inputValue()).toBe('');
  });

  it('holds nothing of a scan that began while a button had the focus', async () => {
    const { page } = counter;
    const drill = (await counter.house.client().items.list({ text: 'meuleuse' })).items[0];
    await page.getByRole('tab', { name: /En retard/ }).click();
    await counter.scan(drill?.code ?? '', 'Au panier : Meuleuse');
    await expect.poll(() => box().inputValue()).toBe('');
  });
});
