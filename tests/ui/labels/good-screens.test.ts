/** The screens that print labels: accessible, light and dark, on a phone and at 200 %, in both languages. */
import { expect, test } from 'vitest';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { expectGoodScreen } from '#tests/support/ui/promises.ts';
import { openAt, printAll, printButton } from './at-print.ts';

const longName = 'Perceuse-visseuse-dévisseuse à percussion sans fil extraordinairement longue';

const aShop = async (): Promise<TestHouse> => {
  const house = await aHouse();
  await anItem(house, { name: longName });
  await anItem(house, { name: 'Scie' });
  return house;
};

test('what is to be printed is a good screen', async () => {
  const door = await aDoor(await aShop());
  await expectGoodScreen(door, '/labels', (page) => page.getByText(longName).waitFor());
});

test('the print screen is a good one', async () => {
  const door = await aDoor(await aShop());
  await expectGoodScreen(door, '/labels/print?from=queue', (page) => printButton(page).waitFor());
});

test('both, and what was printed, speak French and English', async () => {
  const house = await aShop();
  const page = await openAt(house, '/labels/print?from=queue');
  await printAll(page);
  await expectBothLanguages(page);
  for (const path of ['/labels', '/labels/runs']) {
    const other = await openAt(house, path);
    await other.getByRole('navigation', { name: 'Étiquettes' }).waitFor();
    await expectBothLanguages(other);
  }
  expect((await house.client().labels.runs.list({})).total).toBe(1);
});
