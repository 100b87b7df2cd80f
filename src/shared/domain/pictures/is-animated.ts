/** Does a picture move? A photo does not. */
import { gifFrames } from './gif.ts';
import type { Picture } from './picture.ts';

/** As its header says: more than one frame (GIF), the sign of an animation (WebP, PNG). */
export const isAnimated = (bytes: Uint8Array, { mediaType }: Picture): boolean => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (mediaType === 'image/gif') return gifFrames(view) > 1;
  if (mediaType === 'image/webp') return isMovingWebp(view);
  return mediaType === 'image/png' && isMovingPng(view);
};

/** RFC 9649, 2.7: the flag A of the extended header. */
const isMovingWebp = (view: DataView): boolean =>
  view.byteLength > 20 && view.getUint32(12) === 0x56503858 && (view.getUint8(20) & 0b10) !== 0;

const acTL = 0x6163544c;
const IDAT = 0x49444154;

/** PNG, third edition, 11.3.6.1: an acTL chunk before the first IDAT. */
const isMovingPng = (view: DataView): boolean => {
  for (let at = 8; at + 8 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const kind = view.getUint32(at + 4);
    if (kind === acTL) return true;
    if (kind === IDAT) return false;
  }
  return false;
};
