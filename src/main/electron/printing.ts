/** Prints the page that a window shows, through the main process. */
import type { WebContents } from 'electron';
import type { SystemPrinter } from '#shared/contract/desk.ts';
import { refuse } from '../refusal.ts';
import { obstacleTo, type PrintWish, pageOfPrint, systemPrinterOf } from './printers.ts';

/** The printers of this machine, as they are now. */
export const listPrinters = async (contents: WebContents): Promise<SystemPrinter[]> =>
  (await contents.getPrintersAsync()).map(systemPrinterOf);

/**
 * Prints the page as its print styles draw it. Refuses PRINT_FAILED before anything is sent when the
 * printer has gone, is stopped or has no paper; also when a person gives up.
 */
export const printPage = async (contents: WebContents, wish: PrintWish): Promise<void> => {
  const why = obstacleTo(wish, await contents.getPrintersAsync());
  if (why) refuse('PRINT_FAILED', { why });
  const reason = await new Promise<string | null>((resolve) => {
    const options = {
      silent: wish.isSilent,
      printBackground: true,
      ...pageOfPrint(wish.paper),
      ...(wish.printerName === undefined ? {} : { deviceName: wish.printerName }),
    };
    contents.print(options, (isDone, said) => resolve(isDone ? null : said));
  });
  if (reason === null) return;
  refuse('PRINT_FAILED', { why: /cancel/i.test(reason) ? 'cancelled' : 'printer-failed' });
};
