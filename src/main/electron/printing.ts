/** Prints the page that a window shows, through the main process. */
import type { WebContents } from 'electron';
import { refuse } from '../refusal.ts';

export interface PrintWish {
  isSilent: boolean;
  printerName?: string | undefined;
}

/** Prints the page as its print styles draw it. Refuses PRINT_FAILED, also when a person gives up. */
export const printPage = async (contents: WebContents, wish: PrintWish): Promise<void> => {
  await requirePrinter(contents, wish);
  const reason = await new Promise<string | null>((resolve) => {
    const options = {
      silent: wish.isSilent,
      printBackground: true,
      ...(wish.printerName === undefined ? {} : { deviceName: wish.printerName }),
    };
    contents.print(options, (isDone, why) => resolve(isDone ? null : why));
  });
  if (reason === null) return;
  refuse('PRINT_FAILED', { why: /cancel/i.test(reason) ? 'cancelled' : 'printer-failed' });
};

/** A print without dialog to a printer that is gone would wait for ever, or go elsewhere. */
const requirePrinter = async (contents: WebContents, wish: PrintWish): Promise<void> => {
  const { isSilent, printerName } = wish;
  if (!isSilent && printerName === undefined) return;
  const printers = await contents.getPrintersAsync();
  const isThere = printers.some(({ name }) => printerName === undefined || name === printerName);
  if (!isThere) refuse('PRINT_FAILED', { why: 'no-printer' });
};
