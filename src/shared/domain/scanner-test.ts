/**
 * What a scanner does, told from the keys of one scan: the layout it is set to against the one of
 * the computer, its suffix, its speed, Caps Lock, and the one thing to change. It works on mangled
 * scans, because what the test code holds is known beforehand.
 */
import { joinAltCodes, type Stroke } from './alt-codes.ts';
import { type ComputerLayout, computerOf, type TypedSign } from './computer-layouts.ts';
import { parseInventoryCode } from './inventory-code.ts';
import { signAt } from './keyboard-layouts.ts';
import { isOneSign, type Keystroke } from './keystroke.ts';
import { readTypedText } from './scan-reading.ts';

/** The letters that keyboards disagree about, then every digit. Nothing else in the house bears it. */
export const testText = 'AQZWM1234567890';

export interface HeardKey {
  readonly keystroke: Keystroke;
  /** Milliseconds on any clock. */
  readonly at: number;
  /** What the machine says; a machine that says nothing is found out by the letters. */
  readonly isCapsLockOn: boolean;
}

/** The country that a scanner is set to, or the Alt codes that need none. */
export type ScannerSetting = 'us' | 'fr' | 'qwertz' | 'alt-codes';
export type Suffix = 'enter' | 'tab' | 'none';

export type Advice =
  | { readonly kind: 'none' }
  /** It types more slowly than people do. */
  | { readonly kind: 'too-slow' }
  | { readonly kind: 'signs-lost' }
  /** Something stands before or after what is in the bars. */
  | { readonly kind: 'extra-signs'; readonly extra: string }
  | { readonly kind: 'caps-lock' }
  | { readonly kind: 'no-suffix' }
  /** The house reads it all the same; other programs do not. */
  | { readonly kind: 'layout'; readonly to: ComputerLayout };

export type ScannerFindings =
  /** The rhythm of a person. */
  | { readonly kind: 'by-hand'; readonly msBetweenSigns: number }
  /** A scan of something else; or, where the keys make no digits and letters, a layout that nobody knows. */
  | { readonly kind: 'other-code'; readonly shown: string; readonly isPlain: boolean }
  | {
      readonly kind: 'scanner';
      /** What is in the bars. */
      readonly meant: string;
      /** What another program would have received. */
      readonly shown: string;
      readonly isShownRight: boolean;
      /** `null` where the machine does not say which keys were pressed. */
      readonly setting: ScannerSetting | null;
      readonly computer: ComputerLayout | null;
      readonly suffix: Suffix;
      readonly msBetweenSigns: number;
      readonly isCapsLockOn: boolean;
      readonly advice: Advice;
    };

/** Says what a scanner does from the keys of one scan, its suffix included; without modifiers. */
export function examineScan(keys: readonly HeardKey[]): ScannerFindings {
  const signs = keys.filter(({ keystroke }) => !isSuffixKey(keystroke));
  const msBetweenSigns = meanGap(signs);
  const strokes = joinAltCodes(signs.map(({ keystroke }) => keystroke));
  const shown = strokes.map(shownBy).join('');
  const found = findMeaning(strokes, shown);
  if (isByHand(signs, found !== undefined)) return { kind: 'by-hand', msBetweenSigns };
  if (!found) return { kind: 'other-code', shown, isPlain: isPlain(strokes, shown) };
  const isCapsLockOn = keys.some((key) => key.isCapsLockOn) || hasTurnedCase(signs);
  const facts = {
    meant: found.meant,
    shown,
    isShownRight: isSame(shown, found.read),
    setting: found.setting,
    computer: computerOf(
      signs.flatMap(({ keystroke }) => typedSign(keystroke)),
      isCapsLockOn,
    ),
    suffix: suffixOf(keys),
    msBetweenSigns,
    isCapsLockOn,
  };
  return { kind: 'scanner', ...facts, advice: adviseOn(facts, found.read) };
}

/** Enter or Tab, that end a scan. */
export function isSuffixKey({ key, shiftKey }: Keystroke): boolean {
  return key === 'Enter' || (key === 'Tab' && !shiftKey);
}

interface Meaning {
  readonly meant: string;
  /** What the scanner typed by the layout it is set to: `meant`, or almost. */
  readonly read: string;
  readonly setting: ScannerSetting | null;
}

/** Which layout makes sense of what was pressed: wholly if one does, otherwise almost. */
function findMeaning(strokes: readonly Stroke[], shown: string): Meaning | undefined {
  const readings = [...readingsOf(strokes, shown)];
  const whole = readings.find(({ read }) => isKnown(read));
  if (whole) return { ...whole, meant: whole.read.toUpperCase() };
  const almost = readings.find(({ read }) => isAlmost(read));
  return almost && { ...almost, meant: testText };
}

/** Does one known layout make digits and letters of all of it, as an article number is? */
function isPlain(strokes: readonly Stroke[], shown: string): boolean {
  return readingsOf(strokes, shown).some(
    ({ read }) => read.length === strokes.length && /^[0-9A-Z]+$/i.test(read),
  );
}

type Reading = Omit<Meaning, 'meant'>;

