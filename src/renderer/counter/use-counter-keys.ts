import { useEffect, useEffectEvent } from 'react';
import { allThere } from './answers.ts';
import { close } from './close.ts';
import { useUndoLast } from './use-undo.ts';

/** F2: all there. F8: undo the last act of this post. Escape: close. Never a printable key, which a scan may type. */
export const useCounterKeys = (): void => {
  const undoLast = useUndoLast();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat) return;
    if (event.key === 'F2') void allThere();
    else if (event.key === 'F8') void undoLast();
    else if (event.key === 'Escape') void close('asked');
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    let isCovered = false;
    // Looked at first: the Escape that closes a dialog has closed it by the time it comes here.
    const look = () => {
      isCovered = document.querySelector('[role="dialog"], [role="menu"]') !== null;
    };
    const listen = (event: KeyboardEvent) => {
      if (!isCovered) onKey(event);
    };
    window.addEventListener('keydown', look, { capture: true });
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', look, { capture: true });
      window.removeEventListener('keydown', listen);
    };
  }, []);
};
