/** From the page to the printer: main prints this very window; in a browser the browser does. */
import { client } from '#renderer/app/api.ts';
import { isOwnWindow } from '#renderer/app/client/bridge.ts';
import type { PageSize } from '#renderer/ui/Paper.tsx';

/** Prints what stands on paper now: without a word on a named printer. Rejects with what refuses it. */
export const sendPage = async ({ width, height }: PageSize, printerName: string): Promise<void> => {
  if (!isOwnWindow()) return printInBrowser();
  const named = printerName === '' ? {} : { isSilent: true, printerName };
  await client.desk.print({ ...named, paper: { width, height } });
};

const longestWaitMs = 1_000;

/** Some browsers answer when their own window is closed, some say so, some only return. */
const printInBrowser = (): Promise<void> =>
  new Promise((resolve) => {
    window.addEventListener('afterprint', () => resolve(), { once: true });
    window.print();
    setTimeout(resolve, longestWaitMs);
  });
