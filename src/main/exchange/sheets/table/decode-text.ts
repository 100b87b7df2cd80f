/** The text of a file in whatever letters it was written: UTF-8, UTF-16 with its mark, or Windows-1252. */
import { isUtf8 } from 'node:buffer';
import type { Work } from '../../work.ts';
import { refuseTable } from './table.ts';

export interface DecodedText {
  /** UTF-8 without its mark. */
  readonly bytes: Buffer;
  readonly encoding: 'utf-8' | 'windows-1252' | 'utf-16';
}

const lineFeed = 0x0a;
const biteBytes = 1024 * 1024;

/** Refuses, as `NotReadable`, a file whose letters cannot be told, or that ends within one. */
export const decodeText = async (bytes: Buffer, work: Work): Promise<DecodedText> => {
  if (bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { bytes: await decoded(bytes.subarray(2), 'utf-16le', work), encoding: 'utf-16' };
  }
  if (bytes.length >= 2 && bytes[0] === 0xfe && bytes[1] === 0xff) {
    const swapped = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2))).swap16();
    return { bytes: await decoded(swapped, 'utf-16le', work), encoding: 'utf-16' };
  }
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = hasMark ? bytes.subarray(3) : bytes;
  if (isUtf8(text)) return { bytes: refuseControls(text), encoding: 'utf-8' };
  refuseDamagedUtf8(text, hasMark);
  return {
    bytes: refuseControls(await decoded(text, 'windows-1252', work)),
    encoding: 'windows-1252',
  };
};

const decoded = async (bytes: Buffer, encoding: string, work: Work): Promise<Buffer> => {
  const decoder = new TextDecoder(encoding);
  const parts: Buffer[] = [];
  for (let from = 0; from < bytes.length; from += biteBytes) {
    const bite = bytes.subarray(from, from + biteBytes);
    parts.push(Buffer.from(decoder.decode(bite, { stream: from + biteBytes < bytes.length })));
    await work.pause();
  }
  return Buffer.concat(parts);
};

/** A file that is UTF-8 in some lines and nothing in another was damaged; taken for another, it would lie. */
const refuseDamagedUtf8 = (bytes: Buffer, hasMark: boolean): void => {
  let hasUtf8 = hasMark;
  let broken: { line: number; value: string } | null = null;
  for (const { line, row } of linesOf(bytes)) {
    if (!isUtf8(row)) broken ??= { line, value: row.toString('latin1') };
    else hasUtf8 ||= row.some((byte) => byte >= 0x80);
    if (hasUtf8 && broken) refuseTable(broken.line, 'unreadable-text', broken);
  }
};

const linesOf = function* (bytes: Buffer): Generator<{ line: number; row: Buffer }> {
  for (let from = 0, line = 1; from < bytes.length; line += 1) {
    const end = bytes.indexOf(lineFeed, from);
    const until = end < 0 ? bytes.length : end;
    yield { line, row: bytes.subarray(from, until) };
    from = until + 1;
  }
};

/** Control signs that no table holds: the file is something else, or damaged. */
const refuseControls = (bytes: Buffer): Buffer => {
  let line = 1;
  for (const byte of bytes) {
    if (byte === lineFeed) line += 1;
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0d && byte !== 0x0b && byte !== 0x0c) {
      refuseTable(line, 'unreadable-text');
    }
  }
  return bytes;
};
