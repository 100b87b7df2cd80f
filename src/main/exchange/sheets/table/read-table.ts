/** Any file of a spreadsheet, or what was pasted from one, as a table. */
import type { Work } from '../../work.ts';
import { decodeText } from './decode-text.ts';
import { parseText, type Separator, separatorOf } from './parse-text.ts';
import { readWorkbook } from './read-workbook.ts';
import { type RawTable, refuseTable } from './table.ts';

/** The most that a file may weigh. */
const largestFile = 32 * 1024 * 1024;

const names = { ';': ';', ',': ',', '\t': 'tab' } as const satisfies Record<Separator, string>;

/** Refuses, as `NotReadable`, what is no table, or too big a one. */
export const readTable = async (bytes: Buffer, work: Work): Promise<RawTable> => {
  if (bytes.length > largestFile) return refuseTable(1, 'too-big', { value: String(bytes.length) });
  if (!bytes.some((byte) => byte > 0x20)) return refuseTable(1, 'empty');
  if (beginsWith(bytes, zip)) return await readWorkbook(bytes);
  if (otherBeginnings.some((beginning) => beginsWith(bytes, beginning))) {
    return refuseTable(1, 'not-a-table');
  }
  const text = await decodeText(bytes, work);
  const separator = separatorOf(text.bytes);
  const rows = await parseText(text.bytes, separator ?? ';', work);
  refuseCut(text.bytes, rows);
  return { separator: separator && names[separator], encoding: text.encoding, rows };
};

const zip = [0x50, 0x4b, 0x03, 0x04];

/** How files begin that somebody may take for a table. */
const otherBeginnings = [
  [0xd0, 0xcf, 0x11, 0xe0], // .xls
  [0x25, 0x50, 0x44, 0x46], // %PDF
  [0x1f, 0x8b], // gzip
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x3c, 0x68, 0x74, 0x6d, 0x6c], // <html
  [0x3c, 0x21, 0x44, 0x4f, 0x43], // <!DOC
  [0x3c, 0x3f, 0x78, 0x6d, 0x6c], // <?xml
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // {\rtf
];

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
