/** What a printer does to a page, and how a page is corrected for it. */

/** A printer as the placing needs to know it. `PrinterProfile` of the contract is one. */
export interface PrinterMeasures {
  readonly dpi: number;
  /** Moves all that is printed: millimetres, positive right and down. */
  readonly offsetX: number;
  readonly offsetY: number;
  /** What a hundred printed millimetres measure on paper: 100 when true to scale. */
  readonly hundredX: number;
  readonly hundredY: number;
}

/** A printer that was never measured. */
export const plainPrinter: PrinterMeasures = {
  dpi: 300,
  offsetX: 0,
  offsetY: 0,
  hundredX: 100,
  hundredY: 100,
};

const toHundredth = (length: number): number => Math.round(length * 100) / 100;

/** What 100 mm measure, from a ruler of any length as a person measured it on paper. */
export const hundredOf = (ruler: number, measured: number): number =>
  toHundredth((measured / ruler) * 100);

/**
 * By how much the print must move: a mark was printed this far from the edge of the paper and was
 * measured that far from it.
 */
export const offsetOf = (printedAt: number, measuredAt: number): number =>
  toHundredth(printedAt - measuredAt);

/** Where on the page to print, so that it lands there on paper. */
export const correctedFor = (
  { offsetX, offsetY, hundredX, hundredY }: PrinterMeasures,
  spot: { readonly x: number; readonly y: number },
): { readonly x: number; readonly y: number } => ({
  x: (spot.x * 100) / hundredX + offsetX,
  y: (spot.y * 100) / hundredY + offsetY,
});
