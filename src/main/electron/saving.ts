/** The only way for something to leave the application as a file: a person chose where. */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Language } from '#shared/domain/words.ts';
import { wordsIn } from '../doors/sentences.ts';
import { refuse } from '../refusal.ts';
import { replaceSynced } from '../store/sync-folder.ts';
import { pdfName, type SavedEnding, savedName } from './file-name.ts';
import { type PaperSize, pageOfPdf } from './printers.ts';
import { whyNotSaved } from './why-not-saved.ts';

/** Saves the page as PDF. Answers the name of the file, `null` when nobody chose one. Refuses FILE_NOT_SAVED. */
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
 * Saves a file: a document that the place keeps, or a table, data or picture that the page has got. Answers
 * its name, `null` when nobody chose one. Refuses FILE_NOT_SAVED, also for an ending that may not leave.
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
  return savedName(name) ?? refuse('FILE_NOT_SAVED', { name, why: 'unknown-kind' });
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

/** Wholly, or not at all: a list that was saved under this name before is still there when the disk is full. */
const write = async (path: string, bytes: Uint8Array): Promise<string> => {
  const name = basename(path);
  try {
    await replaceSynced(path, (draft) => writeFile(draft, bytes, { flag: 'wx' }));
  } catch (error) {
    refuse('FILE_NOT_SAVED', { name, why: whyNotSaved(error) });
  }
  return name;
};
