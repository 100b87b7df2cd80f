/** What is wrong with a format, before anything is printed on it. */
import type { LabelFormat } from './format.ts';

/** Drawings of sheets are rounded: so much is nothing. In millimetres. */
export const formatTolerance = 0.1;
/** Some published drawings let labels overlap by a millimetre; their labels are printed smaller. */
const carelessOverlap = 2;

/** `by` in millimetres. A fatal one leaves nothing to print; the others are shown and print. */
export type FormatProblem =
  | { readonly kind: 'no-columns'; readonly isFatal: true }
  | { readonly kind: 'no-rows'; readonly isFatal: true }
  /** A label, or its page, without width or height. */
  | { readonly kind: 'no-size'; readonly isFatal: true }
  /** A continuous tape has one row: it is cut after it. */
  | { readonly kind: 'rows-on-tape'; readonly isFatal: true }
  /** Fatal beyond what a careless drawing explains. */
  | { readonly kind: 'labels-overlap'; readonly isFatal: boolean; readonly by: number }
  | { readonly kind: 'start-past-sheet'; readonly isFatal: true; readonly last: number }
  | { readonly kind: EdgeProblem; readonly isFatal: false; readonly by: number };

type EdgeProblem =
  | 'passes-left-edge'
  | 'passes-top-edge'
  | 'passes-right-edge'
  | 'passes-bottom-edge';

/** The geometry of a format, as far as it may have been typed. */
export type FormatShape = Omit<LabelFormat, 'name'>;

export const isTape = ({ pageHeight }: Pick<LabelFormat, 'pageHeight'>): boolean =>
  pageHeight === 0;

/** How many labels a sheet holds. */
export const labelsOnSheet = ({ columns, rows }: Pick<LabelFormat, 'columns' | 'rows'>): number =>
  columns * rows;

/**
 * Everything that is wrong with a format and, where it is given, with the first label that is used
 * on its first sheet (1 is the first). Knows drafts: a field that is not a number counts as 0.
 */
export function problemsOfFormat(format: FormatShape, startAt = 1): readonly FormatProblem[] {
  const fatal = fatalProblems(format);
  if (fatal.length > 0) return fatal;
  const last = labelsOnSheet(format);
  const start: FormatProblem[] =
    isCount(startAt) && startAt <= last ? [] : [{ kind: 'start-past-sheet', isFatal: true, last }];
  return [...overlaps(format), ...start, ...passedEdges(format)];
}

const isCount = (count: number): boolean => Number.isInteger(count) && count >= 1;

function fatalProblems(format: FormatShape): FormatProblem[] {
  const { columns, rows, labelWidth, labelHeight, pageWidth } = format;
  const hasSize = labelWidth > 0 && pageWidth > 0 && (labelHeight > 0 || isTape(format));
  const found: FormatProblem[] = [];
  if (!isCount(columns)) found.push({ kind: 'no-columns', isFatal: true });
  if (!isCount(rows)) found.push({ kind: 'no-rows', isFatal: true });
  if (!hasSize) found.push({ kind: 'no-size', isFatal: true });
  if (isTape(format) && rows > 1) found.push({ kind: 'rows-on-tape', isFatal: true });
  return found;
}

function overlaps({
  columns,
  rows,
  labelWidth,
  labelHeight,
  pitchX,
  pitchY,
}: FormatShape): FormatProblem[] {
  const across = columns > 1 ? labelWidth - pitchX : 0;
  const down = rows > 1 ? labelHeight - pitchY : 0;
  const by = Math.max(across, down);
  if (by <= formatTolerance) return [];
  return [{ kind: 'labels-overlap', isFatal: by > carelessOverlap, by }];
}

function passedEdges(format: FormatShape): FormatProblem[] {
  const { marginLeft, marginTop, columns, rows, pitchX, pitchY } = format;
  const right = marginLeft + (columns - 1) * pitchX + format.labelWidth;
  const bottom = marginTop + (rows - 1) * pitchY + format.labelHeight;
  const edges: [EdgeProblem, number][] = [
    ['passes-left-edge', -marginLeft],
    ['passes-top-edge', -marginTop],
    ['passes-right-edge', right - format.pageWidth],
    ['passes-bottom-edge', isTape(format) ? 0 : bottom - format.pageHeight],
  ];
  return edges
    .filter(([, by]) => by > formatTolerance)
    .map(([kind, by]) => ({ kind, isFatal: false, by }));
}
