import { readCondition, readItemKind, readOwnerKind } from '#shared/domain/sheets/known-words.ts';
import type { itemFields } from '#shared/domain/sheets/sheet-words.ts';
import { valuesOfCell } from '../out/several.ts';
import {
  aCode,
  aCount,
  anAmount,
  aText,
  aWord,
  type CellReader,
  otherCodes,
} from './cell-readers.ts';
import type { ItemEntry } from './entries.ts';

const mostAccessories = 50;
const longestName = 200;

/** How each field of an object is read. */
export const itemCells: Record<(typeof itemFields)[number], CellReader<ItemEntry>> = {
  code: aCode(['T', 'E', 'F']),
  alias: otherCodes,
  name: aText('name', longestName),
  kind: aWord('kind', readItemKind),
  category: aText('category', longestName),
  shelf: aText('shelf', longestName),
  brand: aText('brand', longestName),
  model: aText('model', longestName),
  serialNumber: aText('serialNumber', longestName),
  condition: aWord('condition', readCondition),
  ownerKind: aWord('ownerKind', readOwnerKind),
  ownerName: (entry, text, say) => {
    // « Don » in a column of owners says what kind of owner it is.
    const kind = readOwnerKind(text);
    if (kind === null) aText('ownerName', longestName)(entry, text, say);
    else entry.ownerKind ??= kind;
  },
  declaredValue: anAmount('declaredValueCents'),
  deposit: anAmount('depositCents'),
  loanDays: aCount('loanDays', { least: 1, most: 366 }),
  accessories: (entry, text, say) => {
    const names = valuesOfCell(text);
    const isTooLong = names.some((name) => name.length > longestName);
    if (names.length > mostAccessories || isTooLong) say('too-long');
    else entry.accessories = names;
  },
  lendingNote: aText('lendingNote', 2000),
  returnNote: aText('returnNote', 2000),
  safetyNotice: aText('safetyNotice', 2000),
};
