import {
  type FormatShape,
  formatTolerance,
  isTape,
} from '#shared/domain/labels/format-problems.ts';
import { cornerOf } from '#shared/domain/labels/place-on-sheets.ts';
import styles from './FormatDrawing.module.css';
import { Measure, type MeasuredField } from './Measure.tsx';

interface FormatDrawingProps {
  format: FormatShape;
  /** What is said of it to those who do not see it. */
  label: string;
  /** The length that is being typed: shown between two arrows. */
  measured?: MeasuredField | null;
}

/** A tape has no end: so many times its width are drawn. */
const tapeShape = 1.6;
const mostLabels = 20_000;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The page and every label on it; a label that passes the edge is drawn as what it is. */
export const FormatDrawing = ({ format, label, measured = null }: FormatDrawingProps) => {
  const drawn = drawable(format);
  const spots = spotsOf(drawn);
  const { inside, outside } = parted(drawn, spots);
  const view = viewOf(drawn, spots);
  const first = spots[0];
  return (
    <svg
      className={styles.drawing}
      viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
      role="img"
      aria-label={label}
    >
      <rect className={styles.page} width={drawn.pageWidth} height={drawn.pageHeight} />
      <path className={styles.label} d={pathOf(drawn, inside)} />
      <path className={styles.outside} d={pathOf(drawn, outside)} />
      {first && <path className={styles.first} d={pathOf(drawn, [first])} />}
      {measured && <Measure field={measured} format={drawn} size={view.height / 28} />}
    </svg>
  );
};

/** What can be drawn of a format that may still be typed. */
const drawable = (format: FormatShape): FormatShape => {
  const length = isTape(format) ? tapeShape * format.labelWidth : format.labelHeight;
  const count = format.columns * format.rows;
  const isCounted = Number.isInteger(count) && count > 0 && count <= mostLabels;
  return {
    ...format,
    labelHeight: length,
    pageHeight: isTape(format) ? length : format.pageHeight,
    columns: isCounted ? format.columns : 0,
    rows: isCounted ? format.rows : 0,
  };
};

const spotsOf = (format: FormatShape): readonly Spot[] =>
  Array.from({ length: format.columns * format.rows }, (_, place) => cornerOf(format, place));

const parted = (format: FormatShape, spots: readonly Spot[]) => {
  const isInside = ({ x, y }: Spot) =>
    x >= -formatTolerance &&
    y >= -formatTolerance &&
    x + format.labelWidth <= format.pageWidth + formatTolerance &&
    y + format.labelHeight <= format.pageHeight + formatTolerance;
  return {
    inside: spots.filter(isInside),
    outside: spots.filter((spot) => !isInside(spot)),
  };
};

/** One path for all: a catalogue has hundreds of labels on a sheet. */
const pathOf = ({ labelWidth, labelHeight }: FormatShape, spots: readonly Spot[]): string =>
  spots.map(({ x, y }) => `M${x} ${y}h${labelWidth}v${labelHeight}h${-labelWidth}z`).join('');

/** The page, and as much around it as passes its edges. */
const viewOf = (format: FormatShape, spots: readonly Spot[]) => {
  const far = 2 * Math.max(format.pageWidth, format.pageHeight);
  const right = Math.max(format.pageWidth, ...lastOf(spots).map(({ x }) => x + format.labelWidth));
  const bottom = Math.max(
    format.pageHeight,
    ...lastOf(spots).map(({ y }) => y + format.labelHeight),
  );
  const x = Math.min(0, ...lastOf(spots).map((spot) => spot.x));
  const y = Math.min(0, ...lastOf(spots).map((spot) => spot.y));
  const rim = Math.max(1, Math.min(right, bottom, far) / 60);
  return {
    x: x - rim,
    y: y - rim,
    width: Math.min(right, far) - x + 2 * rim,
    height: Math.min(bottom, far) - y + 2 * rim,
  };
};

/** Labels stand in a grid: its two ends say how far it reaches. */
const lastOf = (spots: readonly Spot[]): readonly Spot[] => {
  const [first, last] = [spots[0], spots.at(-1)];
  return first && last ? [first, last] : [];
};
