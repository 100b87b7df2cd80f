/** What the bytes of a file say before anybody reads a row of it. */
import { isUtf8 } from 'node:buffer';
import { hasOtherSeparator } from '#shared/domain/repairs/ords/columns.ts';
import { mostProblems } from './findings-of-file.ts';
import { type Problem, problemAt } from './problem.ts';

/** The most that a file may weigh: five hundred thousand rows as they are published. */
export const largestFile = 32 * 1024 * 1024;

/** What is looked at of a first line: a header is a few hundred letters. */
const longestHeader = 10_000;

const lineFeed = 0x0a;
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** The bytes without the mark that some programs put before them. */
export const withoutMark = (bytes: Uint8Array): Uint8Array =>
  byteOrderMark.every((byte, at) => bytes[at] === byte) ? bytes.subarray(3) : bytes;

/** What keeps the file from being read at all: empty, no CSV, not UTF-8, another separator. */
export const problemsOfBytes = (bytes: Uint8Array): Problem[] => {
  if (firstWord(bytes) < 0) return [problemAt(1, 'empty')];
  if (isOtherDocument(bytes)) return [problemAt(1, 'not-csv')];
  if (!isUtf8(bytes) || bytes.includes(0)) return problemsOfText(bytes);
  const header = textOf(lineAt(bytes, 0).subarray(0, longestHeader));
  return hasOtherSeparator(header) ? [problemAt(1, 'wrong-separator', { value: header })] : [];
};

/** How files begin that somebody may take for a table: workbooks, archives, PDF, pictures. */
const otherBeginnings: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // zip: .xlsx, .ods
  [0xd0, 0xcf, 0x11, 0xe0], // .xls
  [0x25, 0x50, 0x44, 0x46], // %PDF
  [0x1f, 0x8b], // gzip
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
];

const isOtherDocument = (bytes: Uint8Array): boolean =>
  otherBeginnings.some((beginning) => beginning.every((byte, at) => bytes[at] === byte));

/** How many lines there are: rows are as many, or fewer where a text goes over several lines. */
export const countLines = (bytes: Uint8Array): number => {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === lineFeed) count += 1;
  return count;
};

/** The text of the file from the beginning of a line on; 1 is the header. */
export const textFromLine = (bytes: Uint8Array, line: number, longest: number): string => {
  let from = 0;
  for (let at = 1; at < line; at += 1) {
    const end = bytes.indexOf(lineFeed, from);
    if (end < 0) break;
    from = end + 1;
  }
  return textOf(bytes.subarray(from, from + longest));
};

export const endsWithLineBreak = (bytes: Uint8Array): boolean => bytes.at(-1) === lineFeed;

/** Where the first letter stands; -1 where there is none. */
const firstWord = (bytes: Uint8Array): number => {
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] ?? 0) > 0x20) return at;
  return -1;
};

/** Bytes that are looked at together: where they are text, no line of them is looked at alone. */
const blockBytes = 64 * 1024;

const isText = (bytes: Uint8Array): boolean => isUtf8(bytes) && !bytes.includes(0);

/** Each line that is no UTF-8, the first thousand of them. */
const problemsOfText = (bytes: Uint8Array): Problem[] => {
  const problems: Problem[] = [];
  let line = 1;
  for (let from = 0; from < bytes.length && problems.length < mostProblems; ) {
    const end = bytes.indexOf(lineFeed, from + blockBytes);
    const block = bytes.subarray(from, end < 0 ? bytes.length : end + 1);
    from += block.length;
    if (!isText(block)) problems.push(...problemsOfBlock(block, line, from >= bytes.length));
    line += countLines(block);
  }
  return problems;
};

/** A letter that the end of the file cuts through is a cut, no other text. */
const problemsOfBlock = (block: Uint8Array, firstLine: number, isLast: boolean): Problem[] => {
  const problems: Problem[] = [];
  let line = firstLine;
  for (let from = 0; from < block.length && problems.length < mostProblems; line += 1) {
    const row = lineAt(block, from);
    from += row.length + 1;
    if (isText(row)) continue;
    const isCut = isLast && from > block.length && isCutLetter(row);
    const value = isCut ? textOf(row) : Buffer.from(row).toString('latin1');
    problems.push(problemAt(line, isCut ? 'cut' : 'not-utf8', { value: aroundStrange(value) }));
  }
  return problems;
};

const lineAt = (bytes: Uint8Array, from: number): Uint8Array => {
  const end = bytes.indexOf(lineFeed, from);
  return bytes.subarray(from, end < 0 ? bytes.length : end);
};

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The last letter has begun and has not ended: without it, all is UTF-8. */
const isCutLetter = (row: Uint8Array): boolean =>
  [1, 2, 3].some((length) => (row.at(-length) ?? 0) >= 0xc2 && isUtf8(row.subarray(0, -length)));

/** A few words before the first letter outside of ASCII, and what follows. */
const aroundStrange = (text: string): string => {
  const at = text.search(/[^\x20-\x7E]/);
  return text.slice(Math.max(0, at - 30));
};
