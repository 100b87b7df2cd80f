import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Language } from '#shared/domain/words.ts';

export type Cell = string | number;

/**
 * A table as a CSV file that a French spreadsheet opens with a double click: semicolons, a byte order
 * mark, decimal commas in French. A text that a spreadsheet would take for a formula is prefixed.
 */
export const spreadsheet = (rows: readonly (readonly Cell[])[], language: Language): string =>
  stringify(
    rows.map((row) => row.map((cell) => asText(cell, language))),
    { delimiter: ';', bom: true, record_delimiter: 'windows' },
  );

const asText = (cell: Cell, language: Language): string => {
  if (typeof cell === 'string') return isFormula.test(cell) ? `'${cell}` : cell;
  return language === 'fr' ? String(cell).replace('.', ',') : String(cell);
};

/** Also after a space, which spreadsheets trim. */
const isFormula = /^\s*[=+\-@\t\r]/;
