import { describe, expect, it } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { scan } from '#tests/support/ui/scan.ts';
import { atCounter } from './at-counter.ts';

describe('a scan that cannot act', () => {
  it('says why a blocked, a retired or a fixed object stays, and leads to its page', async () => {
    const counter = await atCounter();
    const { house, page } = counter;
    const blocked = await anItem(house, {
      name: 'Meuleuse',
      blocked: { cause: 'safety', reason: 'carter cassé' },
    });
    const retired = await anItem(house, { name: 'Vieille scie' });
    await house.client('manager').items.retire({ id: retired.id, reason: 'usée' });
    const machine = await anItem(house, { name: 'Découpeuse', kind: 'machine' });
    await counter.scan(
      blocked.code,
      '« Meuleuse » ne doit plus servir (carter cassé). À mettre de côté',
    );
    await counter.scan(retired.code, '« Vieille scie » ne fait plus partie du stock (usée)');
    await counter.scan(machine.code, '« Découpeuse » est une machine');
    await counter.later();
    await counter.scan(blocked.code, 'ne doit plus servir');
    await page.getByRole('link', { name: 'Voir l’objet' }).click();
    await page.getByRole('heading', { name: 'Meuleuse', level: 1 }).waitFor();
  });

  it('offers to create the object or the member of a label printed ahead', async () => {
    const counter = await atCounter();
    const { page, door } = counter;
    const reopen = async () => {
      await page.goto(door.address('/'));
      await page.getByLabel('Carte, objet ou nom').waitFor();
    };
    await counter.scan('T0009990', 'Code inconnu');
    await page.getByRole('link', { name: 'Créer l’objet T0009990' }).click();
    await page.getByText('T 000 999 0').waitFor();
    await reopen();
    await counter.scan('C0009998', 'Code inconnu');
    await page.getByRole('link', { name: 'Créer l’adhérent C0009998' }).click();
    await page.getByText('C 000 999 8').waitFor();
    await reopen();
    await counter.scan('3165140568401', 'Code inconnu');
    await page.getByRole('link', { name: 'Créer l’objet 3165140568401' }).click();
    await expect.poll(() => page.getByLabel('Autre code 1').inputValue()).toBe('3165140568401');
  });

  it('says what the label of a kit, a repair ticket or an unknown shelf is, and a misread', async () => {
    const counter = await atCounter();
    await counter.scan('K0009993', 'C’est l’étiquette d’un lot');
    await counter.scan('R0009997', 'C’est une fiche de réparation');
    await counter.scan('L0009994', 'Code inconnu');
    await counter.scan('T0009991', 'Mal lu, scannez encore');
    await counter.scan('???!!', 'n’est pas un code connu ici');
  });

  it('opens a shelf, but not over somebody who is being served', async () => {
    const counter = await atCounter();
    const { house, page } = counter;
    const shelf = await house.client('manager').shelves.create({ name: 'Atelier' });
    const member = await aMember(house);
    await counter.scan(member.code, 'Bonjour');
    await counter.scan(shelf.code, 'Emplacement Atelier');
    await page.getByRole('link', { name: 'Ouvrir l’emplacement' }).waitFor();
    await page.keyboard.press('Escape');
    await counter.later();
    await page.getByTestId('visit').waitFor({ state: 'detached' });
    await scan(page, shelf.code);
    await page.getByRole('heading', { name: 'Atelier', level: 1 }).waitFor();
    await page.goBack();
    await page.getByLabel('Carte, objet ou nom').waitFor();
  });
});

describe('a code that several things bear', () => {
  it('asks which, by keyboard too, and does what a scan of it would do', async () => {
    const counter = await atCounter();
    const { house, page } = counter;
    const member = await aMember(house);
    const shared = { aliases: ['3165140568401'] };
    await anItem(house, { name: 'Perceuse grise', ...shared });
    await anItem(house, { name: 'Perceuse bleue', ...shared });
    await counter.scan(member.code, 'Bonjour');
    await counter.scan('3165140568401', 'Laquelle');
    await counter.later();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await counter.says('Prêté : Perceuse bleue');
    await counter.scan('3165140568401', 'Laquelle');
    await counter.press(/Perceuse bleue .* sorti/);
    await counter.says('Déjà prêté à 14 h 02 : Perceuse bleue');
  });
});
