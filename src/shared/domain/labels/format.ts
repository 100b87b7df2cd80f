/**
 * The geometry of a sheet or roll of labels. Every length is in millimetres, from the top left
 * corner of the page as it leaves the printer.
 */
import { z } from 'zod';

/** A length that a person may type: finite, to the micrometre, no longer than a long roll. */
const length = z.number().min(0).max(2_000);
/** How far the first label, or the page, may stand off the edge. */
const distance = z.number().min(-20).max(2_000);

export const labelFormat = z.object({
  name: z.string().trim().min(1).max(120),
  pageWidth: length.min(5),
  /** 0: a continuous tape, cut after each label. */
  pageHeight: length,
  columns: z.int().min(1).max(100),
  rows: z.int().min(1).max(200),
  labelWidth: length.min(3),
  /** 0 on a continuous tape: the label is as long as what stands on it. */
  labelHeight: length,
  marginLeft: distance,
  marginTop: distance,
  /** From the left of one label to the left of the next; from top to top. */
  pitchX: distance,
  pitchY: distance,
  /** What the printer cannot reach on each side of a label: the edge of a roll. */
  unprintable: length.max(10).default(0),
});
export type LabelFormat = z.infer<typeof labelFormat>;

/** Where a format comes from: the place's own, the 29 that were chosen, or the catalogue of 1,160. */
export const formatOrigin = z.enum(['own', 'curated', 'catalogue']);
export type FormatOrigin = z.infer<typeof formatOrigin>;

/**
 * How the label is read: `landscape` along its longer side, `portrait` along its shorter one. The
 * sheet stays as it is; the label is turned on it where its own shape is the other one.
 */
export const orientation = z.enum(['landscape', 'portrait']);
export type Orientation = z.infer<typeof orientation>;
