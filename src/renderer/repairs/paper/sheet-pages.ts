/** How blank sheets come on pages: one on an A5, two side by side on an A4 that is cut. Pure. */
export type SheetSize = 'a5' | 'a4';

/** In millimetres, as they are printed. */
export const pageSizes: Readonly<Record<SheetSize, { width: number; height: number }>> = {
  a5: { width: 148, height: 210 },
  a4: { width: 297, height: 210 },
};

const sheetsOn: Readonly<Record<SheetSize, number>> = { a5: 1, a4: 2 };

/**
 * The codes of each page. Cut in one go, the left halves and then the right ones are in the order of
 * their codes.
 */
export const pagesOf = (codes: readonly string[], size: SheetSize): readonly string[][] => {
  const pageCount = Math.ceil(codes.length / sheetsOn[size]);
  return Array.from({ length: pageCount }, (_, page) =>
    Array.from({ length: sheetsOn[size] }, (_, half) => codes[page + half * pageCount]).filter(
      (code) => code !== undefined,
    ),
  );
};
