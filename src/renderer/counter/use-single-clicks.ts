import { type RefObject, useEffect } from 'react';

/**
 * Many hands open everything with a double click. Here its second half would renew once more, or press
 * what has taken the place of a button that is gone: it presses nothing.
 */
export const useSingleClicks = (room: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const here = room.current;
    const onClick = (event: MouseEvent) => {
      const isAgain = event.detail > 1; // clicks in a row on one spot; a key is no click
      if (!isAgain || !(event.target instanceof Element) || !event.target.closest('button')) return;
      event.preventDefault();
      event.stopPropagation();
    };
    here?.addEventListener('click', onClick, { capture: true });
    return () => here?.removeEventListener('click', onClick, { capture: true });
  }, [room]);
};
