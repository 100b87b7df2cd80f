/** Spreadsheets. */
import type { sheets as french } from '../fr/sheets.ts';
import type { Sentences } from '../sentences.ts';

export const sheets: Sentences<typeof french> = {
  title: 'Spreadsheets',
};
