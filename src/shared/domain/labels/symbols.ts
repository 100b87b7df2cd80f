/** The two symbols a label may carry, as plain modules: no canvas, no page. */
import JsBarcode from 'jsbarcode';
import { encode } from 'uqr';

/** What JsBarcode writes when it is given an object in place of a canvas. */
interface Drawn {
  encodings?: { data: string }[];
}

/**
 * The bars of a Code 128, left to right without quiet zones; `true` is dark. One letter and seven
 * digits take 101 modules. Throws for a text that Code 128 cannot hold.
 */
export function modulesOfCode128(code: string): readonly boolean[] {
  const drawn: Drawn = {};
  JsBarcode(drawn, code, { format: 'CODE128' });
  const [encoding, ...more] = drawn.encodings ?? [];
  if (!encoding || more.length > 0) throw new Error(`Code 128 cannot hold ${code}`);
  return [...encoding.data].map((module) => module === '1');
}

/**
 * The rows of a QR, top to bottom without quiet zone; `true` is dark. Our codes take 21 × 21 modules
 * with the strongest correction, H: all eight signs are in the QR's alphanumeric alphabet.
 */
export function modulesOfQr(code: string): readonly (readonly boolean[])[] {
  return encode(code, { ecc: 'H', border: 0 }).data;
}
