/** The room that a format gives to one label, seen as the label is read. */
import type { LabelFormat, Orientation } from './format.ts';

/** Lengths in millimetres. Width runs along the lines of words. */
export interface Frame {
  /** 0: as long as what stands on it. */
  readonly width: number;
  /** 0: as long as what stands on it. */
  readonly height: number;
  /** What the printer cannot reach on each side. */
  readonly unprintable: number;
}

type LabelShape = Pick<
  LabelFormat,
  'labelWidth' | 'labelHeight' | 'columns' | 'rows' | 'pitchX' | 'pitchY' | 'unprintable'
>;

/**
 * The frame of one label, and whether it is turned by 90° on the sheet to be read this way. On a
 * continuous tape the side along the tape is free: 0. Where a drawing lets labels overlap, each is
 * only as large as the way to the next one.
 */
export function frameOf(
  format: LabelShape,
  orientation: Orientation,
): { readonly frame: Frame; readonly isTurned: boolean } {
  const { labelWidth, labelHeight, unprintable } = format;
  const isTurned =
    labelHeight === 0
      ? orientation === 'landscape'
      : labelWidth !== labelHeight && labelWidth > labelHeight !== (orientation === 'landscape');
  const across = format.columns > 1 ? Math.min(labelWidth, format.pitchX) : labelWidth;
  const down = format.rows > 1 ? Math.min(labelHeight, format.pitchY) : labelHeight;
  const frame = isTurned
    ? { width: down, height: across, unprintable }
    : { width: across, height: down, unprintable };
  return { frame, isTurned };
}
