/** What the main process does with the page that a window shows: print it, save it as PDF. */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BrowserWindow, dialog, type WebContents } from 'electron';
import type { Language } from '#shared/domain/words.ts';
import { wordsIn } from '../doors/sentences.ts';
import { refuse } from '../refusal.ts';
import { pdfName } from './file-name.ts';

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

/** Asks where, then writes the page there. Answers the name of the file, `null` when nobody chose. */
export const savePage = async (
  window: BrowserWindow,
  suggestedName: string,
  language: Language,
): Promise<string | null> => {
  const { title, filter } = wordsIn(language).pdf;
  const filters = [{ name: filter, extensions: ['pdf'] }];
  const options = { title, filters, defaultPath: pdfName(suggestedName) };
  const { canceled, filePath } = await dialog.showSaveDialog(window, options);
  if (canceled || filePath === '') return null;
  const pdf = await window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
  });
  await writeFile(filePath, pdf).catch(() => refuse('PRINT_FAILED', { why: 'cannot-write' }));
  return basename(filePath);
};
