/** What the two ways to arrange a label share. Lengths in millimetres from the label's top left. */
import type { Box, Mark } from './label-layout.ts';
import type { FittedRow, Row } from './label-rows.ts';
import { gap } from './share-height.ts';
import type { SymbolNeeds, SymbolSize } from './symbol-size.ts';
import { advanceOf, ascent, drawn, type Face, lineHeight } from './text-width.ts';

export interface ToArrange {
  /** What is free for symbol and rows. */
  readonly area: Box;
  readonly needs: SymbolNeeds;
  readonly rows: readonly Row[];
}

export interface Arrangement {
  readonly symbol: { readonly size: SymbolSize; readonly box: Box };
  readonly marks: readonly Mark[];
  readonly leftOut: readonly Row[];
  readonly cut: readonly Row[];
}

/** Where the lines of words stand from left to right. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly anchor: 'start' | 'middle';
}

/** The part of a width that words keep off its ends: a sheet is never cut where its drawing says. */
export function columnIn(x: number, width: number, anchor: Column['anchor']): Column {
  const padding = paddingOf(width);
  return { x: x + padding, width: Math.max(0, width - 2 * padding), anchor };
}

export const paddingOf = (width: number): number => Math.min(1.5, Math.max(0.6, 0.02 * width));

/** What gaps get of the height that is left over, at most. */
const mostSpread = 1.2;

/** So much wider is each of so many gaps when this height is left over. */
export const spreadOf = (over: number, gaps: number): number =>
  gaps === 0 ? 0 : Math.min(mostSpread, Math.max(0, over) / gaps);

/** Rows one below the other from `top`, `between` them. */
export function marksOfRows(
  rows: readonly FittedRow[],
  { top, spread, column }: { top: number; spread: number; column: Column },
): readonly Mark[] {
  let y = top;
  return rows.flatMap((row) => {
    const marks = marksOfRow(row, y, column);
    y += row.height + gap + spread;
    return marks;
  });
}

function marksOfRow(row: FittedRow, top: number, column: Column): readonly Mark[] {
  if (!('fitted' in row)) return [logoMark(row.row.ratio, row.height, { top, column })];
  const { lines, fontSize } = row.fitted;
  const height = lineHeight * fontSize;
  return lines.map((text, index) => ({
    kind: 'text',
    block: row.row.block,
    text,
    x: column.anchor === 'start' ? column.x : column.x + column.width / 2,
    baseline: top + index * height + ascent * fontSize,
    anchor: column.anchor,
    fontSize,
    ...lookOf(text, row.row.words.face, { fontSize, width: column.width }),
    box: { x: column.x, y: top + index * height, width: column.width, height },
  }));
}

function lookOf(text: string, face: Face, room: { fontSize: number; width: number }) {
  const { ems, isEstimated } = advanceOf(text, face);
  const width = Math.min(room.width, drawn(ems, face) * room.fontSize);
  return {
    weight: face === 700 ? 700 : 400,
    isMono: face === 'mono',
    squeezedTo: isEstimated ? width : null,
  } as const;
}

function logoMark(
  ratio: number,
  height: number,
  { top, column }: { top: number; column: Column },
): Mark {
  const width = height / ratio;
  const x = column.anchor === 'start' ? column.x : column.x + (column.width - width) / 2;
  return { kind: 'logo', box: { x, y: top, width, height } };
}

/** The rows that end in an ellipsis. */
export const cutRows = (rows: readonly FittedRow[]): readonly Row[] =>
  rows.filter((row) => 'fitted' in row && row.fitted.isCut).map(({ row }) => row);
