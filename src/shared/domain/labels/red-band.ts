/** The red band at the top of a red tag, with its warning in white. */
import { leastHeight } from './fit-words.ts';
import type { Box, Mark } from './label-layout.ts';
import { advanceOf, drawn, lineOf } from './text-width.ts';

/** In millimetres: lower than that nobody reads it from a shelf away. */
const leastBand = 2.2;
const shareOfHeight = 0.2;

/** How high the band is on a label of this height when so much is free for it; 0 leaves it out. */
export function bandHeightIn(labelHeight: number, free: number): number {
  const wanted = Math.min(12, Math.max(3, shareOfHeight * labelHeight));
  const height = Math.min(wanted, free);
  return height < Math.max(leastBand, leastHeight) ? 0 : height;
}

/** The warning is as large as the band, or as small as it must be: it is never cut. */
export function redBand(box: Box, warning: string): Mark {
  const text = lineOf(warning);
  const ems = drawn(advanceOf(text, 700).ems, 700);
  const fontSize = Math.min(0.7 * box.height, (0.94 * box.width) / Math.max(ems, 1));
  return { kind: 'red-band', box, text, fontSize };
}
