/** Where each label of a run stands, sheet after sheet. */
import { dotOf, toDots } from './dots.ts';
import type { LabelFormat, Orientation } from './format.ts';
import { type FormatShape, isTape, labelsOnSheet, problemsOfFormat } from './format-problems.ts';
import { frameOf } from './frame.ts';
import { correctedFor, type PrinterMeasures } from './printer.ts';

/** One label on its sheet. Millimetres from the top left of the page. */
export interface LabelSpot {
  /** Which label of the run, from 0; copies are labels of their own. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  /** The size on the page, turned or not. */
  readonly width: number;
  readonly height: number;
  /** Read downwards: turned clockwise by 90°. */
  readonly isTurned: boolean;
  /**
   * Where the top left corner of the label as it is read comes to stand, on a whole dot: draw the
   * marks of its layout in `transformOf(spot)`.
   */
  readonly origin: { readonly x: number; readonly y: number };
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly spots: readonly LabelSpot[];
}

export interface Placing {
  readonly format: FormatShape;
  readonly orientation: Orientation;
  /** How many labels, with all copies. */
  readonly count: number;
  /** The first label used on the first sheet; 1 is the first of a new one. */
  readonly startAt: number;
  readonly printer: PrinterMeasures;
  /** On a continuous tape: the length of each label along the tape. */
  readonly lengths?: readonly number[];
}

/** The SVG transform under which the marks of a label are drawn on its page. */
export const transformOf = ({ origin, isTurned }: LabelSpot): string =>
  `translate(${millimetres(origin.x)} ${millimetres(origin.y)})${isTurned ? ' rotate(90)' : ''}`;

// A tenth of a micrometre: far under a dot, and short enough for ten thousand labels.
const millimetres = (length: number): number => Number(length.toFixed(4));

/**
 * The sheets of a run. A format or a start with a fatal problem (`problemsOfFormat`) gives no sheet
 * at all rather than a broken one.
 */
export function placeOnSheets(placing: Placing): readonly Sheet[] {
  const { format, count, startAt } = placing;
  if (problemsOfFormat(format, startAt).some(({ isFatal }) => isFatal)) return [];
  const each = labelsOnSheet(format);
  const sheets = Math.ceil((startAt - 1 + count) / each);
  return count < 1 ? [] : Array.from({ length: sheets }, (_, sheet) => sheetOf(placing, sheet));
}

function sheetOf(placing: Placing, sheet: number): Sheet {
  const { format, count, startAt, lengths } = placing;
  const each = labelsOnSheet(format);
  const places = Array.from({ length: each }, (_, place) => place);
  const spots = places
    .map((place) => ({ place, index: sheet * each + place - (startAt - 1) }))
    .filter(({ index }) => index >= 0 && index < count)
    .map(({ place, index }) => spotOf(placing, place, { index, length: lengths?.[index] ?? 0 }));
  const height = isTape(format)
    ? format.marginTop + Math.max(...spots.map((spot) => spot.height))
    : format.pageHeight;
  return { width: format.pageWidth, height, spots };
}

function spotOf(
  { format, orientation, printer }: Placing,
  place: number,
  { index, length }: { index: number; length: number },
): LabelSpot {
  const { isTurned } = frameOf(format, orientation);
  const { width, height } = sizeOf(format, length);
  const drawn = cornerOf(format, place);
  const corrected = correctedFor(printer, {
    x: drawn.x + (isTurned ? width : 0),
    y: drawn.y,
  });
  const dot = dotOf(printer.dpi);
  const origin = { x: toDots(corrected.x, dot), y: toDots(corrected.y, dot) };
  const x = isTurned ? origin.x - width : origin.x;
  return { index, x, y: origin.y, width, height, isTurned, origin };
}

const sizeOf = ({ labelWidth, labelHeight }: FormatShape, length: number) => ({
  width: labelWidth,
  height: labelHeight === 0 ? length : labelHeight,
});

/** The top left corner of a place on the sheet as the format draws it; places count along the rows. */
export const cornerOf = (
  format: Pick<LabelFormat, 'columns' | 'marginLeft' | 'marginTop' | 'pitchX' | 'pitchY'>,
  place: number,
): { readonly x: number; readonly y: number } => ({
  x: format.marginLeft + (place % format.columns) * format.pitchX,
  y: format.marginTop + Math.floor(place / format.columns) * format.pitchY,
});
