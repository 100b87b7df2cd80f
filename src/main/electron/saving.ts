/** The only way for something to leave the application as a file: a person chose where. */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Language } from '#shared/domain/words.ts';
import { wordsIn } from '../doors/sentences.ts';
import { refuse } from '../refusal.ts';
import { pdfName } from './file-name.ts';
import { type PaperSize, pageOfPdf } from './printers.ts';

/** Saves the page as PDF. Answers the name of the file, `null` when nobody chose one. */
export const savePage = async (
  window: BrowserWindow,
  { suggestedName, paper }: { suggestedName: string; paper?: PaperSize | undefined },
  language: Language,
): Promise<string | null> => {
  const path = await askWhere(window, suggestedName, language);
  if (path === null) return null;
  const options = { preferCSSPageSize: true, printBackground: true, ...pageOfPdf(paper) };
  return write(path, await window.webContents.printToPDF(options));
};

/** Saves a PDF that the place keeps. Answers the name of the file, `null` when nobody chose one. */
export const saveFile = async (
  window: BrowserWindow,
  file: File,
  language: Language,
): Promise<string | null> => {
  const path = await askWhere(window, file.name, language);
  return path === null ? null : write(path, await file.bytes());
};

const askWhere = async (
  window: BrowserWindow,
  suggestedName: string,
  language: Language,
): Promise<string | null> => {
  const { title, filter } = wordsIn(language).pdf;
  const filters = [{ name: filter, extensions: ['pdf'] }];
  const options = { title, filters, defaultPath: pdfName(suggestedName) };
  const { canceled, filePath } = await dialog.showSaveDialog(window, options);
  return canceled || filePath === '' ? null : filePath;
};

const write = async (path: string, bytes: Uint8Array): Promise<string> => {
  await writeFile(path, bytes).catch(() => refuse('PRINT_FAILED', { why: 'cannot-write' }));
  return basename(path);
};
