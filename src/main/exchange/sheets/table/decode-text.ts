/** The text of a file in whatever letters it was written: UTF-8, UTF-16 with its mark, Windows-1252 or those of old Macs. */
import { isUtf8 } from 'node:buffer';
import type { Work } from '../../work.ts';
import { refuseTable } from './table.ts';

export interface DecodedText {
  /** UTF-8 without its mark. */
  readonly bytes: Buffer;
  readonly encoding: 'utf-8' | 'windows-1252' | 'mac-roman' | 'utf-16';
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
  if (isUtf8(text)) return { bytes: await refuseControls(text, work), encoding: 'utf-8' };
  refuseDamagedUtf8(text, hasMark);
  const isOfMac = isMacRoman(text);
  const said = await decoded(text, isOfMac ? 'macintosh' : 'windows-1252', work);
  return {
    bytes: await refuseControls(said, work),
    encoding: isOfMac ? 'mac-roman' : 'windows-1252',
  };
};

/** à ç è ê ù on a Mac; Windows-1252 gives no letter to these bytes. */
const onlyMac = new Set([0x88, 0x8d, 0x8f, 0x90, 0x9d]);
/** é on a Mac, and Ž on Windows, which stands within no word. */
const macE = 0x8e;
/** à ç è é ê ù û on Windows; capitals and other signs on a Mac. */
const ofWindows = new Set([0xe0, 0xe7, 0xe8, 0xe9, 0xea, 0xf9, 0xfb]);

/** As « CSV (Macintosh) » of Excel is written: told by the letters of French, which the first million has. */
const isMacRoman = (bytes: Buffer): boolean => {
  let mac = 0;
  let windows = 0;
  for (const [at, byte] of bytes.subarray(0, biteBytes).entries()) {
    if (byte < 0x80) continue;
    if (onlyMac.has(byte) || (byte === macE && isWithinWord(bytes, at))) mac += 1;
    else if (ofWindows.has(byte)) windows += 1;
  }
  return mac > windows;
};

const isWithinWord = (bytes: Buffer, at: number): boolean =>
  /^[a-z].[a-z]$/is.test(bytes.toString('latin1', at - 1, at + 2));

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
const refuseControls = async (bytes: Buffer, work: Work): Promise<Buffer> => {
  let line = 1;
  for (let from = 0; from < bytes.length; from += biteBytes) {
    for (const byte of bytes.subarray(from, from + biteBytes)) {
      if (byte === lineFeed) line += 1;
      else if (isControl(byte)) refuseTable(line, 'unreadable-text');
    }
    await work.pause();
  }
  return bytes;
};

/** But for tabs and the ends of lines and pages. */
const isControl = (byte: number): boolean =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0d && byte !== 0x0b && byte !== 0x0c;
