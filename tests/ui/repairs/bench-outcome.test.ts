/** The outcome: three touches at most from the open ticket, and one takes it back. */
import { describe, expect, it, test } from 'vitest';
import type { RepairSettings } from '#shared/contract/repairs.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { stopClock } from '#tests/support/ui/stop-clock.ts';
import { type AtBench, atBench } from './at-bench.ts';

const mostTouches = 3;
const sizes = ['counter', 'phone'] as const;

const asksForChecks = async (house: TestHouse): Promise<void> => {
  const { waiverVersion: _, ...settings } = await house.client().repairs.settings.get();
  const asked: RepairSettings = { ...settings, electricalCheck: 'powered' };
  await house.client('manager').repairs.settings.save(asked);
};

interface Way {
  name: string;
  touches: readonly string[];
  becomes: object;
}

const ways: readonly Way[] = [
  { name: 'fixed', touches: ['Réparé'], becomes: { outcome: 'fixed', state: 'done' } },
  {
    name: 'repairable, with the next step',
    touches: ['Réparable', 'Acheter une pièce'],
    becomes: { outcome: 'repairable', nextStep: 'buy-part' },
  },
  {
    name: 'end of life, with the barrier',
    touches: ['En fin de vie', 'Pièces introuvables'],
    becomes: { outcome: 'end-of-life', barrier: 'parts-not-available' },
  },
  { name: 'unknown', touches: ['Résultat inconnu'], becomes: { outcome: 'unknown' } },
];

const say = async (bench: AtBench, { touches, becomes }: Way): Promise<void> => {
  for (const name of touches) await bench.touch(name);
  await bench.becomes(becomes);
  expect(await bench.touches()).toBe(touches.length);
  expect(touches.length).toBeLessThanOrEqual(mostTouches);
};

describe.each(sizes)('the outcome, %s', (size) => {
  it.each(ways)('$name takes no more touches than it has to', async (way) => {
    await say(await atBench({ window: { size } }), way);
  });

  it('is three touches from a waiting ticket: take it, say what, say why', async () => {
    const bench = await atBench({ window: { size } });
    await bench.touch('Prendre');
    await bench.becomes({ state: 'in-repair' });
    await bench.touch('En fin de vie');
    await bench.touch('Trop usé');
    await bench.becomes({ outcome: 'end-of-life', barrier: 'too-worn-out' });
    expect(await bench.touches()).toBeLessThanOrEqual(mostTouches);
    expect((await bench.ticket()).attempts).toHaveLength(1);
  });

  it('asks for the electrical check where the place does, with one more touch', async () => {
    const house = await aHouse();
    await asksForChecks(house);
    const bench = await atBench({ house, window: { size } });
    await say(bench, {
      name: 'fixed and checked',
      touches: ['Réparé', 'Contrôle bon'],
      becomes: { outcome: 'fixed', electricalCheck: 'safe' },
    });
  });

  it('is taken back by one touch right after', async () => {
    const bench = await atBench({ window: { size } });
    await bench.touch('Réparé');
    await bench.becomes({ outcome: 'fixed' });
    await bench.touch('Annuler');
    await bench.becomes({ outcome: null, state: 'waiting' });
    expect(await bench.touches()).toBe(2);
    await bench.page.getByRole('button', { name: 'Réparable', exact: true }).waitFor();
  });
});

test('a check that fails leads to the verdict in three touches, with its reason', async () => {
  const house = await aHouse();
  await asksForChecks(house);
  const bench = await atBench({ house, window: { size: 'phone' } });
  await bench.touch('Réparé');
  await bench.touch('Dangereux');
  await bench.page.getByRole('dialog').getByRole('button', { name: 'Ne doit plus servir' }).tap();
  await bench.becomes({ isUnsafe: true, verdicts: [{ reason: 'Contrôle électrique mauvais' }] });
  expect(await bench.touches()).toBeLessThanOrEqual(mostTouches);
});

test('a second, nervous touch picks nothing and takes nothing back', async () => {
  const bench = await atBench({ window: { size: 'phone' } });
  const { page } = bench;
  await stopClock(page); // what opens comes into view a moment later: both touches are before that
  await page.getByRole('button', { name: 'Réparable', exact: true }).dblclick();
  await page.clock.resume();
  await page.getByRole('group', { name: 'Et ensuite ?' }).waitFor();
  await bench.becomes({ outcome: null });
  await page.getByRole('button', { name: 'Voir un professionnel' }).dblclick();
  await bench.becomes({ outcome: 'repairable', nextStep: 'professional' });
});

test('the outcome is said with the keyboard alone', async () => {
  const bench = await atBench();
  const { page } = bench;
  await page.getByRole('button', { name: 'En fin de vie', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Trop usé' }).focus();
  await page.keyboard.press('Space');
  await bench.becomes({ outcome: 'end-of-life', barrier: 'too-worn-out' });
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('Grille-pain');
});

test('an outcome can be said again, and the last one holds', async () => {
  const bench = await atBench();
  await bench.touch('Réparé');
  await bench.touch('Changer le résultat');
  await bench.touch('Résultat inconnu');
  await bench.becomes({ outcome: 'unknown', state: 'done' });
  await bench.page.getByText('Résultat inconnu').first().waitFor();
  await bench.touch('Reprendre la réparation');
  await bench.becomes({ outcome: null, state: 'in-repair' });
});

test('a refusal says why, and the outcome can be tried again', async () => {
  const bench = await atBench();
  const { page } = bench;
  await page.route('**/api/repairs/tickets/finish', (route) => route.abort(), { times: 1 });
  await bench.touch('Réparé');
  await page.getByRole('alert').getByText('L’application ne répond pas').waitFor();
  await bench.touch('Réparé');
  await bench.becomes({ outcome: 'fixed' });
});
