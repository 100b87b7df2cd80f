/** What the application prints is read back by two readers, and measured on the page. */
import { beforeAll, describe, expect, test } from 'vitest';
import { isProving } from '#tests/support/how-many.ts';
import { faultsOnPage } from '#tests/support/labels/faults-on-page.ts';
import { requirePageTools } from '#tests/support/labels/raster.ts';
import { type Case, everyCase, whatFits } from '#tests/support/labels/what-fits.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';
import { aPrintShop, type PrintShop, printFullPage } from './print-shop.ts';

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
  isRow(/^Brother DK-11209/, 'ticket', 'landscape', 300),
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
  return await faultsOnPage(printed, row, { symbol, folder });
}
