import { describe, expect, it } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { type AtCounter, atCounter } from './at-counter.ts';

/** A counter where Ali has a drill and Berthe a saw. */
const aCounterWithLoans = async () => {
  const counter = await atCounter();
  const { house } = counter;
  const ali = await aMember(house, { firstName: 'Ali', lastName: 'Amar' });
  const berthe = await aMember(house, { firstName: 'Berthe', lastName: 'Bon' });
  const drill = await anItem(house, { name: 'Perceuse' });
  const saw = await anItem(house, { name: 'Scie' });
  await lend(counter, ali.code, drill);
  await lend(counter, berthe.code, saw);
  return { counter, ali, berthe, drill, saw };
};

const lend = async (counter: AtCounter, card: string, item: { code: string; name: string }) => {
  await counter.later();
  await counter.scan(card, 'Bonjour');
  await counter.scan(item.code, `Prêté : ${item.name}`);
  await counter.page.keyboard.press('Escape');
  await counter.says('Au revoir');
};

const readSlip = async ({ page, press }: AtCounter): Promise<string> => {
  await press('Bon');
  const text = await page.getByRole('dialog').innerText();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return text;
};

describe('what is brought back with nobody open', () => {
  it('stands on one slip, whoever borrowed it', async () => {
    const { counter, drill, saw } = await aCounterWithLoans();
    await counter.later();
    await counter.scan(drill.code, 'Rendu : Perceuse');
    await counter.scan(saw.code, 'Rendu : Scie');
    const slip = await readSlip(counter);
    expect(slip).toContain('Bon de retour');
    expect(slip).toContain('Perceuse');
    expect(slip).toContain('Scie');
    expect(slip).not.toContain('Emprunteur');
  });

  it('goes on as the visit of its own borrower: one slip, and no nervous loan', async () => {
    const { counter, ali, drill } = await aCounterWithLoans();
    const ladder = await anItem(counter.house, { name: 'Échelle' });
    await counter.later();
    await counter.scan(drill.code, 'Rendu : Perceuse');
    await counter.scan(ali.code, 'Bonjour Ali');
    await counter.holds('deed', 'Perceuse');
    await counter.later();
    await counter.scan(drill.code, 'par cette personne : Perceuse');
    await counter.scan(ladder.code, 'Prêté : Échelle');
    const slip = await readSlip(counter);
    expect(slip).toContain('Bon de prêt et de retour');
    expect(slip).toContain('Perceuse');
    expect(slip).toContain('Échelle');
  });

  it('is scanned into the basket, waits for a button when its own borrower’s card comes', async () => {
    const { counter, ali, drill } = await aCounterWithLoans();
    await counter.later();
    await counter.scan(drill.code, 'Rendu : Perceuse');
    await counter.later();
    await counter.scan(drill.code, 'Au panier : Perceuse');
    await counter.scan(ali.code, '1 objet du panier n’a pas été prêté : Perceuse');
    await counter.page.getByText('Cette personne vient de le rendre.').waitFor();
    await counter.press('Le prêter de nouveau');
    await counter.says('Prêté : Perceuse');
    await counter.page.getByRole('heading', { name: /Panier/ }).waitFor({ state: 'detached' });
  });

  it('goes out at once with the card of somebody else', async () => {
    const { counter, berthe, drill } = await aCounterWithLoans();
    await counter.later();
    await counter.scan(drill.code, 'Rendu : Perceuse');
    await counter.later();
    await counter.scan(drill.code, 'Au panier : Perceuse');
    await counter.scan(berthe.code, 'Prêté : Perceuse');
    await counter.holds('visit', '2 sur 5 objets dehors');
  });

  it('is forgotten when it is closed: the next return has a slip of its own', async () => {
    const { counter, drill, saw } = await aCounterWithLoans();
    await counter.later();
    await counter.scan(drill.code, 'Rendu : Perceuse');
    await counter.page.keyboard.press('Escape');
    await counter.says('Retours terminés');
    await counter.scan(saw.code, 'Rendu : Scie');
    expect(await readSlip(counter)).not.toContain('Perceuse');
  });

  it('says where it goes, how late it was, and shows the note for its return', async () => {
    const { counter, ali } = await aCounterWithLoans();
    const { house } = counter;
    const shelf = await house.client('manager').shelves.create({ name: 'Étagère B' });
    const mixer = await anItem(house, {
      name: 'Malaxeur',
      shelfId: shelf.id,
      returnNote: 'Rincer la cuve',
    });
    await lend(counter, ali.code, mixer);
    house.time.advance(10 * 24 * 3_600_000);
    await counter.later();
    await counter.scan(mixer.code, 'Rendu : Malaxeur');
    await counter.says('3 jours de retard');
    await counter.says('à ranger : Étagère B');
    await counter.holds('deed', 'Rincer la cuve');
  });
});
