/**
 * How long nobody does anything. It is watched on every screen: a visit left open on another page
 * must not wait there for the next person's objects.
 */
import { close } from './close.ts';

export const restMs = 90_000;

const gestures = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

let isWatched = false;
let holds = 0;

/** While held, rest closes nothing: somebody is in the middle of a sentence. Answers how to let go. */
export const holdRest = (): (() => void) => {
  holds += 1;
  return () => {
    holds -= 1;
  };
};

/** After 90 s of rest what is open closes. Once for the whole life of the window. */
export const watchRest = (): void => {
  if (isWatched) return;
  isWatched = true;
  let stirredAt = Date.now();
  let timer: ReturnType<typeof setTimeout>;
  const rest = () => {
    if (holds === 0) void close('rest');
  };
  const stir = () => {
    // A machine that slept runs no timer: its first key finds what should have been closed.
    if (Date.now() - stirredAt > restMs) rest();
    stirredAt = Date.now();
    clearTimeout(timer);
    timer = setTimeout(rest, restMs);
  };
  for (const gesture of gestures) {
    window.addEventListener(gesture, stir, { capture: true, passive: true });
  }
  stir();
};
