/** The manager's code of a test's house, and how a window gives it. */
import type { Page } from 'playwright';
import type { TestHouse } from '../house.ts';

const code = '2468';

/** Gives the house a manager's code. */
export const chooseManagerCode = async (house: TestHouse): Promise<void> => {
  await house.client('manager').staff.changeCode({ code });
};

/** Answers the window that asks for the manager's code. */
export const giveManagerCode = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: 'Code du responsable', exact: true }).fill(code);
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click();
};
