/** Pictures that would hurt whoever unfolds them, made byte by byte: none is ever a file of the project. */
import { deflateSync } from 'node:zlib';
import { aGif, aPng, aWebp } from './a-file.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export interface HostilePicture {
  readonly what: string;
  readonly name: string;
  readonly bytes: Bytes;
}

const join = (...parts: readonly Iterable<number>[]): Bytes =>
  new Uint8Array(parts.flatMap((part) => [...part]));
const ascii = (text: string): Bytes => new TextEncoder().encode(text);
const be32 = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
const le16 = (value: number): number[] => [value & 255, value >> 8];

const crcOf = (bytes: Iterable<number>): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
};

const chunk = (kind: string, body: Iterable<number>): Bytes => {
  const named = join(ascii(kind), body);
  return join(be32(named.length - 4), named, be32(crcOf(named)));
};

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A true PNG in black and white, one bit a pixel: some kilobytes that unfold into this size. */
export const aTruePng = (width: number, height: number, between: Bytes = new Uint8Array()): Bytes =>
  join(
    signature,
    chunk('IHDR', [...be32(width), ...be32(height), 1, 0, 0, 0, 0]),
    between,
    chunk('IDAT', deflateSync(new Uint8Array((Math.ceil(width / 8) + 1) * height))),
    chunk('IEND', []),
  );

/** A PNG that moves: an acTL chunk before its first picture. */
export const aMovingPng = (): Bytes =>
  aTruePng(64, 48, chunk('acTL', [...be32(1_000_000), ...be32(0)]));

/** Frames of a GIF, each a picture of one colour. */
const gifFrame = (width: number, height: number): Bytes =>
  join([0x2c, 0, 0, 0, 0], le16(width), le16(height), [0], [2, 2, 0x4c, 0x01, 0]);

/** A GIF with a colour table, a screen of one size, and frames of another. */
export const aGifOf = (screen: number, frame: number, frames: number): Bytes => {
  const head = aGif(screen, screen);
  head[10] = 0x80;
  const one = gifFrame(frame, frame);
  return join(head, [0, 0, 0, 255, 255, 255], ...Array.from({ length: frames }, () => one), [0x3b]);
};

export const aMovingWebp = (): Bytes => {
  const bytes = aWebp('VP8X', 640, 480);
  bytes[20] = 0b10;
  return bytes;
};

/** The first bytes of a telephone's photo. */
export const aHeic = (): Bytes =>
  join(be32(24), ascii('ftypheic'), be32(0), ascii('mif1heic'), new Uint8Array(4_000));

/** A JPEG of the largest size that its header can say. */
const aJpegBomb = (): Bytes =>
  join(
    [0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0xff, 0xff, 0xff, 0xff, 3],
    [1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 0xff, 0xd9],
  );

/** Small files that unfold into more than a machine has. */
export const pictureBombs: readonly HostilePicture[] = [
  { what: 'a PNG of four milliard pixels', name: 'a.png', bytes: aPng(65_535, 65_535) },
  { what: 'a PNG wider than any screen', name: 'b.png', bytes: aPng(2_147_483_647, 1) },
  { what: 'a true PNG of 64 million pixels', name: 'c.png', bytes: aTruePng(8_000, 8_000) },
  { what: 'a JPEG of four milliard pixels', name: 'd.jpg', bytes: aJpegBomb() },
  {
    what: 'a lossless WebP as large as can be',
    name: 'e.webp',
    bytes: aWebp('VP8L', 16_384, 16_384),
  },
  { what: 'a GIF whose frame is larger than it says', name: 'f.gif', bytes: aGifOf(10, 65_535, 1) },
];

const svg = ascii(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
);

/** What calls itself a picture and is none, or is cut. */
export const noPictures: readonly HostilePicture[] = [
  { what: 'a drawing that can run, called PNG', name: 'g.png', bytes: svg },
  {
    what: 'the same behind a byte order mark',
    name: 'h.jpg',
    bytes: join([0xef, 0xbb, 0xbf], svg),
  },
  { what: 'a PNG cut in its header', name: 'i.png', bytes: aTruePng(64, 48).slice(0, 20) },
  { what: 'a JPEG cut before its size', name: 'j.jpg', bytes: aJpegBomb().slice(0, 4) },
  { what: 'a GIF of its first bytes alone', name: 'k.gif', bytes: ascii('GIF89a') },
];
