import { isAltCodeKey } from '#shared/domain/alt-codes.ts';
import { isSignPosition } from '#shared/domain/keyboard-layouts.ts';
import { isOneSign, type Keystroke } from '#shared/domain/keystroke.ts';
import { codeIn, readKeystrokes } from '#shared/domain/scan-reading.ts';

/**
 * Tells a scanner from a person typing: keys and times in, scans out, no page. All times are
 * milliseconds on one clock. `Mark` is whatever the caller wants back with the keys of a
 * scan (the field as it was before each).
 */
export interface KeyPress<Mark> {
  readonly keystroke: Keystroke;
  readonly at: number;
  /** A key held down repeats as fast as a scanner types. */
  readonly isRepeat: boolean;
  /** Control or the command key is down. */
  readonly hasCommandKey: boolean;
  readonly mark: Mark;
}

/** What was heard so far: keys that may become a scan, and when the last scan ended. */
export interface Listening<Mark> {
  readonly heard: readonly KeyPress<Mark>[];
  /** A silence has made a scan of these keys; only a key of the same run makes more of them. */
  readonly isTold: boolean;
  readonly scannedAt: number | undefined;
}

export interface FoundScan<Mark> {
  /** What the keys may mean, exactly as typed first. */
  readonly readings: readonly string[];
  readonly at: number;
  /** The mark of each key, in the order of the keys. */
  readonly marks: readonly Mark[];
}

export interface Heard<Mark> {
  readonly state: Listening<Mark>;
  readonly scan?: FoundScan<Mark>;
  /** The key ends a scan: nobody else may act on it. */
  readonly isSwallowed: boolean;
}

/** Scanners leave 10 to 50 ms between keys; a fast typist needs 90. */
const longestMeanGap = 60;
/** After this silence a scan without Enter or Tab is over, if it gives a code; */
export const silence = 100;
/**
 * if it does not, after this one: on a busy machine, the rest of it may be late. A rest that is later
 * still, by the times at which its keys were pressed a part of the same run, makes it a scan again.
 */
export const longSilence = 250;
/** An Enter or Tab that comes this late still belongs to the scan before it. */
const suffixGrace = 300;
const fewestSigns = 5;
/** More than any scan has: a program that types a whole letter is no scanner. */
const mostKeys = 256;

export const nothingHeard = { heard: [], isTold: false, scannedAt: undefined } as const;

/** Takes one key. Call `hearSilence` with the time of the key first, so that an older scan ends. */
export function hearKey<Mark>(state: Listening<Mark>, press: KeyPress<Mark>): Heard<Mark> {
  switch (roleOf(press)) {
    case 'modifier':
      return { state, isSwallowed: false };
    case 'sign':
      return {
        state: { ...state, heard: withKey(state, press), isTold: false },
        isSwallowed: false,
      };
    case 'suffix':
      return hearSuffix(state, press);
    case 'other':
      return { state: { ...state, ...forgotten }, isSwallowed: false };
  }
}

const forgotten = { heard: [], isTold: false } as const;

/** Ends a scan that has no suffix, once it has been silent for long enough. */
export function hearSilence<Mark>(state: Listening<Mark>, at: number): Heard<Mark> {
  const gap = at - (state.heard.at(-1)?.at ?? at);
  const scan = gap >= silence && !state.isTold ? findScan(state.heard) : undefined;
  // A run that is no scan yet stays: its next key may already be waiting.
  if (!scan || (gap < longSilence && !codeIn(scan.readings))) return { state, isSwallowed: false };
  const rest = codeIn(scan.readings) ? forgotten : { heard: state.heard, isTold: true };
  return { state: { ...rest, scannedAt: scan.at }, scan, isSwallowed: false };
}

/** Somebody touched the page: the Enter that follows is a person's, not the end of the scan before. */
export function hearTouch<Mark>(state: Listening<Mark>): Listening<Mark> {
  return { ...state, scannedAt: undefined };
}

