/** Rows above the symbol, the symbol, rows below it: all in the middle. */
import {
  type Arrangement,
  columnIn,
  cutRows,
  marksOfRows,
  spreadOf,
  type ToArrange,
} from './arrangement.ts';
import type { SymbolKind } from './design.ts';
import { dotOf, floorToDots } from './dots.ts';
import type { Box } from './label-layout.ts';
import type { FittedRow, Row } from './label-rows.ts';
import { gap, leastHeightOfRows, shareHeight } from './share-height.ts';
import { heightened, largestIn, leastSize, type SymbolNeeds } from './symbol-size.ts';

/**
 * The symbol takes the least it needs, then the rows; what the rows leave makes the symbol easy to
 * read, then the rows as large as they want to be, then the symbol larger still.
 */
export function stacked({ area, needs, rows }: ToArrange): Arrangement {
  const column = columnIn(area.x, area.width, 'middle');
  const shared = shareHeight(rows, column.width, area.height - symbolHeightIn(area, needs, rows));
  const room = { width: area.width, height: area.height - shared.used };
  const size = heightened(largestIn(needs, room), room.height, needs.dpi);
  const above = shared.rows.filter(({ row }) => row.isAbove);
  const below = shared.rows.filter(({ row }) => !row.isAbove);
  const over = room.height - size.height;
  const spread = spreadOf(over, gapsOf(above) + gapsOf(below));
  const top = area.y + (over - spread * (gapsOf(above) + gapsOf(below))) / 2;
  const dot = dotOf(needs.dpi);
  const box = {
    x: area.x + floorToDots((area.width - size.width) / 2, dot),
    y: floorToDots(top + heightOf(above, spread), dot),
    width: size.width,
    height: size.height,
  };
  const first = gap + spread;
  const marks = [
    ...marksOfRows(above, { top: top + first, spread, column }),
    ...marksOfRows(below, { top: box.y + box.height + first, spread, column }),
  ];
  return { symbol: { size, box }, marks, leftOut: shared.leftOut, cut: cutRows(shared.rows) };
}

/** In millimetres: a scanner at arm's length finds it at once. */
const easyHeight: Readonly<Record<SymbolKind, number>> = { code128: 9, qr: 12.5 };

function symbolHeightIn(area: Box, needs: SymbolNeeds, rows: readonly Row[]): number {
  const least = leastSize(needs).height;
  const free = area.height - leastHeightOfRows(rows, area.height - least);
  return Math.max(least, Math.min(easyHeight[needs.kind], free, area.width));
}

const gapsOf = (rows: readonly FittedRow[]): number => (rows.length === 0 ? 0 : rows.length + 1);

const heightOf = (rows: readonly FittedRow[], spread: number): number =>
  rows.reduce((sum, { height }) => sum + height, gapsOf(rows) * (gap + spread));
