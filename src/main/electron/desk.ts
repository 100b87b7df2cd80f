/** The desk of an Electron window: it prints and saves through the main process. */
import type { BrowserWindow } from 'electron';
import { api } from '../api.ts';
import { placeLanguage } from '../doors/place-language.ts';
import { readDocument } from '../items/files/documents.ts';
import { askFolder } from './folders.ts';
import { listPrinters, printPage } from './printing.ts';
import { saveFile, savePage } from './saving.ts';

/** What opens beside the window. */
export interface OtherWindows {
  openPractice: () => Promise<void>;
  openVisitors: () => void;
}

export const windowDesk = (
  window: BrowserWindow,
  { openPractice, openVisitors }: OtherWindows,
) => ({
  printers: api.desk.printers.handler(() => listPrinters(window.webContents)),
  print: api.desk.print.handler(async ({ input }) => {
    await printPage(window.webContents, input);
    return {};
  }),
  savePdf: api.desk.savePdf.handler(async ({ input, context }) => {
    const language = await placeLanguage(context.house);
    return { fileName: await savePage(window, input, language) };
  }),
  saveDocument: api.desk.saveDocument.handler(async ({ input, context }) => {
    const language = await placeLanguage(context.house);
    const file = await readDocument(context.house, input.documentId);
    return { fileName: await saveFile(window, file, language) };
  }),
  saveFile: api.desk.saveFile.handler(async ({ input, context }) => {
    const language = await placeLanguage(context.house);
    return { fileName: await saveFile(window, input.file, language) };
  }),
  chooseFolder: api.desk.chooseFolder.handler(async () => ({ folder: await askFolder(window) })),
  openVisitors: api.desk.openVisitors.handler(() => {
    openVisitors();
    return { url: null };
  }),
  openPractice: api.desk.openPractice.handler(async () => {
    await openPractice();
    return { url: null };
  }),
});
