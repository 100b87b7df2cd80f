import { useEffect, useState } from 'react';

/** Mantine takes the focus away from a dialog that closes within this time. */
const closingMs = 20;

/** What had the focus last on the screen itself: a button that is busy loses it before its dialog comes. */
let lastFocused: Element | null = null;

document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && !target.closest('[role=dialog]')) lastFocused = target;
});

/** Who clicks beside everything leaves what had the focus, for good. */
document.addEventListener('focusout', ({ target, relatedTarget }) => {
  const isLeft = relatedTarget === null && document.hasFocus();
  if (isLeft && target === lastFocused && !lastFocused?.matches(':disabled')) lastFocused = null;
});

/** How long a button is waited for that is still busy with what its dialog changed. */
const longestBusyMs = 20_000;

/** Gives the focus to what had it, unless something else has it meanwhile. */
const giveBack = (opener: HTMLElement, waitedMs = 0): void => {
  const isLost = document.activeElement === null || document.activeElement === document.body;
  if (!isLost || !opener.isConnected) return;
  // What is disabled takes no focus.
  if (opener.matches(':disabled') && waitedMs < longestBusyMs) {
    setTimeout(() => giveBack(opener, waitedMs + closingMs), closingMs);
    return;
  }
  opener.focus({ preventScroll: true });
};

/**
 * Once this is gone, what had the focus before has it again, unless something else was given it: who works
 * by keyboard goes on where they were.
 */
export const useGiveBackFocus = (): void => {
  const [opener] = useState(() => lastFocused);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement) setTimeout(() => giveBack(opener), closingMs);
    },
    [opener],
  );
};
