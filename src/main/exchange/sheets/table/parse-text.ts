/** The rows of a text whose cells are parted by `;`, `,` or TAB. */
import { type CsvError, Parser } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { Work } from '../../work.ts';
import { isBlank, mostColumns, mostRows, refuseTable, type TableRow } from './table.ts';

export type Separator = ';' | ',' | '\t';

/** Parsed in one go, in a few milliseconds. */
const lotBytes = 32 * 1024;
/** Rows wait in the parser until they are read: thousands of short ones would be too many. */
const biteBytes = 4 * 1024;

/** A row is a few hundred letters; a longer one has been swallowed by a quote. */
const longestRow = 1_000_000;

/** A drill of 13" is no quotation: where quotes are not as the format has them, they are letters. */
type Quotes = 'strict' | 'relaxed';

const options = (bytes: Buffer, delimiter: Separator, quotes: Quotes) => ({
  delimiter,
  relax_column_count: true,
  relax_quotes: quotes === 'relaxed',
  record_delimiter: bytes.includes(0x0a) ? ['\r\n', '\n'] : ['\r'],
  max_record_size: longestRow,
});

/** All rows but blank ones. Refuses, as `NotReadable`, what is cut, too wide or too long. */
export const parseText = async (
  bytes: Buffer,
  delimiter: Separator,
  work: Work,
): Promise<TableRow[]> => {
  const text = { bytes, delimiter };
  return (await parseAs('strict', text, work)) ?? (await parseAs('relaxed', text, work)) ?? [];
};

/** `null` where the quotes of the text are not strict ones. */
const parseAs = async (
  quotes: Quotes,
  { bytes, delimiter }: { bytes: Buffer; delimiter: Separator },
  work: Work,
): Promise<TableRow[] | null> => {
  const parser = new Parser(options(bytes, delimiter, quotes));
  const heard: { error?: Error } = {};
  parser.on('error', (error) => {
    heard.error = error;
  });
  const rows: TableRow[] = [];
  let line = 1;
  const take = () => {
    for (let cells = read(parser); cells !== null; cells = read(parser)) {
      refuseWide({ line, cells });
      if (quotes === 'relaxed') refuseSwallowed({ line, cells }, delimiter);
      if (!isBlank(cells)) rows.push({ line, cells });
      line += 1;
    }
    if (rows.length > mostRows) refuseTable(line, 'too-many-rows', { value: String(rows.length) });
  };
  for (let from = 0; from < bytes.length; from += biteBytes) {
    parser.write(bytes.subarray(from, from + biteBytes));
    take();
    if (from % lotBytes === 0) {
      work.reach(from, bytes.length);
      await work.pause();
    }
    if (heard.error) break;
  }
  if (!heard.error) parser.end();
  take();
  await work.pause();
  if (heard.error && quotes === 'strict') return null;
  if (heard.error) refuseBroken(heard.error, line);
  return rows;
};

/**
 * A quote that was not closed has taken the next cells or rows into its cell, up to the quote that opens
 * another one: what stands behind that is no separator.
 */
const hasSwallowed = (cell: string, delimiter: Separator): boolean => {
  if (!cell.startsWith('"')) return false;
  const end = cell.indexOf('"', 1);
  if (!cell.slice(1, end < 0 ? undefined : end).includes(delimiter)) return false;
  return end < 0 || !/^["\s;,|]|^$/.test(cell.slice(end + 1));
};

const refuseWide = ({ line, cells }: TableRow): void => {
  if (cells.findLastIndex((cell) => cell.trim() !== '') >= mostColumns) {
    refuseTable(line, 'too-wide', { value: String(cells.length) });
  }
};

const refuseSwallowed = ({ line, cells }: TableRow, delimiter: Separator): void => {
  const swallowed = cells.find((cell) => hasSwallowed(cell, delimiter));
  if (swallowed) refuseTable(line, 'cut', { value: swallowed });
};

const read = (parser: Parser): string[] | null => parser.read() as string[] | null; // rows are arrays of text

/** A quote that nothing closes has swallowed the rest, or the file ends within a cell. */
const refuseBroken = (error: Error, line: number): never =>
  refuseTable(line, 'cut', { value: (error as CsvError).code }); // the parser throws no other

/** The first rows of a text, as this separator parts them; none where its quotes make no sense so. */
export const sampleRows = (sample: Buffer, separator: Separator): string[][] => {
  try {
    return parse(sample, {
      ...options(sample, separator, 'relaxed'),
      skip_records_with_error: true,
      to: 200,
    }) as unknown as string[][]; // without a header rows are arrays
  } catch {
    return [];
  }
};
