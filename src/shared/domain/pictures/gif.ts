/** The blocks of a GIF, as the GIF89a specification lays them out. */

interface GifSize {
  readonly mediaType: 'image/gif';
  readonly width: number;
  readonly height: number;
}

/**
 * The size of a GIF: that of its screen, or of a frame that sticks out of it, since programs make room
 * for such a frame. Throws RangeError when the bytes end within the header.
 */
export const gifIn = (view: DataView): GifSize | null => {
  if (!isGif(view)) return null;
  const size = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  for (const frame of framesOf(view)) {
    size.width = Math.max(size.width, frame.right);
    size.height = Math.max(size.height, frame.bottom);
  }
  return { mediaType: 'image/gif', ...size };
};

/** How many pictures follow each other in it, as far as the bytes go; at most two are counted. */
export const gifFrames = (view: DataView): number => {
  let count = 0;
  for (const _ of framesOf(view)) {
    count += 1;
    if (count === 2) break;
  }
  return count;
};

const isGif = (view: DataView): boolean =>
  view.getUint32(0) === 0x47494638 && [0x3761, 0x3961].includes(view.getUint16(4));

interface Frame {
  readonly right: number;
  readonly bottom: number;
}

const extension = 0x21;
const image = 0x2c;

/** Section 20: where each frame ends. Stops quietly where the file is cut. */
const framesOf = function* (view: DataView): Generator<Frame> {
  let at = 13 + colours(view, 10);
  while (at + 10 <= view.byteLength) {
    const kind = view.getUint8(at);
    if (kind === extension) at = afterBlocks(view, at + 2);
    else if (kind === image) {
      yield {
        right: view.getUint16(at + 1, true) + view.getUint16(at + 5, true),
        bottom: view.getUint16(at + 3, true) + view.getUint16(at + 7, true),
      };
      at = afterBlocks(view, at + 10 + colours(view, at + 9) + 1);
    } else return;
  }
};

/** Bytes of the colour table that these flags announce. */
const colours = (view: DataView, flagsAt: number): number => {
  const flags = view.getUint8(flagsAt);
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
};

/** Past blocks that each say their length, up to an empty one. */
const afterBlocks = (view: DataView, from: number): number => {
  let at = from;
  while (at < view.byteLength) {
    const length = view.getUint8(at);
    at += 1 + length;
    if (length === 0) return at;
  }
  return at;
};
