/** What the exports that we know write in a way of their own. The sources stand with their columns. */
import type { SheetField, SheetSource } from '#shared/domain/sheets/sheet-words.ts';

/** A cell of this export as anybody would write it. */
export const plainCell = (source: SheetSource, field: SheetField, text: string): string => {
  if (source === 'lend-engine') return withLines(text);
  return source === 'circulate' && field === 'category' ? narrowestOf(text) : text;
};

/**
 * The field that names a thing where its own name is empty: Snipe-IT asks for no name of an asset, and
 * shows its model.
 */
export const nameInstead = (source: SheetSource): 'model' | null =>
  source === 'snipe-it' ? 'model' : null;

/** Lend Engine keeps its descriptions as a web page: `Forte<br>bruyante`. */
const withLines = (text: string): string =>
  text.replace(/(?:<(?:\/?p|br\s*\/?)>\s*)+/gi, '\n').trim();

/** Circulate says all categories, each with those around it: `Power Tools//Sanders; Woodworking`. */
const narrowestOf = (paths: string): string => {
  const [first = ''] = paths.split(';');
  return first.split('//').at(-1)?.trim() ?? '';
};
