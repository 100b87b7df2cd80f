/** The screens of labels with a house behind them, and what a person does there. */
import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { TestHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { openWindow } from '#tests/support/ui/window.ts';

/** Opens a screen; the window that a browser opens to print is answered at once. */
export const openAt = async (house: TestHouse, path: string): Promise<Page> => {
  const page = await openWindow(await aDoor(house), path);
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('afterprint'));
  });
  return page;
};

export const printButton = (page: Page) => page.getByRole('button', { name: /^Imprimer [0-9]/ });

/** Prints, and says that all came out. */
export const printAll = async (page: Page): Promise<void> => {
  await printButton(page).click();
  await page.getByRole('button', { name: 'Oui, toutes' }).click();
  await page.getByText(/étiquettes? imprimées?\./).waitFor();
};

/** Picks the first format that these words find. */
export const pickFormat = async (page: Page, words: string): Promise<void> => {
  const field = page.getByRole('combobox', { name: 'Format des étiquettes' });
  await field.click();
  await field.fill(words);
  const options = page.getByRole('option');
  await expect.poll(() => options.filter({ hasNotText: words }).count()).toBe(0);
  await options.first().click();
};

/** The words on the drawing of a page, as paper would have them. */
export const wordsOnSheet = async (page: Page): Promise<string[]> =>
  page
    .getByRole('img', { name: /^Page [0-9]+ telle/ })
    .locator('text')
    .allTextContents();
