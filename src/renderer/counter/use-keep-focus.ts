import { type RefObject, useEffect } from 'react';

/** Where typing belongs to what has the focus. */
const typing = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"]';

/**
 * The box is always ready: it takes the focus when the screen opens, and when somebody begins to
 * type where typing says nothing (beside everything, or on a button: there Space still presses).
 */
export const useKeepFocus = (field: RefObject<HTMLInputElement | null>): void => {
  useEffect(() => {
    field.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      const isWord = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
      if (!isWord || !(target instanceof Element) || target.closest(typing)) return;
      if (document.querySelector('[role="dialog"]')) return;
      field.current?.focus();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [field]);
};
