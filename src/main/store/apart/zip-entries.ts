/** What a ZIP archive holds, read from its central directory before anything is unpacked. */
import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  /** Bytes when unpacked, as the archive says. */
  readonly size: number;
  readonly packedSize: number;
  readonly isDeflated: boolean;
  /** Where its own header stands. */
  readonly from: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endBytes = 22;
const entryBytes = 46;
/** A comment stands behind the end of the directory. */
const longestComment = 0xffff;

/**
 * The entries of an archive (PKWARE, APPNOTE.TXT 4.3.12 and 4.3.16); `null` for one that is damaged, or
 * larger than 4 GB (ZIP64), which no workbook of ours is.
 */
export const zipEntries = (bytes: Buffer): ZipEntry[] | null => {
  const end = endOf(bytes);
  if (end < 0) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    if (at + entryBytes > end || bytes.readUInt32LE(at) !== entrySignature) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    const beyond = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    entries.push({
      name: bytes.toString('utf8', at + entryBytes, at + entryBytes + nameLength),
      isDeflated: bytes.readUInt16LE(at + 10) !== 0,
      packedSize: bytes.readUInt32LE(at + 20),
      from: bytes.readUInt32LE(at + 42),
      size: bytes.readUInt32LE(at + 24),
    });
    at += entryBytes + nameLength + beyond;
  }
  return entries;
};

const headerBytes = 30;

/** Whether an entry unpacks to what its archive says: one that lies is a bomb, or damaged. */
export const isAsSaid = (
  bytes: Buffer,
  { size, packedSize, isDeflated, from }: ZipEntry,
): boolean => {
  if (from + headerBytes > bytes.length) return false;
  const begin = from + headerBytes + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28);
  const packed = bytes.subarray(begin, begin + packedSize);
  if (packed.length !== packedSize) return false;
  if (!isDeflated) return packedSize === size;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }).length === size;
  } catch {
    return false;
  }
};

const endOf = (bytes: Buffer): number => {
  const first = Math.max(0, bytes.length - endBytes - longestComment);
  for (let at = bytes.length - endBytes; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature) return at;
  }
  return -1;
};
