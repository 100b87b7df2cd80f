/** What the bytes of a file say before anybody reads a row of it. */
import { isUtf8 } from 'node:buffer';
import { hasOtherSeparator } from '#shared/domain/repairs/ords/columns.ts';
import { type Problem, problemAt } from './problem.ts';

/** The most that a file may weigh: five hundred thousand rows as they are published. */
export const largestFile = 32 * 1024 * 1024;

const lineFeed = 0x0a;
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** The bytes without the mark that some programs put before them. */
export const withoutMark = (bytes: Uint8Array): Uint8Array =>
  byteOrderMark.every((byte, at) => bytes[at] === byte) ? bytes.subarray(3) : bytes;

/** What keeps the file from being read at all: empty, not UTF-8, another separator. */
export const problemsOfBytes = (bytes: Uint8Array): Problem[] => {
  if (firstWord(bytes) < 0) return [problemAt(1, 'empty')];
  if (!isUtf8(bytes) || bytes.includes(0)) return problemsOfText(bytes);
  const header = textOf(lineAt(bytes, 0));
  return hasOtherSeparator(header) ? [problemAt(1, 'wrong-separator', { value: header })] : [];
};

/** How many lines there are: rows are as many, or fewer where a text goes over several lines. */
export const countLines = (bytes: Uint8Array): number => {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count += 1;
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

const firstWord = (bytes: Uint8Array): number => bytes.findIndex((byte) => byte > 0x20);

/** Each line that is no UTF-8. A letter that the end of the file cuts through is a cut, no other text. */
const problemsOfText = (bytes: Uint8Array): Problem[] => {
  const problems: Problem[] = [];
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const row = lineAt(bytes, from);
    from += row.length + 1;
    if (isUtf8(row) && !row.includes(0)) continue;
    const isCut = from >= bytes.length && !endsWithLineBreak(bytes) && isCutLetter(row);
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
