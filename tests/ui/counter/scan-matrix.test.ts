import { describe, expect, it } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { type ScanWish, scan } from '#tests/support/ui/scan.ts';
import { atCounter } from './at-counter.ts';
import { typeByHand } from './type-by-hand.ts';

/** The machines that the counter is made for: French PC, Belgian, Mac, BÉPO, and Caps Lock. */
const machines = ['xkb_fr', 'xkb_be', 'xkb_fr_mac', 'xkb_fr_bepo', 'xkb_fr_with_capslock'];
const suffixes = ['Enter', 'Tab', 'none'] as const;

const articleNumber = '3165140568401';
const oldSticker = 'AB-12';

/** Everything that can be scanned at a counter. */
const aStockedCounter = async () => {
  const counter = await atCounter();
  const { house } = counter;
  return {
    counter,
    zoe: (await aMember(house, { firstName: 'Zoé' })).code,
    drill: (await anItem(house, { name: 'Perceuse' })).code,
    saw: (await anItem(house, { name: 'Scie' })).code,
    sander: (await anItem(house, { name: 'Ponceuse', aliases: [articleNumber] })).code,
    mixer: (await anItem(house, { name: 'Malaxeur', aliases: [oldSticker] })).code,
    shelf: (await house.client('manager').shelves.create({ name: 'Atelier' })).code,
  };
};
type Stocked = Awaited<ReturnType<typeof aStockedCounter>>;

/** A whole visit, from the basket to the last return: one kind of scan after the other. */
const visitOf = ({ zoe, drill, saw, sander, mixer, shelf }: Stocked): [string, string][] => [
  [drill, 'Au panier : Perceuse'],
  [zoe, 'Prêté : Perceuse'],
  [saw, 'Prêté : Scie'],
  ['T0000014', 'Mal lu, scannez encore'],
  ['T0009990', 'Code inconnu'],
  [articleNumber, 'Prêté : Ponceuse'],
  [oldSticker, 'Prêté : Malaxeur'],
  [shelf, 'Emplacement Atelier'],
  ['K0009993', 'un lot'],
  ['R0009997', 'une fiche de réparation'],
  [zoe, 'Au revoir Zoé'],
  [drill, 'Rendu : Perceuse'],
  [saw, 'Rendu : Scie'],
  [sander, 'Rendu : Ponceuse'],
  [mixer, 'Rendu : Malaxeur'],
];

/** Serves a whole visit; each kind of scan ends otherwise than the one before. */
const serve = async (stocked: Stocked, host: string, firstSuffix: number) => {
  const { counter } = stocked;
  for (const [index, [code, says]] of visitOf(stocked).entries()) {
    await counter.later(); // the same code within a second is one scan
    await counter.scan(code, says, { host, ...suffixAt(index + firstSuffix) });
    await expect.poll(() => counter.page.getByLabel('Carte, objet ou nom').inputValue()).toBe('');
  }
  await counter.page.keyboard.press('Escape');
  await counter.says('Retours terminés');
};

const suffixAt = (index: number): ScanWish => {
  const suffix = suffixes[index % suffixes.length];
  return suffix ? { suffix } : {};
};

/** Begins an object, scans into the middle of its name, and looks at the name again. */
const scanIntoForm = async ({ counter, drill }: Stocked, wish: ScanWish) => {
  const { page, door } = counter;
  await page.goto(door.address('/items/new'));
  const name = page.getByRole('textbox', { name: 'Nom', exact: true });
  await name.fill('Scie à ruban');
  await name.press('Home');
  await counter.later();
  await counter.scan(drill, 'Au panier : Perceuse', wish);
  await page.goBack();
  await expect.poll(() => name.inputValue()).toBe('Scie à ruban');
};

describe.each(machines)('on %s, a US scanner', (host) => {
  it('is understood for every kind of code, whatever ends it', async () => {
    await serve(await aStockedCounter(), host, machines.indexOf(host));
  });

  it('is understood in the middle of a field of another screen, which keeps its text', async () => {
    const index = machines.indexOf(host);
    await scanIntoForm(await aStockedCounter(), { host, ...suffixAt(index) });
  });

  it('may be copied by hand, key by key, as the machine shows it', async () => {
    const { counter, zoe, drill } = await aStockedCounter();
    await typeByHand(counter.page, zoe, host);
    await counter.says('Bonjour Zoé');
    await typeByHand(counter.page, drill, host);
    await counter.says('Prêté : Perceuse');
    await typeByHand(counter.page, 'T0000014', host);
    await counter.says('Mal lu');
  });
});

describe('on a French machine, a US scanner', () => {
  it('is understood for every kind of code with Enter, with Tab and without either', async () => {
    const stocked = await aStockedCounter();
    for (const [index] of suffixes.entries()) await serve(stocked, 'xkb_fr', index + 1);
  });

  it.each(suffixes)(
    'is understood in the middle of a search for people, with suffix %s',
    async (suffix) => {
      const { counter, drill } = await aStockedCounter();
      const { page } = counter;
      await page.getByRole('link', { name: 'Adhérents' }).click();
      const search = page.getByRole('textbox').first();
      await search.fill('Zo');
      await scan(page, drill, { suffix });
      await counter.says('Au panier : Perceuse');
    },
  );

  it.each(suffixes)(
    'is understood in a field although half of it is delivered late, with suffix %s',
    async (suffix) => {
      await scanIntoForm(await aStockedCounter(), { suffix, heldUpAfter: 6 });
    },
  );

  it('leaves nothing behind in a field where a day, a note or words were being typed', async () => {
    const { counter, zoe, drill, saw } = await aStockedCounter();
    const { page } = counter;
    const box = page.getByRole('textbox', { name: 'Carte, objet ou nom' });
    await box.pressSequentially('perc', { delay: 100 });
    await counter.later();
    await counter.scan(zoe, 'Bonjour Zoé');
    await expect.poll(() => box.inputValue()).toBe('perc');
    await page.keyboard.press('Escape');
    await counter.scan(drill, 'Prêté : Perceuse');
    await page.getByTitle('Changer la date de retour').click();
    await page.getByLabel('Changer la date de retour').fill('2026-12-05');
    await counter.scan(saw, 'Prêté : Scie');
    await expect
      .poll(() => page.getByLabel('Changer la date de retour').inputValue())
      .toBe('2026-12-05');
  });
});

describe('a person who types', () => {
  it('is no scanner: the code acts at Enter and not before', async () => {
    const { counter, zoe, drill } = await aStockedCounter();
    const { page } = counter;
    await typeByHand(page, zoe.slice(0, -1)); // a sign too few: words that look like a code
    await page.getByRole('option').first().waitFor();
    await expect.poll(() => page.getByTestId('visit').count()).toBe(0);
    await page.keyboard.press('Escape');
    await typeByHand(page, zoe);
    await counter.says('Bonjour Zoé');
    await typeByHand(page, drill.toLowerCase());
    await counter.says('Prêté : Perceuse');
  });
});
