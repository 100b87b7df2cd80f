/** What the application prints is read back by two readers, and measured on the page. */
import { beforeAll, describe, expect, test } from 'vitest';
import { houseDesigns, type LabelWords } from '#shared/domain/labels/design.ts';
import { frameOf } from '#shared/domain/labels/frame.ts';
import { layOutLabel } from '#shared/domain/labels/lay-out-label.ts';
import { cornerOf } from '#shared/domain/labels/place-on-sheets.ts';
import { isProving } from '#tests/support/how-many.ts';
import {
  pagesOf,
  rasterised,
  readWithZbar,
  requirePageTools,
} from '#tests/support/labels/raster.ts';
import { type GrayImage, readWithZxing } from '#tests/support/labels/read-image.ts';
import { darkPartOf, inkAbout, inkOutside, onPage } from '#tests/support/labels/symbol-on-page.ts';
import {
  type Case,
  everyCase,
  type PrintableLabel,
  whatFits,
} from '#tests/support/labels/what-fits.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';
import { aPrintShop, type PrintedPage, type PrintShop, printFullPage } from './print-shop.ts';

/** In millimetres. */
const tolerance = 0.3;

const isRow = (name: RegExp, subject: string, orientation: string, dpi: number) => (row: Case) =>
  name.test(row.format.name) &&
  row.subject === subject &&
  row.orientation === orientation &&
  row.dpi === dpi;

/** A sheet of each kind, both symbols, both ways, both printers, a tape and a roll. */
const slice = [
  isRow(/^Avery L7160 .*21/, 'item', 'landscape', 300),
  isRow(/^Avery L4731REV/, 'item', 'landscape', 203),
  isRow(/^Avery L7161/, 'member', 'portrait', 203),
  isRow(/^Brother DK-22210/, 'shelf', 'landscape', 300),
  isRow(/^Brother DK-11201/, 'red-tag', 'landscape', 300),
  isRow(/^Dymo 11352/, 'item', 'portrait', 203),
].map((is) => {
  const row = everyCase.find(is);
  if (!row) throw new Error('a row of the slice is not in the table');
  return row;
});

const groups: readonly { name: string; rows: readonly Case[] }[] = isProving
  ? [...new Set(everyCase.map(({ format }) => format))].map((format) => ({
      name: format.name,
      rows: everyCase.filter((row) => row.format === format),
    }))
  : [{ name: 'a row of each kind', rows: slice }];

beforeAll(requirePageTools);

/** Sixteen pages of 189 labels each, on a machine that does something else as well. */
const timeout = isProving ? 1_800_000 : 120_000;

describe('full pages of the real application, drawn for the printer', { timeout }, () => {
  test.each(groups)(
    'are read by zbar and zxing, each symbol where the format says: $name',
    async ({ rows }) => {
      const shop = await aPrintShop(rows);
      const folder = temporaryFolder();
      const faults: string[] = [];
      for (const row of rows) faults.push(...(await faultsOf(shop, row, folder)));
      expect(faults).toEqual([]);
    },
  );
});

async function faultsOf(shop: PrintShop, row: Case, folder: string): Promise<string[]> {
  const { symbol } = whatFits(row);
  if (symbol === null) return [];
  const printed = await printFullPage(shop, row, symbol);
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
  return things.map(({ code, name, category, owner }, index) => {
    const own = { code, name, category, owner, place: placeName };
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
