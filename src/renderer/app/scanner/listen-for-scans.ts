import {
  type Heard,
  hearKey,
  hearSilence,
  type Listening,
  longSilence,
  nothingHeard,
  silence,
} from './burst.ts';
import { type FieldMemory, rememberField, restoreFields } from './field-memory.ts';
import type { Scan } from './scan.ts';

type Mark = FieldMemory | undefined;

/**
 * Listens to every key of the window, before any widget does, and calls `onScan` for each scan.
 * The field a scan typed into is put back first, and the Enter or Tab that ends a scan reaches
 * nobody. Answers how to stop.
 */
export function listenForScans(page: Window, onScan: (scan: Scan) => void): () => void {
  let state: Listening<Mark> = nothingHeard;

  const take = (heard: Heard<Mark>) => {
    state = heard.state;
    if (!heard.scan) return;
    const { readings, at, marks } = heard.scan;
    restoreFields(marks.flatMap((mark) => mark ?? []));
    onScan({ readings, at });
  };

  const timer = startSilenceTimer(page, (at) => take(hearSilence(state, at)));

  const onKeyDown = (event: KeyboardEvent) => {
    // Chromium's autofill sends a bare Event of this name.
    if (!(event instanceof KeyboardEvent)) return;
    // In this order: an older scan ends, and leaves the field, before the field is remembered.
    take(hearSilence(state, event.timeStamp));
    const heard = hearKey(state, toKeyPress(event, rememberField(page.document)));
    if (heard.isSwallowed) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    take(heard);
    if (state.heard.length > 0) timer.restart();
    else timer.stop();
  };

  page.addEventListener('keydown', onKeyDown, { capture: true });
  return () => {
    timer.stop();
    page.removeEventListener('keydown', onKeyDown, { capture: true });
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
