import { joinAltCodes, type Stroke } from './alt-codes.ts';
import { type InventoryCode, type ParsedCode, parseInventoryCode } from './inventory-code.ts';
import { type ScannerLayout, signAt, undoHostLayouts } from './keyboard-layouts.ts';
import { isOneSign, type Keystroke } from './keystroke.ts';

/** What was submitted by hand: as good as a scan, or words to search for. */
export interface TypedText {
  readonly kind: 'scan' | 'search';
  /** The text itself first, then what a scanner may have meant by it. */
  readonly readings: readonly string[];
}

/**
 * What a run of keys may mean, best first and each once: as typed, as pressed by a scanner set
 * to US, as pressed by one set to French. A reading with a key that says nothing is left out.
 */
export function readKeystrokes(keystrokes: readonly Keystroke[]): readonly string[] {
  const strokes = joinAltCodes(keystrokes);
  const typed = joinSigns(strokes, ({ key }) => (isOneSign(key) ? key : undefined));
  const pressed = [readAsPressed(strokes, 'us'), readAsPressed(strokes, 'fr')];
  const isPositionMissing = keystrokes.some(({ code }) => code === '' || code === 'Unidentified');
  const meant = isPositionMissing && typed ? readTypedText(typed).readings : pressed;
  return uniqueReadings([typed, ...meant]);
}

/**
 * What a text submitted by hand may mean. Text shaped like a code of ours or like an EAN is as
 * good as a scan, also in the signs a US scanner types on a French, Belgian, Mac or BÉPO machine
 * (`Tààà&é"'`). When two machines give two different codes, neither is offered.
 */
export function readTypedText(text: string): TypedText {
  const typed = text.normalize('NFC').trim();
  if (typed.length > longestReading) return { kind: 'search', readings: [typed] };
  // A mistyped code must not become another one in the signs of another machine.
  if (isShapedLikeCode(typed)) return { kind: 'scan', readings: [typed] };
  const meant = uniqueReadings(undoHostLayouts(typed)).filter(isShapedLikeCode);
  if (meant.length === 0) return { kind: 'search', readings: [typed] };
  const certain = meant.filter((reading) => !isMisread(reading));
  const offered = certain.length === 0 ? meant : certain.length === 1 ? certain : [];
  return { kind: 'scan', readings: [typed, ...offered] };
}

/** The first reading whose check digit holds; `misread` when one only has the shape of a code. */
export function pickCode(readings: readonly string[]): ParsedCode {
  const parsed = readings.map(parseInventoryCode);
  return (
    parsed.find(({ kind }) => kind === 'code') ??
    parsed.find(({ kind }) => kind === 'misread') ?? { kind: 'other' }
  );
}

/** The code among the readings, if there is one. */
export function codeIn(readings: readonly string[]): InventoryCode | undefined {
  const picked = pickCode(readings);
  return picked.kind === 'code' ? picked.code : undefined;
}

const longestReading = 64;

function readAsPressed(strokes: readonly Stroke[], layout: ScannerLayout): string | undefined {
  return joinSigns(strokes, ({ key, code, shiftKey }) => {
    if (/^Numpad[0-9]$/.test(code)) return code.slice(-1);
    if (code.startsWith('Numpad') && isOneSign(key)) return key;
    return signAt(layout, code, shiftKey);
  });
}

/** Undefined as soon as one stroke gives no sign: half a reading could be somebody else's code. */
function joinSigns(
  strokes: readonly Stroke[],
  signOf: (keystroke: Keystroke) => string | undefined,
): string | undefined {
  const joined = strokes.map((stroke) =>
    stroke.kind === 'altCode' ? stroke.sign : signOf(stroke.keystroke),
  );
  return joined.includes(undefined) ? undefined : joined.join('');
}

function uniqueReadings(readings: readonly (string | undefined)[]): readonly string[] {
  const present = readings.flatMap((reading) => reading?.trim() || []);
  return [...new Set(present)];
}

function isShapedLikeCode(text: string): boolean {
  return parseInventoryCode(text).kind !== 'other' || isArticleNumber(text);
}

function isMisread(text: string): boolean {
  return parseInventoryCode(text).kind === 'misread';
}

/**
 * A GTIN of 12 to 14 digits (UPC-A, EAN-13, ITF-14) whose GS1 check digit holds: weights 3 and 1
 * from the right, sum a multiple of ten. Shorter numbers are left to the search.
 */
function isArticleNumber(text: string): boolean {
  if (!/^[0-9]{12,14}$/.test(text)) return false;
  const sum = [...text]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}
