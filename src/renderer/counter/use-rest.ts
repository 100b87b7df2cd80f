import { useEffect, useEffectEvent } from 'react';
import { close } from './act.ts';
import { counterNow } from './counter-store.ts';
import { useCloseCounter } from './use-close-counter.ts';

/** How long nobody does anything before the counter closes what is open. */
export const restMs = 90_000;

const gestures = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** After 90 s of rest a visit closes and a basket empties; leaving the screen empties the basket. */
export const useRest = (): void => {
  const closeCounter = useCloseCounter();
  const onRest = useEffectEvent(() => closeCounter('rest'));
  useEffect(() => {
    let timer = setTimeout(() => onRest(), restMs);
    const stir = () => {
      clearTimeout(timer);
      timer = setTimeout(() => onRest(), restMs);
    };
    for (const gesture of gestures) window.addEventListener(gesture, stir, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const gesture of gestures) window.removeEventListener(gesture, stir);
      if (counterNow().visit === null) close();
    };
  }, []);
};
