import type { FormatShape } from '#shared/domain/labels/format-problems.ts';
import styles from './FormatDrawing.module.css';
import type { FormatField } from './format-draft.ts';

/** The lengths that an arrow can show. */
export type MeasuredField = Exclude<FormatField, 'columns' | 'rows'>;

interface MeasureProps {
  field: MeasuredField;
  format: FormatShape;
  /** Of the arrow's ends, in millimetres. */
  size: number;
}

/** Two arrows along the length that is being typed. */
export const Measure = ({ field, format, size }: MeasureProps) => {
  const { x, y, length, isDown } = lineOf(field, format);
  if (!(Math.abs(length) > 0)) return null;
  const end = Math.min(size, Math.abs(length) / 2) * Math.sign(length);
  const half = size / 2;
  const arrow = (from: number, step: number) =>
    isDown
      ? `M${x} ${from}l${-half} ${step}M${x} ${from}l${half} ${step}`
      : `M${from} ${y}l${step} ${-half}M${from} ${y}l${step} ${half}`;
  const from = isDown ? y : x;
  return (
    <path
      className={styles.measure}
      d={`M${x} ${y}${isDown ? 'v' : 'h'}${length}${arrow(from, end)}${arrow(from + length, -end)}`}
    />
  );
};

interface Line {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly isDown: boolean;
}

/** Where each length lies: beside the first label, or along the page. */
const lineOf = (field: MeasuredField, format: FormatShape): Line => {
  const { marginLeft: left, marginTop: top, labelWidth, labelHeight } = format;
  const across = (x: number, y: number, length: number) => ({ x, y, length, isDown: false });
  const down = (x: number, y: number, length: number) => ({ x, y, length, isDown: true });
  const [midX, midY] = [left + labelWidth / 2, top + labelHeight / 2];
  switch (field) {
    case 'pageWidth':
      return across(0, format.pageHeight / 2, format.pageWidth);
    case 'pageHeight':
      return down(format.pageWidth / 2, 0, format.pageHeight);
    case 'labelWidth':
      return across(left, midY, labelWidth);
    case 'labelHeight':
      return down(midX, top, labelHeight);
    case 'marginLeft':
      return across(0, midY, left);
    case 'marginTop':
      return down(midX, 0, top);
    case 'pitchX':
      return across(left, midY, format.pitchX);
    case 'pitchY':
      return down(midX, top, format.pitchY);
    case 'unprintable':
      return across(left, midY, format.unprintable);
  }
};
