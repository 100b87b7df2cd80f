/**
 * Forty script strings, written through every text field that the contract has, looked at on every
 * screen, label, slip and print; and nothing that these screens do leaves the machine.
 */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { application } from '#main/application.ts';
import type { Day } from '#shared/domain/day.ts';
import type { TriedPlace } from '#tests/store/repairs/places-to-try.ts';
import { aDoorOfScripts, goTo } from '#tests/support/attacks/a-door-of-scripts.ts';
import { screensOf } from '#tests/support/attacks/screens.ts';
import { scriptStrings } from '#tests/support/attacks/script-strings.ts';
import { clientOf } from '#tests/support/house.ts';

/** Somebody and an object, both of scripts, by their codes. */
const aVisitOfScripts = async (place: TriedPlace) => {
  const [name = '', note = ''] = scriptStrings;
  const client = clientOf(application, place.window('manager'));
  await client.place.changeSettings({ memberLimit: 100, householdLimit: 100 });
  const membership = { paidOn: '2026-11-20' as Day };
  const member = await client.members.create({ firstName: name, phone: note, membership });
  const item = await client.items.create({ kind: 'tool', name, accessories: [{ name: note }] });
  return { card: member.code, object: item.code };
};

const openSlip = async (page: Page, { card, object }: { card: string; object: string }) => {
  await goTo(page, '/');
  for (const code of [card, object]) {
    const answered = page.waitForResponse(/counter\/scan/);
    await page.getByLabel('Carte, objet ou nom').fill(code);
    await page.keyboard.press('Enter');
    await answered;
  }
  await page.keyboard.press('F2');
  await page.getByRole('button', { name: 'Bon' }).first().click();
  await page.getByRole('dialog').waitFor();
};

/** So many of each kind of thing are opened. */
const few = 4;

test('no text that people write comes to life on any screen, and no screen speaks to anybody outside', {
  timeout: 300_000,
}, async () => {
  const { place, filling, door, watched } = await aDoorOfScripts();
  expect(new Set(scriptStrings).size).toBe(40);
  expect(filling.fields.filter((field) => !filling.written.has(field))).toEqual([]);
  const screens = screensOf(place.base, few);
  const faults: string[] = [];
  const read = new Set<string>();
  const look = async (where: string) => {
    const shown = await watched.page.evaluate<string>(
      'document.body.innerText + document.body.textContent',
    );
    for (const text of scriptStrings) if (shown.includes(text.trim())) read.add(text);
    faults.push(...(await watched.faults()).map((fault) => `${where}: ${fault}`));
  };
  for (const address of screens) {
    await goTo(watched.page, address);
    await look(address);
  }
  await openSlip(watched.page, await aVisitOfScripts(place));
  await look('the slip');
  await watched.page.goto(door.visitorsUrl);
  await watched.page.waitForLoadState('networkidle');
  await look('visitors');
  console.log(
    `${filling.written.size} text fields, ${screens.length + 1} screens, ${read.size} strings read as text, ` +
      `${watched.own()} requests to the door, ${watched.foreign.length + watched.outside()} elsewhere`,
  );
  expect(faults).toEqual([]);
  expect(read.size).toBeGreaterThanOrEqual(38);
  expect(watched.foreign).toEqual([]);
  expect(watched.outside()).toBe(0);
  expect(watched.own()).toBeGreaterThan(100);
});
