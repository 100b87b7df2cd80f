/**
 * The page that a printer is measured with: where its rulers and its cross stand, and what the
 * readings say of the printer. Lengths in millimetres.
 */
import type { FormatShape } from '#shared/domain/labels/format-problems.ts';
import { hundredOf, offsetOf } from '#shared/domain/labels/printer.ts';

export interface MeasuringPage {
  readonly width: number;
  readonly height: number;
  /** How far the cross stands from the left and from the top. */
  readonly cross: number;
  /** The lengths of the rulers: a hundred where there is room. */
  readonly rulerX: number;
  readonly rulerY: number;
  /** Where the first label of the usual format should lie. */
  readonly first: { x: number; y: number; width: number; height: number } | null;
}

const a4 = { width: 210, height: 297 };
/** A tape is measured on a piece as long as this. */
const tapeLength = 80;
const smallSide = 100;

/** On the paper of the usual format, otherwise on A4. */
export const measuringPageOf = (format: FormatShape | null): MeasuringPage => {
  const { width, height } = format
    ? { width: format.pageWidth, height: format.pageHeight || tapeLength }
    : a4;
  const cross = Math.min(width, height) < smallSide ? 5 : 20;
  const longest = (side: number) =>
    Math.max(10, Math.min(100, Math.floor((side - 2 * cross) / 10) * 10));
  const first = format && {
    x: format.marginLeft,
    y: format.marginTop,
    width: format.labelWidth,
    height: format.labelHeight || height,
  };
  return { width, height, cross, rulerX: longest(width), rulerY: longest(height), first };
};

export interface Reading {
  /** The length of the ruler, and what it measures on paper. */
  readonly ruler: number;
  readonly measured: number;
  /** How far the cross was drawn from the edge, and how far it is on paper; `null`: not measured. */
  readonly cross: number;
  readonly measuredCross: number | null;
}

/**
 * The correction in one direction. The cross is moved by the scale and by the printer's own shift;
 * what moves it back is printed at the same scale.
 */
export const correctionOf = ({
  ruler,
  measured,
  cross,
  measuredCross,
}: Reading): { hundred: number; offset: number | null } => {
  const hundred = hundredOf(ruler, measured);
  if (measuredCross === null || hundred <= 0) return { hundred, offset: null };
  const shift = offsetOf((cross * hundred) / 100, measuredCross);
  return { hundred, offset: Math.round(shift * (100 / hundred) * 100) / 100 };
};

/** How far the scale is off, in percent; a print window that fits to the page is off by 3 to 6. */
export const percentOff = ({ hundredX, hundredY }: { hundredX: number; hundredY: number }) =>
  Math.round(Math.max(Math.abs(hundredX - 100), Math.abs(hundredY - 100)) * 10) / 10;

/** Beyond this somebody should look into the print window first. */
export const mostPercentOff = 0.5;
