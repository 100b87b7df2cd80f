/** What is wrong with a printed page of labels: for two readers, and by the millimetre. */

import type { LabelledThing } from '#shared/contract/labels.ts';
import type { Day } from '#shared/domain/day.ts';
import { houseDesigns, type LabelWords, type SymbolKind } from '#shared/domain/labels/design.ts';
import { frameOf } from '#shared/domain/labels/frame.ts';
import { layOutLabel } from '#shared/domain/labels/lay-out-label.ts';
import { cornerOf } from '#shared/domain/labels/place-on-sheets.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { pagesOf, rasterised, readWithZbar } from './raster.ts';
import { type GrayImage, readWithZxing } from './read-image.ts';
import { darkPartOf, inkAbout, inkOutside, onPage } from './symbol-on-page.ts';
import type { Case, PrintableLabel } from './what-fits.ts';

/** In millimetres. */
const tolerance = 0.3;

export interface PrintedPage {
  readonly pdf: Buffer;
  /** What stands on it, in its order, with the words that were printed. */
  readonly things: readonly LabelledThing[];
  readonly placeName: string;
}

/** Each fault in words; none when all is read, and stands where the format says. */
export async function faultsOnPage(
  printed: PrintedPage,
  row: Case,
  { symbol, folder }: { symbol: SymbolKind; folder: string },
): Promise<string[]> {
  const image = await rasterised(printed.pdf, row.dpi, folder);
  const expected = expectedOn(printed, row, symbol);
  const faults = [
    ...(await wrongPages(printed.pdf, expected, row, folder)),
    ...(await unread(image, expected, { dpi: row.dpi, folder })),
    ...misplaced(image, expected, row),
  ];
  const stray = inkOutside(
    image,
    expected.map(({ label }) => label),
    row.dpi,
  );
  if (stray > 0) faults.push(`${stray} pixels outside the labels`);
  return faults.map(
    (fault) => `${row.format.name} ${row.subject} ${row.orientation} ${row.dpi}: ${fault}`,
  );
}

/** As the screen says them in French. */
const tagWords = (number: number | null, on: Day | null) => ({
  number: number === null ? '' : `N° ${number}`,
  day: on === null ? '' : formatDay(on, 'fr', 'dated'),
});

interface Expected {
  readonly code: string;
  /** The label on the page, as the format draws it. */
  readonly label: { x: number; y: number; width: number; height: number };
  readonly layout: PrintableLabel;
  readonly isTurned: boolean;
}

function expectedOn(
  { things, placeName }: PrintedPage,
  { format, subject, orientation, dpi }: Case,
  symbol: 'code128' | 'qr',
): readonly Expected[] {
  const { frame, isTurned } = frameOf(format, orientation);
  const design = { ...houseDesigns[subject], symbol };
  return things.map(({ code, name, category, owner, number, day }, index) => {
    const own = { code, name, category, owner, place: placeName, ...tagWords(number, day) };
    const words: LabelWords = { ...own, warning: 'HORS SERVICE', logoRatio: null };
    const layout = layOutLabel({ design, words, frame, dpi });
    if (!layout.isPrintable) throw new Error(`${code} was refused`);
    const length = isTurned ? layout.width : layout.height;
    const height = format.labelHeight === 0 ? length : format.labelHeight;
    const label = { ...cornerOf(format, index), width: format.labelWidth, height };
    return { code, label, layout, isTurned };
  });
}

async function wrongPages(
  pdf: Buffer,
  [first]: readonly Expected[],
  { format }: Case,
  folder: string,
): Promise<string[]> {
  const { count, width, height } = await pagesOf(pdf, folder);
  const wanted = format.pageHeight === 0 ? (first?.label.height ?? 0) : format.pageHeight;
  const isRight = Math.abs(width - format.pageWidth) < 0.5 && Math.abs(height - wanted) < 0.5;
  return count === 1 && isRight ? [] : [`${count} pages of ${width} × ${height} mm`];
}

/** zxing reads the page at one look, zbar one label after the other. */
async function unread(
  image: GrayImage,
  expected: readonly Expected[],
  where: { dpi: number; folder: string },
): Promise<string[]> {
  const codes = expected.map(({ code }) => code).sort();
  const byZxing = (await readWithZxing(image)).map(({ text }) => text).sort();
  const missing = codes.filter((code) => !byZxing.includes(code));
  const others = byZxing.filter((code) => !codes.includes(code));
  const isRight = missing.length === 0 && others.length === 0 && byZxing.length === codes.length;
  const places = expected.map(({ label }) => label);
  const byZbar = await readWithZbar(image, places, where);
  return [
    ...(isRight ? [] : [`zxing misses [${missing}], reads [${others}], ${byZxing.length} in all`]),
    ...expected.flatMap(({ code }, index) =>
      String(byZbar[index]) === code ? [] : [`zbar reads [${byZbar[index]}] for ${code}`],
    ),
  ];
}

function misplaced(image: GrayImage, expected: readonly Expected[], { dpi }: Case): string[] {
  return expected.flatMap(({ code, label, layout, isTurned }) => {
    const { kind, module } = layout.symbol;
    const box = onPage(darkPartOf(layout), label, isTurned);
    const ink = inkAbout(image, { box, kind, module, isTurned }, dpi);
    const off = [
      ink.left - box.x,
      ink.right - box.x - box.width,
      ink.top - box.y,
      ink.bottom - box.y - box.height,
    ];
    if (off.every((by) => Math.abs(by) <= tolerance)) return [];
    return [`${code} is off by ${off.map((by) => by.toFixed(2)).join(', ')} mm`];
  });
}
