/** A QR at the left over the full height, the rows in their order at its right. */
import {
  type Arrangement,
  columnIn,
  cutRows,
  marksOfRows,
  spreadOf,
  type ToArrange,
} from './arrangement.ts';
import { dotOf, floorToDots } from './dots.ts';
import { gap, shareHeight } from './share-height.ts';
import { largestIn, leastSize } from './symbol-size.ts';

/** What the symbol may take of the width, unless it cannot be smaller. */
const mostOfWidth = 0.45;

export function beside({ area, needs, rows }: ToArrange): Arrangement {
  const most = Math.max(leastSize(needs).width, mostOfWidth * area.width);
  const size = largestIn(needs, { width: most, height: area.height });
  const box = {
    x: area.x,
    y: floorToDots(area.y + (area.height - size.height) / 2, dotOf(needs.dpi)),
    width: size.width,
    height: size.height,
  };
  const column = columnIn(box.x + box.width, area.width - box.width, 'start');
  // Beside the symbol there is no side of it to keep off: all rows are one stack.
  const oneStack = rows.map((row) => ({ ...row, isAbove: true }));
  const shared = shareHeight(oneStack, column.width, area.height);
  const over = area.height - shared.used;
  const gaps = shared.rows.length + 1;
  const spread = spreadOf(over, gaps);
  const top = area.y + (over - spread * gaps) / 2 + gap + spread;
  return {
    symbol: { size, box },
    marks: marksOfRows(shared.rows, { top, spread, column }),
    leftOut: shared.leftOut,
    cut: cutRows(shared.rows),
  };
}
