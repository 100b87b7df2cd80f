/** How long a label on a continuous tape becomes: as long as what stands on it. */
import { columnIn, paddingOf } from './arrangement.ts';
import { ceilToDots, dotOf } from './dots.ts';
import { naturalWidthOf, type Row } from './label-rows.ts';
import { shareHeight } from './share-height.ts';
import { largestIn, type Room, type SymbolNeeds } from './symbol-size.ts';

/** In millimetres. A printer of tapes does not cut shorter pieces, and long names wrap. */
const shortest = 20;
const longestLine = 50;
/** No label is made longer for modules larger than this one, which every scanner reads. */
const comfortable: Readonly<Record<SymbolNeeds['kind'], number>> = { code128: 0.38, qr: 0.55 };
const comfortableBars = 10;
const unlimited = 2_000;

interface Free {
  readonly needs: SymbolNeeds;
  readonly rows: readonly Row[];
  /** Taken off the height for the band of a red tag. */
  readonly band: number;
}

/** The width of a label that is free along its lines. */
export function freeWidth({ needs, rows, band }: Free, height: number): number {
  const size = largestIn(
    needs,
    { width: unlimited, height: height - band },
    comfortable[needs.kind],
  );
  const line = Math.max(0, ...rows.map((row) => Math.min(naturalWidthOf(row), longestLine)));
  const words = line + 2 * paddingOf(line) + 0.1;
  const wanted = needs.kind === 'qr' ? size.width + words : Math.max(size.width, words);
  return ceilToDots(Math.max(shortest, wanted), dotOf(needs.dpi));
}

/** The height of a label that is free across its lines. */
export function freeHeight({ needs, rows, band }: Free, width: number): number {
  const { used } = shareHeight(rows, columnIn(0, width, 'middle').width, unlimited);
  const size = largestIn(needs, { width, height: unlimited }, comfortable[needs.kind]);
  const symbol = Math.max(size.height, needs.kind === 'qr' ? 0 : comfortableBars);
  return ceilToDots(Math.max(shortest, used + symbol + band), dotOf(needs.dpi));
}

/** Room without an end along the tape, for the question whether a symbol fits at all. */
export const roomIn = ({ width, height }: Room): Room => ({
  width: width || unlimited,
  height: height || unlimited,
});
