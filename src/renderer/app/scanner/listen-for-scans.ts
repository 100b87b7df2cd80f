import {
  type Heard,
  hearKey,
  hearSilence,
  hearTouch,
  type Listening,
  longSilence,
  nothingHeard,
  silence,
} from './burst.ts';
import { type FieldMemory, rememberField, restoreFields } from './field-memory.ts';
import type { Scan } from './scan.ts';

/** The field that a key is about to type into. */
interface Mark {
  field: FieldMemory | undefined;
}

/**
 * Listens to every key of the window, before any widget does, and calls `onScan` for each scan.
 * The field a scan typed into is put back first, and the Enter or Tab that ends a scan reaches
 * nobody. A key that `takesKey` takes is no part of a scan. Answers how to stop.
 */
export function listenForScans(
  page: Window,
  onScan: (scan: Scan) => void,
  takesKey: (event: KeyboardEvent) => boolean = () => false,
): () => void {
  let state: Listening<Mark> = nothingHeard;
  let mark: Mark = { field: undefined };

  const take = (heard: Heard<Mark>) => {
    state = heard.state;
    if (!heard.scan) return;
    const { readings, at, marks } = heard.scan;
    restoreFields(marks.flatMap(({ field }) => field ?? []));
    onScan({ readings, at });
  };

  const timer = startSilenceTimer(page, (at) => take(hearSilence(state, at)));

  const onKeyDown = (event: KeyboardEvent) => {
    // Chromium's autofill sends a bare Event of this name.
    if (!(event instanceof KeyboardEvent) || takesKey(event)) return;
    // In this order: an older scan ends, and leaves the field, before the field is remembered.
    take(hearSilence(state, event.timeStamp));
    mark = { field: rememberField(page.document) };
    const heard = hearKey(state, toKeyPress(event, mark));
    if (heard.isSwallowed) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    take(heard);
    if (state.heard.length > 0) timer.restart();
    else timer.stop();
  };

  /** After everybody who listens on the window: a screen may give the key to its own field. */
  const onKeyArriving = () => {
    mark.field = rememberField(page.document);
  };

  const onTouch = () => {
    state = hearTouch(state);
  };

  const gone = new AbortController();
  const early = { capture: true, signal: gone.signal };
  page.addEventListener('keydown', onKeyDown, early);
  page.document.addEventListener('keydown', onKeyArriving, early);
  page.addEventListener('pointerdown', onTouch, early);
  return () => {
    timer.stop();
    gone.abort();
  };
}

function toKeyPress(event: KeyboardEvent, mark: Mark) {
  // On Windows AltGr is announced as Control + Alt, and types a sign all the same.
  const isAltGraph = event.getModifierState('AltGraph');
  return {
    keystroke: {
      key: event.key,
      code: event.code,
      shiftKey: event.shiftKey,
      altKey: event.altKey && !isAltGraph,
    },
    at: event.timeStamp,
    isRepeat: event.repeat,
    hasCommandKey: event.metaKey || (event.ctrlKey && !isAltGraph),
    mark,
  };
}

/** A page that was busy runs its timers before the keys that wait: then it lets them in first. */
const busyMs = 30;
// A little more than the silences themselves: timers count in whole milliseconds.
const firstLook = silence + 2;
const lastLook = longSilence - silence;

function startSilenceTimer(page: Window, onSilence: (at: number) => void) {
  let pending: number | undefined;
  const stop = () => page.clearTimeout(pending);
  const lookAfter = (ms: number, isLast: boolean) => {
    stop();
    const dueAt = page.performance.now() + ms;
    pending = page.setTimeout(() => {
      const now = page.performance.now();
      if (now - dueAt > busyMs) return lookAfter(busyMs, isLast);
      onSilence(now);
      if (!isLast) lookAfter(lastLook, true);
    }, ms);
  };
  return { stop, restart: () => lookAfter(firstLook, false) };
}
