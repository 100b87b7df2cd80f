/** A double click on a machine that was busy meanwhile: both clicks come before the screen could follow. */
import type { Locator } from 'playwright';

export const pressTwiceAtOnce = (button: Locator): Promise<void> =>
  button.evaluate((element: HTMLElement) => {
    element.click();
    element.click();
  });
