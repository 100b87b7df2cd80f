/** A page of a given size with something black on it, and where that is found on paper. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { pagesOf, rasterised, requirePageTools } from '../labels/raster.ts';
import type { GrayImage } from '../labels/read-image.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { inPage, whenDrawn } from './a-window.ts';

/** In millimetres. */
interface PaperSize {
  width: number;
  height: number;
}

interface MeasuredPage {
  pages: number;
  /** Width and height. */
  size: number[];
  /** Left, top, right and bottom of what is black on the first page. */
  black: number[];
}

/** What `showPage` blackens: left, top, right and bottom. */
const drawn = [10, 5, 30, 15];

/** Puts a sheet with a black bar beside the screen: the only thing that paper sees. */
export const showPage = async (page: Page, { width, height }: PaperSize): Promise<void> => {
  await whenDrawn(page);
  await inPage(
    page,
    `{
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(\`@page { size: ${width}mm ${height}mm; margin: 0 }
        @media print { body > :not(#sheet) { display: none !important } }
        #sheet { display: block; position: absolute; inset: 0 auto auto 0 }\`);
      document.adoptedStyleSheets.push(sheet);
      const svg = '<svg id="sheet" xmlns="http://www.w3.org/2000/svg" width="${width}mm"'
        + ' height="${height}mm" viewBox="0 0 ${width} ${height}">'
        + '<rect x="10" y="5" width="20" height="10" /></svg>';
      document.body.insertAdjacentHTML('beforeend', svg);
    }`,
  );
};

/** That there is one page of this size, with the bar where it was drawn, to a tenth of a millimetre. */
export const expectOnPaper = (found: MeasuredPage, { width, height }: PaperSize): void => {
  expect(found.pages).toBe(1);
  const asked = [width, height, ...drawn];
  const off = [...found.size, ...found.black].map((at, nth) => Math.abs(at - (asked[nth] ?? 0)));
  expect(Math.max(...off), JSON.stringify(found)).toBeLessThan(0.15);
};

/** Looks at a PDF with the tools of poppler. */
export const measurePage = async (file: string): Promise<MeasuredPage> => {
  await requirePageTools();
  const pdf = readFileSync(file);
  const folder = temporaryFolder();
  const { count, width, height } = await pagesOf(pdf, folder);
  const black = blackIn(await rasterised(pdf, dpi, folder));
  return { pages: count, size: [width, height], black: black.map((dots) => (dots / dpi) * 25.4) };
};

const dpi = 600;

/** Left, top, right and bottom of what is dark, in dots. */
const blackIn = ({ width, pixels }: GrayImage): number[] => {
  let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
  for (const [at, grey] of pixels.entries()) {
    if (grey > 127) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + 1);
    bottom = Math.max(bottom, y + 1);
  }
  return [left, top, right, bottom];
};
