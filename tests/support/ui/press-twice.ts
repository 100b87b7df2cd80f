/** A double click on a machine that was busy meanwhile: both clicks come before the screen could follow. */
import type { Locator, Page } from 'playwright';

export const pressTwiceAtOnce = (button: Locator): Promise<void> =>
  button.evaluate((element: HTMLElement) => {
    element.click();
    element.click();
  });

/** A nervous key, twice within a moment, however busy the machine is. */
export const pressKeyTwiceAtOnce = (page: Page, key: string): Promise<void> =>
  page.evaluate((name) => {
    const press = () =>
      new KeyboardEvent('keydown', { key: name, code: name, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(press());
    document.activeElement?.dispatchEvent(press());
  }, key);
