import { readCondition, readItemKind, readOwnerKind } from '#shared/domain/sheets/known-words.ts';
import type { itemFields, SheetField } from '#shared/domain/sheets/sheet-words.ts';
import { valuesOfCell } from '../out/several.ts';
import {
  aCode,
  aCount,
  aNote,
  anAmount,
  aText,
  aWord,
  type CellReader,
  otherCodes,
  unlessShortened,
} from './cell-readers.ts';
import type { ItemEntry } from './entries.ts';

const mostAccessories = 50;
const longestName = 200;

type ItemCells = Record<(typeof itemFields)[number], CellReader<ItemEntry>>;

const ownerName = aText('ownerName', longestName);

/** « Don » in a column of owners says what kind of owner it is. */
const ownerOrKind: CellReader<ItemEntry> = (entry, text, say) => {
  const kind = readOwnerKind(text);
  if (kind === null) ownerName(entry, text, say);
  else entry.ownerKind ??= kind;
};

/** How each field of an object is read, beside the others: who has a column of kinds is called « Asso ». */
export const itemCellsOf = (fields: readonly (SheetField | null)[]): ItemCells =>
  fields.includes('ownerKind') ? itemCells : { ...itemCells, ownerName: ownerOrKind };

const itemCells: ItemCells = {
  code: aCode(['T', 'E', 'F']),
  alias: otherCodes,
  name: aText('name', longestName),
  kind: aWord('kind', readItemKind),
  category: aText('category', longestName),
  shelf: aText('shelf', longestName),
  brand: aText('brand', longestName),
  model: aText('model', longestName),
  serialNumber: unlessShortened(aText('serialNumber', longestName)),
  condition: aWord('condition', readCondition),
  ownerKind: aWord('ownerKind', readOwnerKind),
  ownerName,
  declaredValue: anAmount('declaredValueCents'),
  deposit: anAmount('depositCents'),
  loanDays: aCount('loanDays', { least: 1, most: 366 }),
  accessories: (entry, text, say) => {
    const names = [...entry.accessories, ...valuesOfCell(text)];
    const isTooLong = names.some((name) => name.length > longestName);
    if (names.length > mostAccessories || isTooLong) say('too-long');
    else entry.accessories = names;
  },
  lendingNote: aNote('lendingNote', 2000),
  returnNote: aNote('returnNote', 2000),
  safetyNotice: aNote('safetyNotice', 2000),
};