function hearSuffix<Mark>(state: Listening<Mark>, press: KeyPress<Mark>): Heard<Mark> {
  const untold = state.isTold ? [] : recent(state, press.at);
  const scan = findScan(untold);
  if (scan) return { state: { ...forgotten, scannedAt: press.at }, scan, isSwallowed: true };
  const isLate = state.scannedAt !== undefined && press.at - state.scannedAt <= suffixGrace;
  return { state: { ...state, ...forgotten }, isSwallowed: isLate && untold.length === 0 };
}

const modifiers = new Set(['Shift', 'CapsLock', 'NumLock', 'AltGraph', 'Control', 'Meta', 'Fn']);

function roleOf<Mark>(press: KeyPress<Mark>): 'modifier' | 'sign' | 'suffix' | 'other' {
  const { keystroke, isRepeat, hasCommandKey } = press;
  if (modifiers.has(keystroke.key) || (keystroke.key === 'Alt' && isRepeat)) return 'modifier';
  if (isRepeat || hasCommandKey) return 'other';
  if (isAltCodeKey(keystroke)) return 'sign';
  if (keystroke.altKey) return 'other';
  if (isSuffix(keystroke)) return 'suffix';
  return isSign(keystroke) ? 'sign' : 'other';
}

function isSuffix({ key, shiftKey }: Keystroke): boolean {
  return key === 'Enter' || (key === 'Tab' && !shiftKey);
}

const hidingKeys = new Set(['Dead', 'Process', 'Unidentified']);

/** Dead keys and input methods hide the sign, never the position. */
function isSign({ key, code }: Keystroke): boolean {
  return isOneSign(key) || (hidingKeys.has(key) && isSignPosition(code));
}

function withKey<Mark>(state: Listening<Mark>, press: KeyPress<Mark>): readonly KeyPress<Mark>[] {
  return [...recent(state, press.at), press].slice(-mostKeys);
}

/** The keys heard so far, unless the last of them is too long ago to be of one run with this. */
function recent<Mark>(state: Listening<Mark>, at: number): readonly KeyPress<Mark>[] {
  const last = state.heard.at(-1);
  return last && at - last.at < longSilence ? state.heard : [];
}

/**
 * The scan at the end of these keys. A person may have typed just before it: of the whole run
 * and of its end in one even rhythm, the one that gives a code wins, then the longer.
 */
function findScan<Mark>(heard: readonly KeyPress<Mark>[]): FoundScan<Mark> | undefined {
  const found = [heard, evenEnd(heard)].flatMap((keys) => toScan(keys) ?? []);
  return found.find(({ readings }) => codeIn(readings)) ?? found[0];
}

function toScan<Mark>(keys: readonly KeyPress<Mark>[]): FoundScan<Mark> | undefined {
  const first = keys[0];
  const last = keys.at(-1);
  if (!first || !last || keys.length >= mostKeys) return undefined;
  if (last.at - first.at > longestMeanGap * (keys.length - 1)) return undefined;
  const readings = readKeystrokes(keys.map(({ keystroke }) => keystroke));
  if (readings.every((reading) => reading.length < fewestSigns)) return undefined;
  return { readings, at: last.at, marks: keys.map(({ mark }) => mark) };
}

/** The longest end of a run without a gap far above those between its last keys. */
function evenEnd<Mark>(heard: readonly KeyPress<Mark>[]): readonly KeyPress<Mark>[] {
  const gaps = heard.slice(1).map(({ at }, index) => at - (heard[index]?.at ?? at));
  const lastGaps = gaps.slice(1 - fewestSigns).sort((one, other) => one - other);
  const usual = lastGaps[Math.floor(lastGaps.length / 2)] ?? 0;
  const broken = gaps.findLastIndex((gap) => gap > Math.max(longestMeanGap, 3 * usual));
  return heard.slice(broken + 1);
}