function readingsOf(strokes: readonly Stroke[], shown: string): readonly Reading[] {
  if (strokes.some(({ kind }) => kind === 'altCode'))
    return [{ setting: 'alt-codes', read: shown }];
  const isPositionMissing = strokes.some(
    (stroke) => stroke.kind === 'key' && /^(Unidentified)?$/.test(stroke.keystroke.code),
  );
  if (isPositionMissing) {
    return readTypedText(shown).readings.map((read) => ({ setting: null, read }));
  }
  return (['us', 'fr', 'qwertz'] as const).map((setting) => ({
    setting,
    read: strokes.map((stroke) => pressed(stroke, setting)).join(''),
  }));
}

/** QWERTZ differs from US in the places of Y and Z; codes have nothing else that differs. */
function pressed(stroke: Stroke, setting: 'us' | 'fr' | 'qwertz'): string {
  if (stroke.kind === 'altCode') return stroke.sign ?? '';
  const { code, shiftKey } = stroke.keystroke;
  if (/^Numpad[0-9]$/.test(code)) return code.slice(-1);
  if (setting === 'fr') return signAt('fr', code, shiftKey) ?? '';
  const turned = { KeyY: 'KeyZ', KeyZ: 'KeyY' }[code] ?? code;
  return signAt('us', setting === 'qwertz' ? turned : code, shiftKey) ?? '';
}

function shownBy(stroke: Stroke): string {
  if (stroke.kind === 'altCode') return stroke.sign ?? '';
  return isOneSign(stroke.keystroke.key) ? stroke.keystroke.key : '';
}

function isKnown(read: string): boolean {
  return isSame(read, testText) || parseInventoryCode(read.trim()).kind === 'code';
}

const fewestKept = 8;

/** The test code with signs lost on the way, or with more around it. */
function isAlmost(read: string): boolean {
  const capitals = read.toUpperCase();
  return capitals.includes(testText) || (read.length >= fewestKept && isWithin(capitals, testText));
}

/** Do these signs stand in the text in this order, whatever stands between them? */
function isWithin(signs: string, text: string): boolean {
  let from = 0;
  return [...signs].every((sign) => {
    from = text.indexOf(sign, from) + 1;
    return from > 0;
  });
}

function isSame(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}

/** A fast typist needs 90 ms; the counter takes 60 at most for a scan. */
const slowestScanner = 60;
/** The gaps of a scanner are all alike, those of a person are not. */
const evenness = 1.6;
const slowestEven = 400;
const fewestSigns = 5;

/** Slow keys come from a scanner only when they are even and give a code. */
function isByHand(signs: readonly HeardKey[], isCode: boolean): boolean {
  if (signs.length < fewestSigns) return true;
  if (meanGap(signs) <= slowestScanner) return false;
  const gaps = gapsOf(signs);
  const isEven = Math.max(...gaps) <= evenness * Math.min(...gaps) && meanGap(signs) <= slowestEven;
  return !(isCode && isEven);
}

function gapsOf(signs: readonly HeardKey[]): readonly number[] {
  return signs.slice(1).map(({ at }, index) => at - (signs[index]?.at ?? at));
}

function meanGap(signs: readonly HeardKey[]): number {
  const gaps = gapsOf(signs);
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  return gaps.length === 0 ? 0 : total / gaps.length;
}

function suffixOf(keys: readonly HeardKey[]): Suffix {
  const last = keys.find(({ keystroke }) => isSuffixKey(keystroke))?.keystroke.key;
  return last === 'Enter' ? 'enter' : last === 'Tab' ? 'tab' : 'none';
}

const letterKey = /^(Key[A-Z]|Semicolon)$/;

/** Most letters are small with Shift, or capitals without: Caps Lock, even where nobody says so. */
function hasTurnedCase(signs: readonly HeardKey[]): boolean {
  const letters = signs
    .map(({ keystroke }) => keystroke)
    .filter(({ key, code }) => /^\p{L}$/u.test(key) && letterKey.test(code));
  const turned = letters.filter(({ key, shiftKey }) => (key !== key.toLowerCase()) !== shiftKey);
  return 2 * turned.length > letters.length;
}

function typedSign({ key, code, shiftKey }: Keystroke): readonly TypedSign[] {
  return isOneSign(key) ? [{ shown: key, code, isShifted: shiftKey }] : [];
}

type Facts = Omit<Extract<ScannerFindings, { kind: 'scanner' }>, 'kind' | 'advice'>;

/** The most serious thing first: what stops the house from reading, then what can be better. */
function adviseOn(facts: Facts, read: string): Advice {
  const capitals = read.toUpperCase();
  if (facts.msBetweenSigns > slowestScanner) return { kind: 'too-slow' };
  if (!capitals.includes(facts.meant)) return { kind: 'signs-lost' };
  if (capitals !== facts.meant) {
    return { kind: 'extra-signs', extra: capitals.replace(facts.meant, '').trim() };
  }
  if (facts.isCapsLockOn) return { kind: 'caps-lock' };
  if (facts.suffix === 'none') return { kind: 'no-suffix' };
  if (facts.isShownRight || facts.computer === null) return { kind: 'none' };
  return { kind: 'layout', to: facts.computer };
}
