import { type RefObject, useEffect } from 'react';

/**
 * The box is always ready: it takes the focus when the screen opens, and when a key is pressed
 * while nothing else has it.
 */
export const useKeepFocus = (field: RefObject<HTMLInputElement | null>): void => {
  useEffect(() => {
    field.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      const isWord = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isWord && document.activeElement === document.body) field.current?.focus();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [field]);
};
