import type { Page } from 'playwright';
import { beforeEach, describe, it } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { expectAccessible, expectNoSidewaysScroll } from '#tests/support/ui/promises.ts';
import { sizes } from '#tests/support/ui/window.ts';
import { type AtCounter, atCounter } from './at-counter.ts';

let counter: AtCounter;
let codes: Record<'zoe' | 'expired' | 'drill' | 'saw' | 'grinder', string>;

beforeEach(async () => {
  counter = await atCounter();
  const { house } = counter;
  const shared = { aliases: ['3165140568401'] };
  codes = {
    zoe: (await aMember(house, { counterNote: 'Apporter la clé du local.' })).code,
    expired: (
      await aMember(house, {
        firstName: 'Marie-Hélène',
        lastName: 'de la Rochefoucauld-Montbel',
        membership: null,
      })
    ).code,
    drill: (
      await anItem(house, {
        ...shared,
        name: 'Perceuse à percussion sans fil 18 V avec deux batteries',
        accessories: ['Chargeur', 'Batterie de rechange 4 Ah'],
        safetyNotice: 'Lunettes obligatoires.',
        lendingNote: 'Montrer le réglage du couple.',
        depositCents: 5_000,
        declaredValueCents: 12_000,
      })
    ).code,
    saw: (await anItem(house, { ...shared, name: 'Scie', accessories: ['Lames'] })).code,
    grinder: (
      await anItem(house, { name: 'Meuleuse', blocked: { cause: 'safety', reason: 'carter' } })
    ).code,
  };
});

/** The state that the screen is in, wide and narrow, light and dark, and at 200 %. */
const expectGoodState = async (page: Page): Promise<void> => {
  await page.setViewportSize(sizes.zoomed.viewport);
  await expectNoSidewaysScroll(page);
  for (const { viewport } of [sizes.phone, sizes.counter]) {
    await page.setViewportSize(viewport);
    await expectNoSidewaysScroll(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
      await expectAccessible(page);
    }
  }
  await page.setViewportSize(sizes.counter.viewport);
  await page.emulateMedia({ colorScheme: 'light' });
};

const states: Record<string, () => Promise<unknown>> = {
  'at rest': () => counter.page.getByText('Rien n’est attendu aujourd’hui').waitFor(),
  'with a search': async () => {
    await counter.page.keyboard.type('perseuse', { delay: 90 });
    await counter.page.getByRole('option').first().waitFor();
  },
  'with a basket': async () => {
    await counter.scan(codes.saw, 'Au panier');
    await counter.scan(codes.drill, 'Au panier : Perceuse');
  },
  'after a refusal': () => counter.scan(codes.grinder, 'ne doit plus servir'),
  'with a choice': () => counter.scan('3165140568401', 'Laquelle'),
  'with questions': async () => {
    await states['with a basket']?.();
    await counter.scan(codes.zoe, 'Prêté');
    await counter.holds('visit', '2 objets attendent une réponse');
  },
  'with what a card could not lend': async () => {
    await states['with a basket']?.();
    await counter.scan(codes.expired, 'n’ont pas été prêtés');
  },
  'with returns': async () => {
    await states['with questions']?.();
    await counter.press('Chargeur : Manque');
    await counter.page.keyboard.press('F2');
    await counter.page.getByText('Accessoires à vérifier').first().waitFor({ state: 'detached' });
    await counter.later();
    await counter.page.keyboard.press('F2');
    await counter.page.getByText('Consigne lue').waitFor({ state: 'detached' });
    await counter.page.keyboard.press('Escape');
    await counter.says('Au revoir');
    await counter.later();
    await counter.scan(codes.drill, 'Rendu : Perceuse');
  },
  'with the slip': async () => {
    await states['with questions']?.();
    await counter.press('Bon');
    await counter.page
      .getByRole('dialog')
      .getByRole('heading', { name: 'Bon de prêt', level: 1 })
      .waitFor();
  },
  'with a damage': async () => {
    await states['with returns']?.();
    await counter.press(/^Objet abîmé/);
    await counter.page.getByLabel('Ce qui est abîmé').waitFor();
  },
  'with an override': async () => {
    await counter.scan(codes.expired, 'Bonjour');
    await counter.scan(codes.saw, 'ne peut pas emprunter');
    await counter.press('Passer outre');
    await counter.page.getByLabel('Pourquoi').waitFor();
  },
};

describe('the counter', () => {
  it.each(Object.keys(states))(
    '%s is accessible and fits, at every size, light and dark',
    async (name) => {
      await states[name]?.();
      await expectGoodState(counter.page);
    },
  );

  it.each([
    'at rest',
    'with a search',
    'after a refusal',
    'with a choice',
    'with questions',
    'with what a card could not lend',
    'with returns',
  ])('%s says every word in both languages', async (name) => {
    await states[name]?.();
    await expectBothLanguages(counter.page);
  });
});
