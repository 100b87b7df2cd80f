/** Any file of a spreadsheet, or what was pasted from one, as tables: a workbook may hold several. */
import type { Work } from '../../work.ts';
import { decodeText } from './decode-text.ts';
import { separatorOf } from './find-separator.ts';
import { parseText, type Separator } from './parse-text.ts';
import { readWorkbook } from './read-workbook.ts';
import { type RawTable, refuseTable } from './table.ts';

/** The most that a file may weigh. */
const largestFile = 32 * 1024 * 1024;

const names = { ';': ';', ',': ',', '\t': 'tab' } as const satisfies Record<Separator, string>;

/** Refuses, as `NotReadable`, what is no table, or too big a one. */
export const readTable = async (bytes: Buffer, work: Work): Promise<RawTable[]> => {
  if (bytes.length > largestFile) return refuseTable(1, 'too-big', { value: String(bytes.length) });
  if (!bytes.some((byte) => byte > 0x20)) return refuseTable(1, 'empty');
  if (beginsWith(bytes, zip)) return await readWorkbook(bytes);
  if (isOther(bytes)) return refuseTable(1, 'not-a-table');
  const text = await decodeText(bytes, work);
  const separator = separatorOf(text.bytes);
  const rows = await parseText(text.bytes, separator ?? ';', work);
  refuseCut(text.bytes, rows);
  const { encoding } = text;
  return [{ separator: separator && names[separator], encoding, sheet: null, rows }];
};

const zip = [0x50, 0x4b, 0x03, 0x04];

/** A file of another kind that somebody may take for a table. */
const isOther = (bytes: Buffer): boolean =>
  otherBeginnings.some((beginning) => beginsWith(bytes, beginning)) ||
  otherTexts.test(bytes.toString('latin1', 0, 256));

const otherBeginnings = [
  [0xd0, 0xcf, 0x11, 0xe0], // .xls
  [0x1f, 0x8b], // gzip
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
];

/** Behind blanks and the mark of UTF-8. */
const otherTexts =
  /^(\xef\xbb\xbf)?\s*(<(!doctype|\?xml|html|head|body|meta|style|table|div)\b|%PDF-|\{\\rtf)/i;

const beginsWith = (bytes: Buffer, beginning: readonly number[]): boolean =>
  beginning.every((byte, at) => bytes[at] === byte);

/** Short files are typed by hand, and their last line may do without its end (RFC 4180). */
const mostByHand = 100;

/** A long file whose last row has no end and is shorter than all others stops in the middle. */
const refuseCut = (bytes: Buffer, rows: RawTable['rows']): void => {
  const last = rows.at(-1);
  const end = bytes.at(-1);
  if (!last || rows.length <= mostByHand || end === 0x0a || end === 0x0d) return;
  const others = rows.slice(-mostByHand, -1);
  if (others.every(({ cells }) => cells.length > last.cells.length)) {
    refuseTable(last.line, 'cut', { value: last.cells.at(-1) ?? '' });
  }
};
