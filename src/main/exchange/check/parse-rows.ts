/** The rows of a file, a few at a time, each with the line where it begins. */
import { type CsvError, Parser } from 'csv-parse';
import { type Problem, problemAt } from './problem.ts';
import { endsWithLineBreak, textFromLine } from './read-bytes.ts';

export interface ParsedRow {
  readonly cells: readonly string[];
  readonly line: number;
}

export interface ParsedLot {
  readonly rows: readonly ParsedRow[];
  /** The file ends without a line break: its last row may be cut. */
  readonly isUnended: boolean;
  /** Nothing can be read from here on. */
  readonly broken: Problem | null;
}

/** A lot is parsed in one go, in a few milliseconds: so many bytes, or rows where they are short. */
const lotBytes = 32 * 1024;
const mostInLot = 500;
/** Rows wait in the parser until they are read: thousands of short ones would be too many. */
const biteBytes = 2 * 1024;

/** A row is a few hundred letters; a longer one has been swallowed by a quote. */
const longestRow = 1_000_000;

/** Blank lines that a file may have; each one beyond is a row without columns. */
const mostBlank = 1_000;

/**
 * Parses UTF-8 bytes. Lines end with LF or CRLF, whatever the first one does; quotes must be whole.
 * Blank lines are no rows. The header is the first row. The parser tells of an error a moment later:
 * wait for others between two lots.
 */
export const parseRows = function* (bytes: Uint8Array): Generator<ParsedLot> {
  const parser = new Parser({
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n'],
    max_record_size: longestRow,
  });
  const heard: { error?: Error } = {};
  parser.on('error', (error) => {
    heard.error = error;
  });
  let line = 1;
  let blank = 0;
  const take = (): ParsedRow[] => {
    const rows: ParsedRow[] = [];
    for (let cells = read(parser); cells !== null; cells = read(parser)) {
      const isBlank = cells.length === 1 && cells[0] === '';
      if (isBlank) blank += 1;
      if (!isBlank || blank > mostBlank) rows.push({ cells, line });
      line += 1 + breaksIn(cells);
    }
    return rows;
  };
  let rows: ParsedRow[] = [];
  for (let from = 0; from < bytes.length; from += biteBytes) {
    parser.write(bytes.subarray(from, from + biteBytes));
    rows.push(...take());
    if (rows.length < mostInLot && from % lotBytes !== 0) continue;
    yield { rows, isUnended: false, broken: null };
    rows = [];
    if (heard.error) return yield brokenLot(bytes, heard.error, line);
  }
  parser.end();
  rows.push(...take());
  yield { rows, isUnended: !endsWithLineBreak(bytes), broken: null };
  if (heard.error) yield brokenLot(bytes, heard.error, line);
};

const brokenLot = (bytes: Uint8Array, error: Error, line: number): ParsedLot => ({
  rows: [],
  isUnended: false,
  broken: brokenAt(bytes, error, line),
});

const read = (parser: Parser): string[] | null => parser.read() as string[] | null; // rows are arrays of text

const breaksIn = (cells: readonly string[]): number => {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
};

/** A quote that nothing closes: the file ends too early, or rows have been swallowed by it. */
const brokenAt = (bytes: Uint8Array, error: Error, line: number): Problem => {
  const { code, lines } = error as CsvError; // the parser throws no other
  const isOpen = code === 'CSV_QUOTE_NOT_CLOSED';
  const at = isOpen || code === 'CSV_MAX_RECORD_SIZE' ? line : Number(lines);
  const text = textFromLine(bytes, at, 100_000);
  const isCut = isOpen && !endsWithLineBreak(bytes) && !/\n"?[A-Za-z0-9_-]+[-_]\d+"?,/.test(text);
  return problemAt(at, isCut ? 'cut' : 'broken-quote', { value: text.split('\n')[0] ?? '' });
};
