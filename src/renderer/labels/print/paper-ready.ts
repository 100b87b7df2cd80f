/** What must be there before a page is printed: a printer that has begun waits for nothing. */
import type { Sheet } from '#shared/domain/labels/place-on-sheets.ts';
import type { LabelJob } from './label-job.ts';

const fonts = [
  "400 10px 'Atkinson Hyperlegible Next'",
  "700 10px 'Atkinson Hyperlegible Next'",
  "500 10px 'Atkinson Hyperlegible Mono'",
];

/** One of each file of the font: a name may be Łukasz's. */
const signs = 'aŁ';

/** Waits for the fonts of labels and for the logo; a logo that cannot be read is left out. */
export const paperReady = async (logoUrl: string | null): Promise<void> => {
  await Promise.all(fonts.map((font) => document.fonts.load(font, signs)));
  if (logoUrl === null) return;
  const image = new Image();
  image.src = logoUrl;
  await image.decode().catch(() => undefined);
};

/** Sheets that are laid out and drawn before the window answers again. */
const atOnce = 20;

/**
 * Lays out a run some sheets at a time, and has those that are ready drawn each time. `false` when
 * somebody stopped it, or when a label cannot be printed: the screen says why.
 */
export const prepareSheets = async (
  { sheetCount, sheetAt, layoutOf }: LabelJob,
  draw: (ready: readonly Sheet[]) => void,
  isStopped: () => boolean,
): Promise<boolean> => {
  const canPrint = (sheet: Sheet) =>
    sheet.spots.every(({ index }) => layoutOf(index)?.isPrintable === true);
  let ready: readonly Sheet[] = [];
  while (ready.length < sheetCount) {
    const lot = Array.from({ length: atOnce }, (_, index) => sheetAt(ready.length + index));
    const sheets = lot.filter((sheet) => sheet !== undefined);
    if (isStopped() || !sheets.every(canPrint)) return false;
    ready = [...ready, ...sheets];
    draw(ready);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return sheetCount > 0 && !isStopped();
};
