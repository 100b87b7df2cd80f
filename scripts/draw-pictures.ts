/**
 * Turns the drawings of the example place (`resources/demo/drawings/*.svg`) into the photos that it
 * ships (`resources/demo/pictures/*.webp`, 480 × 360, 12 kB at most). Run it after changing a drawing:
 * `npm exec -- node scripts/draw-pictures.ts`.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { Page } from 'playwright';
import { launchChromium } from '#tests/support/runtimes/chromium.ts';

const DRAWINGS = 'resources/demo/drawings';
const PICTURES = 'resources/demo/pictures';
const SIZE = { width: 480, height: 360 };
const QUALITY = 0.86;
const MOST_BYTES = 12_288;
/** Runs in the page, whose types this side does not know. */
const PAINT_WEBP = `async ({ svg, width, height, quality }) => {
  const image = new Image(width, height);
  image.src = 'data:image/svg+xml,' + encodeURIComponent(svg);
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d').drawImage(image, 0, 0, width, height);
  return canvas.toDataURL('image/webp', quality).replace(/^.*,/, '');
}`;

await rm(PICTURES, { recursive: true, force: true });
await mkdir(PICTURES, { recursive: true });
const browser = await launchChromium();
const page = await browser.newPage();
for (const file of (await readdir(DRAWINGS)).sort()) {
  const { name } = parse(file);
  const picture = await rasterised(page, await readFile(join(DRAWINGS, file), 'utf8'));
  if (picture.length > MOST_BYTES) throw new Error(`${name}: ${picture.length} bytes are too many`);
  await writeFile(join(PICTURES, `${name}.webp`), picture);
}
await browser.close();

/** Only a canvas makes WebP in a browser; a screenshot does not. */
async function rasterised(page: Page, svg: string): Promise<Buffer> {
  const painting = JSON.stringify({ svg, ...SIZE, quality: QUALITY });
  const base64 = await page.evaluate<string>(`(${PAINT_WEBP})(${painting})`);
  return Buffer.from(base64, 'base64');
}
