import { describe, expect, it } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { scan } from '#tests/support/ui/scan.ts';
import { type AtCounter, atCounter, openCounter } from './at-counter.ts';

const aVisit = async (accessories: readonly string[] = []) => {
  const counter = await atCounter();
  const member = await aMember(counter.house);
  const drill = await anItem(counter.house, { name: 'Perceuse', accessories });
  const saw = await anItem(counter.house, { name: 'Scie' });
  await counter.scan(member.code, 'Bonjour Zoé');
  await counter.scan(drill.code, 'Prêté : Perceuse');
  return { counter, member, drill, saw };
};

const undoKey = async ({ page, says }: AtCounter, act: string) => {
  await page.keyboard.press('F8');
  await says(`Annulé : ${act}`);
};

describe('the undo key', () => {
  it('takes back a loan, a return and the answers, the last one first', async () => {
    const { counter, drill, saw } = await aVisit(['Chargeur']);
    const { page } = counter;
    await page.keyboard.press('F2');
    await page.getByText('Accessoires à vérifier').waitFor({ state: 'detached' });
    await counter.scan(saw.code, 'Prêté : Scie');
    await counter.later();
    await counter.press('Terminer');
    await counter.scan(saw.code, 'Rendu : Scie');

    await undoKey(counter, 'rendre');
    await page.getByTestId('deed').waitFor({ state: 'detached' });
    await undoKey(counter, 'prêter');
    await undoKey(counter, 'vérifier les accessoires');
    await undoKey(counter, 'prêter');
    await counter.later();
    await counter.scan(drill.code, 'Au panier : Perceuse');
  });

  it('pressed twice in a row takes two acts back', async () => {
    const { counter, saw } = await aVisit();
    await counter.scan(saw.code, 'Prêté : Scie');
    await counter.page.keyboard.press('F8');
    await counter.page.keyboard.press('F8');
    await counter.holds('visit', '0 sur 5 objets dehors');
  });

  it('waits for a scan that is still on its way', async () => {
    const { counter, saw } = await aVisit();
    const { page } = counter;
    const isSent = page.waitForRequest('**/api/counter/scan');
    let letGoOn: () => void = () => undefined;
    const mayGoOn = new Promise<void>((resolve) => {
      letGoOn = resolve;
    });
    await page.route('**/api/counter/scan', async (route) => {
      await mayGoOn;
      await route.continue();
    });
    await scan(page, saw.code);
    await isSent;
    await page.keyboard.press('F8');
    letGoOn();
    await counter.says('Annulé : prêter');
    await counter.holds('visit', '1 sur 5 objets dehors');
    await counter.holds('deed', 'Perceuse');
  });

  it('leaves the acts of the post beside alone', async () => {
    const { counter, saw } = await aVisit();
    const beside = await openCounter(counter.door);
    const other = await aMember(counter.house, { firstName: 'Ali' });
    await beside.scan(other.code, 'Bonjour Ali');
    await beside.scan(saw.code, 'Prêté : Scie');
    await undoKey(counter, 'prêter');
    await counter.holds('visit', '0 sur 5 objets dehors');
    await beside.page.reload();
    await beside.page.getByRole('tab', { name: 'Dehors 1' }).waitFor();
    await counter.page.keyboard.press('F8');
    await counter.says('Rien à annuler à ce poste');
  });
});

describe('the journal strip', () => {
  it('takes any act of the day back, and shows it struck out', async () => {
    const { counter, saw } = await aVisit();
    const { page } = counter;
    await counter.scan(saw.code, 'Prêté : Scie');
    await counter.press(/^Annuler « prêter », 14 h 02, Perceuse/);
    await counter.says('Annulé : prêter');
    await counter.holds('visit', '1 sur 5 objets dehors');
    await page.getByRole('complementary').getByText('(annulé)').waitFor();
  });

  it('names an act of which there is nothing more to say without a comma too many', async () => {
    const { counter } = await aVisit();
    const on = { on: '2026-11-21', opensAt: '14:00', closesAt: '18:00' } as const;
    await counter.house.client().repairs.sessions.open(on);
    await counter.page.reload();
    await counter.page
      .getByRole('button', { name: 'Annuler « ouvrir une séance », 14 h 02', exact: true })
      .waitFor();
  });

  it('says which later act forbids it', async () => {
    const { counter, drill } = await aVisit();
    await counter.later();
    await counter.scan(drill.code, 'Déjà prêté');
    await counter.press('Le rendre');
    await counter.says('Rendu : Perceuse');
    await counter.press(/^Annuler « prêter »/);
    await counter.says('depuis, à 14 h 02, il y a eu « rendre »');
    await expect.poll(() => counter.page.getByTestId('deed').count()).toBe(1);
  });
});
