/** What parts the cells of a text. */
import { fieldsOfNames } from '#shared/domain/sheets/column-names.ts';
import { plainWords } from '#shared/domain/sheets/plain-words.ts';
import { type Separator, sampleRows } from './parse-text.ts';
import { isBlank } from './table.ts';

/** What is looked at to tell the separator. */
const sampleBytes = 64 * 1024;
const mostTitles = 30;
/** Titles stand above a table, and a remark below: nearly all rows are as wide as the table. */
const nearlyAll = 0.9;

/** How a text would look if this were its separator. */
interface Parted {
  readonly separator: Separator;
  /** How many names of ours one of its first rows has, each alone in a cell. */
  readonly names: number;
  /** The part of its rows that are of the commonest width; 0 where there is one column. */
  readonly share: number;
  /** Rows of that width, times what that width is worth. */
  readonly worth: number;
}

/**
 * The separator by which the header has most names of ours; else the one by which nearly all rows are as
 * wide, of which TAB and `;` seldom stand in a text; else the one by which most are. `null` where there is
 * one column. A comma stands in many an address and many a price, and is no separator for that.
 */
export const separatorOf = (bytes: Buffer): Separator | null => {
  const end = bytes.length <= sampleBytes ? bytes.length : bytes.lastIndexOf(0x0a, sampleBytes);
  const sample = bytes.subarray(0, end > 0 ? end : sampleBytes);
  const all = (['\t', ';', ','] as const).map((separator) => partedBy(separator, sample));
  const names = Math.max(...all.map((one) => one.names));
  // A name that is alone in its row stands over one column, whatever commas its texts have.
  const isAlone = names === 1 && all.every((one) => one.names === 1);
  const parting = all.filter(
    (one) => one.names === names && one.worth > 0 && !(isAlone && one.separator === ','),
  );
  const even = parting.find(({ share }) => share >= nearlyAll);
  const best = even ?? parting.toSorted((one, other) => other.worth - one.worth)[0];
  return best?.separator ?? null;
};

const partedBy = (separator: Separator, sample: Buffer): Parted => {
  const rows = sampleRows(sample, separator).filter((cells) => !isBlank(cells));
  const widths = new Map<number, number>();
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
  widths.delete(1);
  const worths = [...widths].map(([width, count]) => count * Math.log2(width));
  return {
    separator,
    names: Math.max(0, ...rows.slice(0, mostTitles).map(namesIn)),
    share: Math.max(0, ...widths.values()) / rows.length,
    worth: Math.max(0, ...worths),
  };
};

const namesIn = (cells: readonly string[]): number =>
  new Set(cells.map(plainWords).filter(isName)).size;

const isName = (name: string): boolean =>
  fieldsOfNames.items.has(name) || fieldsOfNames.members.has(name);
