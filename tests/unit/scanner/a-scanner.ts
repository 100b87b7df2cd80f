import {
  type FoundScan,
  hearKey,
  hearSilence,
  hearTouch,
  nothingHeard,
} from '#renderer/app/scanner/burst.ts';
import type { Keystroke } from '#shared/domain/keystroke.ts';

/** What a listener is given, key by key; `at` is filled in by the rhythm. */
export interface Played {
  readonly keystroke: Keystroke;
  readonly gap: number;
  readonly isRepeat?: boolean;
  readonly hasCommandKey?: boolean;
  /** Somebody clicks just before this key. */
  readonly isAfterTouch?: boolean;
  /** The machine delivers this key so many milliseconds late: meanwhile the page hears silence. */
  readonly lateBy?: number;
}

export interface Outcome {
  readonly scans: readonly FoundScan<string>[];
  /** Keys that nobody else gets. */
  readonly swallowed: readonly string[];
}

/** Plays keys to the listener as the window does, then leaves a second of silence. */
export function play(keys: readonly Played[]): Outcome {
  const scans: FoundScan<string>[] = [];
  const swallowed: string[] = [];
  let state: Parameters<typeof hearKey<string>>[0] = nothingHeard;
  let at = 1_000;
  const take = (heard: ReturnType<typeof hearKey<string>>) => {
    state = heard.state;
    if (heard.scan) scans.push(heard.scan);
    return heard.isSwallowed;
  };
  for (const [index, { keystroke, gap, ...how }] of keys.entries()) {
    const { isRepeat = false, hasCommandKey = false, isAfterTouch = false, lateBy = 0 } = how;
    if (lateBy > 0) take(hearSilence(state, at + lateBy));
    at += gap;
    if (isAfterTouch) state = hearTouch(state);
    take(hearSilence(state, at));
    const press = { keystroke, at, isRepeat, hasCommandKey, mark: `before key ${index}` };
    if (take(hearKey(state, press))) swallowed.push(keystroke.key);
  }
  take(hearSilence(state, at + 1_000));
  return { scans, swallowed };
}

/** Keys in one rhythm, the first of them after a pause. */
export function atRhythm(keystrokes: readonly Keystroke[], gap: number, pause = 1_000): Played[] {
  return keystrokes.map((keystroke, index) => ({ keystroke, gap: index === 0 ? pause : gap }));
}

export function aKey(key: string, code: string = key): Keystroke {
  return { key, code, shiftKey: false, altKey: false };
}

export const enter = aKey('Enter');
export const tab = aKey('Tab');
