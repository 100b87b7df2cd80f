/** An evening: three who repair, twenty-five visitors, two posts at once, and a power cut in the middle. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { isPowered } from '#shared/domain/repairs/thing-category.ts';
import { aRepairPlace } from '#tests/crash/a-repair-place.ts';
import { aDoorToKill, type DoorToKill } from '#tests/support/ui/door-to-kill.ts';
import { giveManagerCode } from '#tests/support/ui/manager.ts';
import { openWindow } from '#tests/support/ui/window.ts';
import {
  expectNothingLost,
  hearOfEndings,
  wasteOf,
  withTicketsNobodyHeardOf,
} from './evening-kept.ts';
import { type Visitor, visitors } from './evening-plan.ts';
import {
  arrive,
  byFinger,
  byMouse,
  type Press,
  type Repairer,
  repair,
  type Told,
  takeIn,
} from './posts.ts';

const repairers: readonly [Repairer, Repairer, Repairer] = [
  { name: 'Farid', table: 'table 1' },
  { name: 'Odile', table: 'table 2' },
  { name: 'Sam', table: 'table 3' },
];

/** The two windows that are open at once, and all that screens have said since the doors opened. */
interface Evening {
  readonly door: DoorToKill;
  readonly told: Told[];
  /** At the entrance. */
  readonly desk: Page;
  /** Goes from table to table. */
  readonly tablet: Page;
}

const openPosts = async (folder: string, told: Told[]): Promise<Evening> => {
  const door = await aDoorToKill(folder);
  const [desk, tablet] = await Promise.all([
    openWindow(door, '/repairs'),
    openWindow(door, '/repairs', { size: 'phone' }),
  ]);
  return { door, told, desk, tablet };
};

const welcome = async ({ desk, told }: Evening, coming: readonly Visitor[]): Promise<void> => {
  await byMouse(desk, 'link', 'Accueillir');
  for (const visitor of coming) told.push(await takeIn(desk, visitor));
  await byMouse(desk, 'link', 'Tableau');
};

/** Repairs whatever waits, until nobody is left who has not been helped. */
const repairAll = async ({ told }: Evening, page: Page, press: Press): Promise<void> => {
  while (told.filter(({ isEnded }) => isEnded).length < visitors.length) {
    const next = told.find(({ isTaken, isEnded }) => !isTaken && !isEnded);
    if (!next && told.length === visitors.length) return;
    if (!next) await page.waitForTimeout(50);
    else await repair(page, next, { who: repairers[next.number % 3] ?? repairers[0], press });
  }
};

/** The desk helps to repair once everybody is in. */
const work = (evening: Evening, coming: readonly Visitor[]): Promise<void>[] => [
  welcome(evening, coming).then(() => repairAll(evening, evening.desk, byMouse)),
  repairAll(evening, evening.tablet, byFinger),
];

/** In the middle of the evening, whichever post is the faster. */
const isMiddle = (told: readonly Told[]): boolean =>
  told.filter(({ isEnded }) => isEnded).length >= 5 || told.length >= 18;

/** Both posts work until the power goes; what they were doing then stays unsaid. */
const workUntilThePowerGoes = async (evening: Evening): Promise<void> => {
  const { door, desk, tablet, told } = evening;
  let isCut = false;
  const stopped = work(evening, visitors).map((one) =>
    one.catch((error: unknown) => {
      if (!isCut) throw error;
    }),
  );
  const isTime = (async () => {
    while (!isMiddle(told)) await tablet.waitForTimeout(20);
  })();
  await Promise.race([isTime, Promise.all(stopped)]);
  isCut = true;
  await door.cutPower();
  await Promise.all([desk.context().close(), tablet.context().close()]);
  await Promise.all(stopped);
  for (const one of told) one.isTaken = false;
};

/** Saves the row file by its screen; answers its rows without the header. */
const savedRows = async ({ desk }: Evening): Promise<string[]> => {
  await byMouse(desk, 'link', 'Données ouvertes');
  const saving = desk.waitForEvent('download', { timeout: 60_000 });
  await byMouse(desk, 'button', 'Enregistrer les lignes');
  await giveManagerCode(desk);
  const text = await readFile(await (await saving).path(), 'utf8');
  return text.trim().split(/\r?\n/).slice(1);
};

const figureOf = (page: Page, name: string) =>
  page.locator('dl > div').filter({ hasText: name }).locator('dd').first();

const ended = visitors.filter(({ ending }) => 'outcome' in ending);
const fixed = ended.filter(({ ending }) => 'outcome' in ending && ending.outcome === 'fixed');
const inTheFile = ended.filter(({ category }) => isPowered(category));

test('twenty-five visitors, three who repair and a power cut: nothing is lost, and the figures are right', {
  timeout: 300_000,
}, async () => {
  const folder = await aRepairPlace();
  const told: Told[] = [];
  const first = await openPosts(folder, told);
  for (const one of repairers) await arrive(first.desk, one);
  await workUntilThePowerGoes(first);

  const second = await openPosts(folder, told);
  const { client } = second.door;
  await expectNothingLost(client, told);
  const stillToCome = await withTicketsNobodyHeardOf(client, told);
  await hearOfEndings(client, told);
  expect(told.length).toBeLessThan(visitors.length);
  await Promise.all(work(second, stillToCome));
  await expectNothingLost(client, told);
  expect(new Set(told.map(({ number }) => number)).size).toBe(visitors.length);

  await byMouse(second.desk, 'link', 'Bilan');
  await expect
    .poll(() => figureOf(second.desk, 'Réparations tentées').textContent())
    .toBe(`${ended.length}`);
  expect(await figureOf(second.desk, 'Réparées').textContent()).toBe(`${fixed.length}`);
  const { impact } = await client.repairs.statistics.of({ period: { kind: 'all' } });
  expect(impact.wasteGrams).toBe(await wasteOf(client));
  const rows = await savedRows(second);
  expect(rows).toHaveLength(inTheFile.length);
  for (const { problem } of inTheFile) expect(rows.join('\n')).toContain(problem);
});
