/** Where a symbol should be on its page, and where its ink is. Millimetres from the page's top left. */
import type { Box } from '#shared/domain/labels/label-layout.ts';
import type { GrayImage } from './read-image.ts';
import type { PrintableLabel } from './what-fits.ts';

/** The dark part of a symbol, without quiet zones, in its label as it is read. */
export function darkPartOf({ symbol: { kind, box, module } }: PrintableLabel): Box {
  const along = (kind === 'qr' ? 4 : 10) * module;
  const across = kind === 'qr' ? along : 0;
  return {
    x: box.x + along,
    y: box.y + across,
    width: box.width - 2 * along,
    height: box.height - 2 * across,
  };
}

/** A box of a label that stands here on its page, turned clockwise or not. */
export const onPage = ({ x, y, width, height }: Box, label: Box, isTurned: boolean): Box =>
  isTurned
    ? { x: label.x + label.width - y - height, y: label.y + x, width: height, height: width }
    : { x: label.x + x, y: label.y + y, width, height };

const isDark = (image: GrayImage, x: number, y: number): boolean =>
  (image.pixels[y * image.width + x] ?? 255) < 128;

export interface Ink {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The edges of the ink that stands about here. `around` is white on the page: it must be less than
 * the quiet zone. Words may stand close to the long sides of a Code 128: its ends are looked for in
 * its middle, and its sides along its first bar.
 */
export function inkAbout(
  image: GrayImage,
  {
    box,
    kind,
    module,
    isTurned,
  }: { box: Box; kind: 'code128' | 'qr'; module: number; isTurned: boolean },
  dpi: number,
): Ink {
  const scale = dpi / 25.4;
  const wide = 3 * module;
  if (kind === 'qr') return edges(image, grown(box, wide, wide), scale);
  const [length, thickness] = isTurned ? [box.height, box.width] : [box.width, box.height];
  const middle = isTurned
    ? { ...grown(box, 0, wide), x: box.x + thickness / 2 - 0.5, width: 1 }
    : { ...grown(box, wide, 0), y: box.y + thickness / 2 - 0.5, height: 1 };
  const ends = edges(image, middle, scale);
  const bar = isTurned
    ? { ...grown(box, 0.35, 0), height: 2 * module }
    : { ...grown(box, 0, 0.35), width: 2 * module };
  const sides = edges(image, bar, scale);
  if (length <= 0) throw new Error('a symbol without length');
  return isTurned
    ? { ...sides, top: ends.top, bottom: ends.bottom }
    : { ...ends, top: sides.top, bottom: sides.bottom };
}

const grown = ({ x, y, width, height }: Box, byX: number, byY: number): Box => ({
  x: x - byX,
  y: y - byY,
  width: width + 2 * byX,
  height: height + 2 * byY,
});

function edges(image: GrayImage, box: Box, scale: number): Ink {
  const [fromX, toX] = [Math.floor(box.x * scale), Math.ceil((box.x + box.width) * scale)];
  const [fromY, toY] = [Math.floor(box.y * scale), Math.ceil((box.y + box.height) * scale)];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let y = Math.max(0, fromY); y < Math.min(image.height, toY); y += 1)
    for (let x = Math.max(0, fromX); x < Math.min(image.width, toX); x += 1) {
      if (!isDark(image, x, y)) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  return { left: left / scale, right: right / scale, top: top / scale, bottom: bottom / scale };
}

/** The pixels that are not white and in none of the labels, each widened by less than a dot. */
export function inkOutside(image: GrayImage, labels: readonly Box[], dpi: number): number {
  const scale = dpi / 25.4;
  const covered = new Uint8Array(image.pixels.length);
  for (const { x, y, width, height } of labels) {
    const [left, right] = [Math.floor(x * scale - 1), Math.ceil((x + width) * scale + 1)];
    const last = Math.min(image.height, Math.ceil((y + height) * scale + 1));
    for (let row = Math.max(0, Math.floor(y * scale - 1)); row < last; row += 1) {
      const start = row * image.width;
      covered.fill(1, start + Math.max(0, left), start + Math.min(image.width, right));
    }
  }
  return image.pixels.reduce((count, gray, at) => count + (gray < 230 && !covered[at] ? 1 : 0), 0);
}
