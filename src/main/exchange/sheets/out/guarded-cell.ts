/** Texts that a spreadsheet would take for a formula, made harmless and taken back as they were. */

/** Signs by which a formula begins (OWASP, CSV injection), also in their wide form. */
const signs = '=+\\-@\\t\\r\\n＝＋－＠';

/** Spreadsheets trim spaces; an apostrophe counts, so that what is guarded can be told from what is not. */
const isDangerous = new RegExp(`^['\\s\\p{Cc}\\p{Cf}]*[${signs}]`, 'u');

/** A text that no spreadsheet takes for a formula: an apostrophe goes before it where it must. */
export const guardedCell = (text: string): string => (isDangerous.test(text) ? `'${text}` : text);

/**
 * The same for a cell that is text by its type, as in a workbook: a number or a telephone number may
 * stand there as it is. `unguardedCell` takes both kinds of file back as they were.
 */
export const guardedTextCell = (text: string): string =>
  /^[+-][\d\s.,()/-]*$/.test(text) ? text : guardedCell(text);

/** The text that was guarded; any other one as it is. Exactly undoes `guardedCell`. */
export const unguardedCell = (cell: string): string =>
  cell.startsWith("'") && isDangerous.test(cell.slice(1)) ? cell.slice(1) : cell;
