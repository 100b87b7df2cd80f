/** Printer dots: what a printer can set apart. All that is dark in a symbol stands on whole ones. */

/** The side of one dot in millimetres. */
export const dotOf = (dpi: number): number => 25.4 / dpi;

/** Whole dots that stand in for a length in floating point: a hair under a dot is a dot. */
const hair = 1e-6;

/** The nearest, the next smaller and the next larger length that is a whole number of dots. */
export const toDots = (length: number, dot: number): number => Math.round(length / dot) * dot;
export const floorToDots = (length: number, dot: number): number =>
  Math.floor(length / dot + hair) * dot;
export const ceilToDots = (length: number, dot: number): number =>
  Math.ceil(length / dot - hair) * dot;
