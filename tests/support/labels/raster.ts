/** A page of a PDF as a printer of so many dots per inch sees it. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Box } from '#shared/domain/labels/label-layout.ts';
import { ensureDebianPackages } from '../runtimes/debian-packages.ts';
import { type GrayImage, pgmOf } from './read-image.ts';

const execute = promisify(execFile);
const largest = 256 << 20;

/** Throws a sentence where the tools of this machine are missing. */
export async function requirePageTools(): Promise<void> {
  const missing = await ensureDebianPackages('pages');
  if (missing) throw new Error(missing);
}

/** Draws the first page; `folder` takes the file in between. */
export async function rasterised(pdf: Buffer, dpi: number, folder: string): Promise<GrayImage> {
  const file = join(folder, 'page.pdf');
  await writeFile(file, pdf);
  const { stdout } = await execute(
    'pdftoppm',
    ['-gray', '-r', String(dpi), '-f', '1', '-singlefile', file],
    { encoding: 'buffer', maxBuffer: largest },
  );
  return parsePgm(stdout);
}

/** The number of pages and their size in millimetres. */
export async function pagesOf(pdf: Buffer, folder: string) {
  const file = join(folder, 'page.pdf');
  await writeFile(file, pdf);
  const { stdout } = await execute('pdfinfo', [file]);
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(stdout) ?? [];
  const inMillimetres = (points: string | undefined) => (Number(points) * 25.4) / 72;
  return {
    count: Number(/Pages:\s+(\d+)/.exec(stdout)?.[1]),
    width: inMillimetres(width),
    height: inMillimetres(height),
  };
}

function parsePgm(file: Buffer): GrayImage {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 64).toString('latin1'));
  if (!head) throw new Error('pdftoppm wrote no gray image');
  const pixels = new Uint8Array(file.subarray(head[0].length));
  return { width: Number(head[1]), height: Number(head[2]), pixels };
}

/** In millimetres. */
type Place = Pick<Box, 'x' | 'y' | 'width' | 'height'>;

/** Pixels that a reader sees of each dot of the printer: a camera is never as coarse as the print. */
const pixelsOfDot = 3;

/**
 * What zbar reads in each of these places, one after the other, as a person scans them: among a
 * hundred QRs of one image it finds none.
 */
export async function readWithZbar(
  image: GrayImage,
  places: readonly Place[],
  { dpi, folder }: { dpi: number; folder: string },
): Promise<readonly (readonly string[])[]> {
  const files = places.map((_, index) => join(folder, `label-${index}.pgm`));
  for (const [index, place] of places.entries())
    await writeFile(files[index] ?? '', pgmOf(enlarged(cropped(image, place, dpi / 25.4))));
  const kinds = ['-Sdisable', '-Scode128.enable', '-Sqrcode.enable'];
  const { stdout } = await execute('zbarimg', ['-q', '--nodbus', '--xml', ...kinds, ...files], {
    maxBuffer: largest,
  }).catch((error: { code?: number; stdout?: string }) => {
    // zbarimg ends with 4 when there is an image without a symbol.
    if (error.code === 4) return { stdout: error.stdout ?? '' };
    throw error;
  });
  const sources = stdout.split('<source ').slice(1);
  return files.map((file) => {
    const read = sources.find((source) => source.includes(`href='${file}'`)) ?? '';
    return [...read.matchAll(/<data><!\[CDATA\[(.*?)\]\]><\/data>/g)].map(([, text]) => text ?? '');
  });
}

function cropped(image: GrayImage, { x, y, width, height }: Place, scale: number): GrayImage {
  const [left, top] = [Math.max(0, Math.floor(x * scale)), Math.max(0, Math.floor(y * scale))];
  const wide = Math.min(image.width - left, Math.ceil(width * scale));
  const high = Math.min(image.height - top, Math.ceil(height * scale));
  const pixels = new Uint8Array(wide * high);
  for (let row = 0; row < high; row += 1) {
    const from = (top + row) * image.width + left;
    pixels.set(image.pixels.subarray(from, from + wide), row * wide);
  }
  return { width: wide, height: high, pixels };
}

function enlarged({ width, height, pixels }: GrayImage): GrayImage {
  const wide = width * pixelsOfDot;
  const larger = new Uint8Array(wide * height * pixelsOfDot);
  for (let row = 0; row < height; row += 1) {
    const from = row * pixelsOfDot * wide;
    for (let at = 0; at < wide; at += 1)
      larger[from + at] = pixels[row * width + Math.floor(at / pixelsOfDot)] ?? 255;
    for (let copy = 1; copy < pixelsOfDot; copy += 1)
      larger.copyWithin(from + copy * wide, from, from + wide);
  }
  return { width: wide, height: height * pixelsOfDot, pixels: larger };
}
