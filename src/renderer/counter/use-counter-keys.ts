import { useEffect, useEffectEvent } from 'react';
import { allThere } from './answers.ts';
import { close } from './close.ts';
import { useUndoLast } from './use-undo.ts';

/** F2: all there. F8: undo the last act of this post. Escape: close. Never a printable key, which a scan may type. */
export const useCounterKeys = (): void => {
  const undoLast = useUndoLast();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || isBusyElsewhere(event.target)) return;
    if (event.key === 'F2') void allThere();
    else if (event.key === 'F8') void undoLast();
    else if (event.key === 'Escape') void close('asked');
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
};

/** A dialog and an open menu keep their keys to themselves. */
const isBusyElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="menu"]') !== null;
