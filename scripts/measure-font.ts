/**
 * Measures in real Chromium how far each letter of the house's font advances, and writes the table
 * that lays labels out without a browser (`src/shared/domain/labels/font-widths.ts`). Run it after a
 * change of the font: `npm exec -- node scripts/measure-font.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { launchChromium } from '#tests/support/runtimes/chromium.ts';

const TABLE = 'src/shared/domain/labels/font-widths.ts';
const FILES = 'node_modules/@fontsource/atkinson-hyperlegible-next/files';
const WEIGHTS = [400, 700] as const;
/** Latin with its accents, punctuation, and the few signs of the font beyond them. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x2ff],
  [0x1e00, 0x1eff],
  [0x2010, 0x205f],
  [0x20a0, 0x20c0],
  [0x2113, 0x2113],
  [0x2122, 0x2122],
  [0x2190, 0x2215],
] as const;
const LETTERS = RANGES.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step)),
);

/**
 * Runs in the page, whose types this side does not know. A letter that is as wide in a font of twice
 * the size comes from another font: ours does not have it.
 */
const MEASURE = `async ({ files, letters, weight }) => {
  for (const [index, file] of files.entries()) {
    const source = 'url(data:font/woff2;base64,' + file + ')';
    for (const [family, sizeAdjust] of [['Once', '100%'], ['Twice', '200%']]) {
      const face = new FontFace(family + index, source, { weight: String(weight), sizeAdjust });
      document.fonts.add(await face.load());
    }
  }
  const pen = document.createElement('canvas').getContext('2d');
  const width = (family, letter) => {
    pen.font = weight + ' 1000px ' + files.map((_, index) => family + index).join(', ') + ', serif';
    return pen.measureText(letter).width;
  };
  return letters.flatMap((letter) => {
    const [once, twice] = [width('Once', letter), width('Twice', letter)];
    return once > 0 && Math.abs(twice - 2 * once) < 1 ? [[letter, Math.round(once)]] : [];
  });
}`;

const browser = await launchChromium();
const page = await browser.newPage();
const tables: string[] = [];
for (const weight of WEIGHTS) tables.push(written(weight, await measured(page, weight)));
await browser.close();
await writeFile(TABLE, `${head()}${tables.join('\n')}`);

async function measured(page: Page, weight: number): Promise<[string, number][]> {
  const sets = ['latin', 'latin-ext'];
  const files = await Promise.all(
    sets.map((set) =>
      readFile(`${FILES}/atkinson-hyperlegible-next-${set}-${weight}-normal.woff2`, 'base64'),
    ),
  );
  return page.evaluate(`(${MEASURE})(${JSON.stringify({ files, letters: LETTERS, weight })})`);
}

/** Letters of one width together: that is a third of the size of one line each. */
function written(weight: number, widths: [string, number][]): string {
  const groups = new Map<number, string[]>();
  for (const [letter, width] of widths) groups.set(width, [...(groups.get(width) ?? []), letter]);
  const lines = [...groups]
    .sort(([one], [other]) => one - other)
    .map(([width, letters]) => `  [${width}, ${quoted(letters)}],`);
  return `export const widths${weight}: LettersByWidth = [\n${lines.join('\n')}\n];\n`;
}

/** As the formatter writes them: blanks and dashes that look alike are spelled out. */
function quoted(letters: string[]): string {
  const text = letters
    .map((letter) => (letter === '\\' ? '\\\\' : letter))
    .join('')
    .replace(/[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f]/g, unicodeEscape);
  return text.includes("'") ? `"${text.replaceAll('"', '\\"')}"` : `'${text}'`;
}

function unicodeEscape(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function head(): string {
  return `/**
 * How far the letters of Atkinson Hyperlegible Next advance, in thousandths of the size of the font.
 * Written by \`scripts/measure-font.ts\` from what Chromium measures; not by hand.
 */
export type LettersByWidth = readonly (readonly [width: number, letters: string])[];

`;
}
