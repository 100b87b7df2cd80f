/** Which of several columns of codes bears the code by which a thing is known in its list. */
import { parseInventoryCode } from '../inventory-code.ts';
import { plainWords } from './plain-words.ts';
import type { NamedColumn, SheetField } from './sheet-words.ts';

/** Names under which many a list counts its own lines, or says what the maker calls the thing. */
const vague: ReadonlySet<string> = new Set(
  'n,no,num,numero,number,id,identifiant,ref,reference'.split(','),
);

/**
 * Of columns whose names say a code, the one that holds ours, then the place's own sticker, then a vague
 * « N° », then the EAN of the maker, which several drills share, and last what only says whether there is
 * one: « Étiquette : oui ». `undefined` for none.
 */
export const codeColumn = <One extends NamedColumn>(columns: readonly One[]): One | undefined =>
  columns.toSorted((one, other) => doubtOf(one) - doubtOf(other))[0];

const doubtOf = ({ name, samples }: NamedColumn): number => {
  const isEach = (look: (text: string) => boolean) => samples.length > 0 && samples.every(look);
  if (isEach(isOurs)) return 0;
  if (!tellsApart(samples)) return 4;
  if (isEach(isMakers)) return 3;
  return vague.has(plainWords(name)) ? 2 : 1;
};

const isOurs = (text: string): boolean => parseInventoryCode(text).kind === 'code';

/** EAN-8, UPC, EAN-13, GTIN-14. */
const isMakers = (text: string): boolean => /^(\d{8}|\d{12,14})$/.test(text);

/** Codes have figures; « oui », « à faire » and the day of an inventory are none. */
const tellsApart = (samples: readonly string[]): boolean =>
  samples.filter((text) => /\d/.test(text) && !isWrittenDay(text)).length * 2 >= samples.length;

const isWrittenDay = (text: string): boolean => /^\d{1,4}([/.-])\d{1,2}\1\d{1,4}$/.test(text);

/** What a column of codes may be that does not bear the code: what it holds still scans as another code. */
export const asOtherCode = (
  fields: readonly SheetField[],
  { samples }: NamedColumn,
): readonly SheetField[] =>
  tellsApart(samples)
    ? fields.map((field) => (field === 'code' ? 'alias' : field))
    : withoutCode(fields);

export const withoutCode = (fields: readonly SheetField[]): readonly SheetField[] =>
  fields.filter((field) => field !== 'code');
