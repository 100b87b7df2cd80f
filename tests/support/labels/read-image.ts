/** Reads symbols in an image with zxing-cpp, compiled to WebAssembly and loaded from node_modules. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ReadSymbol {
  readonly text: string;
  readonly kind: 'code128' | 'qr';
  /** In pixels. */
  readonly corners: readonly Point[];
}

/** One byte a pixel: 0 black, 255 white. */
export interface GrayImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
let isReady: Promise<unknown> | undefined;

const prepared = async (): Promise<unknown> => {
  const bytes = new Uint8Array(await readFile(file));
  return prepareZXingModule({
    overrides: { wasmBinary: bytes.buffer },
    fireImmediately: true,
  });
};

/** Every Code 128 and QR in the image. Upright ones alone are found faster. */
export async function readWithZxing(
  image: GrayImage,
  { isUpright = false } = {},
): Promise<readonly ReadSymbol[]> {
  isReady ??= prepared();
  await isReady;
  const found = await readBarcodes(pgmOf(image), {
    formats: ['Code128', 'QRCode'],
    maxNumberOfSymbols: 255,
    tryHarder: !isUpright,
    tryRotate: !isUpright,
    tryInvert: false,
    tryDownscale: !isUpright,
  });
  return found
    .filter(({ isValid }) => isValid)
    .map(({ text, format, position: at }) => ({
      text,
      kind: format === 'QRCode' ? 'qr' : 'code128',
      corners: [at.topLeft, at.topRight, at.bottomRight, at.bottomLeft],
    }));
}

/** The plainest of image files, which every reader takes. */
export function pgmOf({ width, height, pixels }: GrayImage): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + pixels.length);
  file.set(head);
  file.set(pixels, head.length);
  return file;
}
