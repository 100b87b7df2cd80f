/** A ZIP archive whose entries are packed as their bytes come (PKWARE APPNOTE 6.3.10, 4.3). */
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

type Bytes = Buffer<ArrayBuffer>;

export interface ZipEntry {
  readonly name: string;
  readonly packed: readonly Bytes[];
  readonly packedSize: number;
  readonly size: number;
  readonly sum: number;
}

/** Packs one entry: in the thread pool, so that nobody waits. */
export const packEntry = async (
  name: string,
  pieces: Iterable<Bytes> | AsyncIterable<Bytes>,
): Promise<ZipEntry> => {
  const packed: Bytes[] = [];
  let [size, packedSize, sum] = [0, 0, 0];
  const counted = async function* () {
    for await (const piece of pieces) {
      size += piece.length;
      sum = crc32(piece, sum);
      yield piece;
    }
  };
  await pipeline(counted, createDeflateRaw({ level: 5 }), async (out: AsyncIterable<Bytes>) => {
    for await (const piece of out) {
      packed.push(piece);
      packedSize += piece.length;
    }
  });
  return { name, packed, packedSize, size, sum };
};

/** The bytes of the archive, in pieces. */
export const zipOf = (entries: readonly ZipEntry[]): Bytes[] => {
  const parts: Bytes[] = [];
  const directory: Bytes[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const facts = factsOf(entry, name.length);
    directory.push(centralHeader(facts, at), name);
    parts.push(Buffer.concat([signature(0x04034b50), facts]), name, ...entry.packed);
    at += 4 + facts.length + name.length + entry.packedSize;
  }
  const list = Buffer.concat(directory);
  return [...parts, list, endOf(entries.length, list.length, at)];
};

const signature = (value: number): Bytes => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** What the header of an entry and the list at the end both say; made on 1 January 1980. */
const factsOf = ({ packedSize, size, sum }: ZipEntry, nameLength: number): Bytes => {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0); // needs version 2.0: deflate
  facts.writeUInt16LE(0x0800, 2); // names are UTF-8
  facts.writeUInt16LE(8, 4); // deflate
  facts.writeUInt16LE(0x21, 8);
  facts.writeUInt32LE(sum, 10);
  facts.writeUInt32LE(packedSize, 14);
  facts.writeUInt32LE(size, 18);
  facts.writeUInt16LE(nameLength, 22);
  return facts;
};

const centralHeader = (facts: Bytes, at: number): Bytes => {
  const madeBy = Buffer.from([20, 0]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(at, 10);
  return Buffer.concat([signature(0x02014b50), madeBy, facts, rest]);
};

const endOf = (count: number, listLength: number, at: number): Bytes => {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(listLength, 12);
  end.writeUInt32LE(at, 16);
  return end;
};
