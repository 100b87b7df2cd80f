/** The only way for something to leave the application as a file: a person chose where. */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Language } from '#shared/domain/words.ts';
import { wordsIn } from '../doors/sentences.ts';
import { refuse } from '../refusal.ts';
import { pdfName, type SavedEnding, savedName } from './file-name.ts';
import { type PaperSize, pageOfPdf } from './printers.ts';

/** Saves the page as PDF. Answers the name of the file, `null` when nobody chose one. */
export const savePage = async (
  window: BrowserWindow,
  { suggestedName, paper }: { suggestedName: string; paper?: PaperSize | undefined },
  language: Language,
): Promise<string | null> => {
  const path = await askWhere(window, { name: pdfName(suggestedName), ending: 'pdf' }, language);
  if (path === null) return null;
  const options = { preferCSSPageSize: true, printBackground: true, ...pageOfPdf(paper) };
  return write(path, await window.webContents.printToPDF(options));
};

/**
 * Saves a file: a document that the place keeps, or a table or picture that the page has made. Answers
 * its name, `null` when nobody chose one. Refuses what is none of the endings that may leave.
 */
export const saveFile = async (
  window: BrowserWindow,
  file: File,
  language: Language,
): Promise<string | null> => {
  const path = await askWhere(window, nameOf(file), language);
  return path === null ? null : write(path, await file.bytes());
};

interface Wanted {
  name: string;
  ending: SavedEnding;
}

/** A document of the place is a PDF whatever it is called. */
const nameOf = ({ name, type }: File): Wanted => {
  if (type === 'application/pdf') return { name: pdfName(name), ending: 'pdf' };
  return savedName(name) ?? refuse('PRINT_FAILED', { why: 'cannot-write' });
};

const askWhere = async (
  window: BrowserWindow,
  { name, ending }: Wanted,
  language: Language,
): Promise<string | null> => {
  const words = wordsIn(language);
  const title = ending === 'pdf' ? words.pdf.title : words.save.title;
  const filters = [
    { name: ending === 'pdf' ? words.pdf.filter : words.save[ending], extensions: [ending] },
  ];
  const options = { title, filters, defaultPath: name };
  const { canceled, filePath } = await dialog.showSaveDialog(window, options);
  return canceled || filePath === '' ? null : filePath;
};

const write = async (path: string, bytes: Uint8Array): Promise<string> => {
  await writeFile(path, bytes).catch(() => refuse('PRINT_FAILED', { why: 'cannot-write' }));
  return basename(path);
};
