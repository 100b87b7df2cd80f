/** Who works by keyboard goes on where they were, once a dialog is closed. */
import type { Locator } from 'playwright';
import { expect, test } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { aHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { chooseManagerCode, giveManagerCode } from '#tests/support/ui/manager.ts';
import { openWindow } from '#tests/support/ui/window.ts';

const hasFocus = (button: Locator) => button.evaluate((one) => one === document.activeElement);

test('the button that opened a dialog has the focus again, also when it was busy meanwhile', async () => {
  const house = await aHouse();
  await chooseManagerCode(house);
  const { id } = await aMember(house);
  const page = await openWindow(await aDoor(house), `/members/${id}`);
  const dialog = page.getByRole('dialog');
  const closes = async (button: Locator) => {
    await button.press('Enter');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => hasFocus(button)).toBe(true);
  };
  await closes(page.getByRole('button', { name: 'Modifier la fiche' }));

  const data = page.getByRole('button', { name: 'Voir ses données' });
  await data.press('Enter');
  await giveManagerCode(page);
  await page.getByText('Enregistrer pour un tableur').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => hasFocus(data)).toBe(true);
  await closes(data);
});
