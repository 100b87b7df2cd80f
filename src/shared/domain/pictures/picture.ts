/**
 * What a file says of itself in its first bytes. Nothing is decoded: a picture is believed to be one
 * by its signature and by the size that its header gives. Both sides look before they decode or keep.
 */
import { gifIn } from './gif.ts';

export interface Picture {
  readonly mediaType: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif';
  readonly width: number;
  readonly height: number;
}

/** The kind and size in pixels of a JPEG, PNG, WebP or GIF; `null` for anything else. */
export const pictureIn = (bytes: Uint8Array): Picture | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const found = png(view) ?? gifIn(view) ?? webp(view) ?? jpeg(view);
    return found && found.width > 0 && found.height > 0 ? found : null;
  } catch (error) {
    if (error instanceof RangeError) return null; // the file ends within its header
    throw error;
  }
};

/** Letters of a header. */
const text = (view: DataView, at: number, length: number): string =>
  String.fromCharCode(...Array.from({ length }, (_, i) => view.getUint8(at + i)));

/** https://www.w3.org/TR/png-3/#5PNG-file-signature: signature, then IHDR. */
const png = (view: DataView): Picture | null => {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return null;
  if (text(view, 12, 4) !== 'IHDR') return null;
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
};

/** RFC 9649: RIFF, then one of three kinds of frame. */
const webp = (view: DataView): Picture | null => {
  if (text(view, 0, 4) !== 'RIFF' || text(view, 8, 4) !== 'WEBP') return null;
  const size = webpSizes[text(view, 12, 4)]?.(view);
  return size ? { mediaType: 'image/webp', ...size } : null;
};

type Size = Pick<Picture, 'width' | 'height'>;

const webpSizes: Readonly<Record<string, (view: DataView) => Size | null>> = {
  VP8X: (view) => ({ width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 }),
  VP8L: (view) => {
    if (view.getUint8(20) !== 0x2f) return null;
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  },
  'VP8 ': (view) => {
    if (view.getUint32(23) >>> 8 !== 0x9d012a) return null;
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  },
};

const uint24 = (view: DataView, at: number): number =>
  view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;

/** ITU-T T.81, annex B: segments, one after another, until the one that begins a frame. */
const jpeg = (view: DataView): Picture | null => {
  if (view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return { mediaType: 'image/jpeg', width, height };
    }
    if (marker === startOfScan || marker === endOfImage) return null;
    at += lengthOf(view, at, marker);
  }
  return null;
};

const startOfScan = 0xda;
const endOfImage = 0xd9;

/** SOF0 to SOF15, but for DHT, JPG and DAC, which share the range. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** A fill byte is one; TEM and RST0 to RST7 stand alone; every other segment says its length. */
const lengthOf = (view: DataView, at: number, marker: number): number => {
  if (marker === 0xff) return 1;
  const standsAlone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
  return standsAlone ? 2 : 2 + view.getUint16(at + 2);
};
