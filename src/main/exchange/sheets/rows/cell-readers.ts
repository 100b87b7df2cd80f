/** Small readers that the cells of objects and of members share. */
import type { SheetProblem } from '#shared/contract/sheets.ts';
import { type CodeLetter, parseInventoryCode } from '#shared/domain/inventory-code.ts';
import { readCents, readCount } from '#shared/domain/sheets/numbers.ts';
import { valuesOfCell } from '../out/several.ts';
import type { ItemEntry, MemberEntry } from './entries.ts';

/** Says what is wrong with the cell at hand. */
export type Say = (kind: SheetProblem['kind']) => void;

/** Puts what a cell says into the entry, or says what is wrong with it. */
export type CellReader<Entry> = (entry: Entry, text: string, say: Say) => void;

/** A text up to so many letters, as the forms have it. */
export const aText =
  <Key extends string>(key: Key, longest: number): CellReader<Record<Key, string>> =>
  (entry, text, say) => {
    if (text.length > longest) say('too-long');
    else entry[key] = text;
  };

/** A text to which several columns may add a line each. */
export const aNote =
  <Key extends string>(key: Key, longest: number): CellReader<Record<Key, string>> =>
  (entry, text, say) => {
    const whole = [entry[key], text].filter((part) => part !== '').join('\n');
    if (whole.length > longest) say('too-long');
    else entry[key] = whole;
  };

/** A word of a closed list. */
export const aWord =
  <Entry, Key extends keyof Entry>(
    key: Key,
    read: (text: string) => NonNullable<Entry[Key]> | null,
  ): CellReader<Entry> =>
  (entry, text, say) => {
    const word = read(text);
    if (word === null) say('unknown-word');
    else entry[key] = word;
  };

/** An amount in whole cents. */
export const anAmount =
  <Key extends string>(key: Key): CellReader<Record<Key, number | null>> =>
  (entry, text, say) => {
    const cents = readCents(text);
    if (cents === null) say('not-an-amount');
    else entry[key] = cents;
  };

export const aCount =
  <Key extends string>(
    key: Key,
    bounds: { least: number; most: number },
  ): CellReader<Record<Key, number | null>> =>
  (entry, text, say) => {
    const count = readCount(text, bounds);
    if (count === null) say('not-a-number');
    else entry[key] = count;
  };

/** Excel writes `3,16514E+12` for a long number, and saves no more of it: several things would bear it. */
const isShortened = (text: string): boolean => /^\d([.,]\d+)?E\+\d+$/i.test(text);

/** A number of which every digit tells. */
export const unlessShortened =
  <Entry>(read: CellReader<Entry>): CellReader<Entry> =>
  (entry, text, say) => {
    if (isShortened(text)) say('number-shortened');
    else read(entry, text, say);
  };

const longestAlias = 80;
const mostAliases = 20;

/** Ours is kept as a code; any other is another code. One that has our shape and does not hold is wrong. */
export const aCode =
  (letters: readonly CodeLetter[]): CellReader<ItemEntry | MemberEntry> =>
  (entry, text, say) => {
    const parsed = parseInventoryCode(text);
    if (parsed.kind === 'other') {
      entry.formerCode = withoutDecimals(text);
      return addAlias(entry, text, say);
    }
    const isOurs =
      parsed.kind === 'code' && letters.some((letter) => parsed.code.startsWith(letter));
    if (isOurs) entry.code = parsed.code;
    else say('code-malformed');
  };

/** One or several other codes. */
export const otherCodes: CellReader<ItemEntry | MemberEntry> = (entry, text, say) => {
  for (const alias of valuesOfCell(text)) addAlias(entry, alias, say);
};

/** A number that the spreadsheet has written with a decimal. */
const withoutDecimals = (text: string): string =>
  /^\d+[.,]0$/.test(text) ? text.slice(0, -2) : text;

const addAlias = unlessShortened<ItemEntry | MemberEntry>((entry, text, say) => {
  const alias = withoutDecimals(text);
  if (alias.length > longestAlias || entry.aliases.length >= mostAliases) say('too-long');
  else if (!entry.aliases.includes(alias)) entry.aliases.push(alias);
});
