/** The desk of an Electron window: it prints and saves through the main process. */
import type { BrowserWindow } from 'electron';
import { api } from '../api.ts';
import { placeLanguage } from '../doors/place-language.ts';
import { printPage, savePage } from './printing.ts';

export const windowDesk = (window: BrowserWindow, openPractice: () => Promise<void>) => ({
  print: api.desk.print.handler(async ({ input }) => {
    await printPage(window.webContents, input);
    return {};
  }),
  savePdf: api.desk.savePdf.handler(async ({ input, context }) => {
    const language = await placeLanguage(context.house);
    return { fileName: await savePage(window, input.suggestedName, language) };
  }),
  openPractice: api.desk.openPractice.handler(async () => {
    await openPractice();
    return { url: null };
  }),
});
