import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';

interface RowKeys {
  /** The row that Tab stops at. */
  current: number;
  setCurrent: (index: number) => void;
  wantsFocus: RefObject<boolean>;
  onKeyDown: (event: KeyboardEvent) => void;
}

const pageOfRows = 10;

/** Arrow keys, Page up and down, Home and End move through the rows of a long table. */
export const useRowKeys = (
  total: number,
  startAt: number | undefined,
  reveal: (index: number) => void,
): RowKeys => {
  const [current, setCurrent] = useState(startAt ?? 0);
  const wantsFocus = useRef(startAt !== undefined);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const moves: Partial<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + pageOfRows,
      PageUp: current - pageOfRows,
      Home: 0,
      End: total - 1,
    };
    const to = moves[event.key];
    if (to === undefined || total === 0) return;
    event.preventDefault();
    const next = Math.min(Math.max(to, 0), total - 1);
    wantsFocus.current = true;
    setCurrent(next);
    reveal(next);
  };
  return { current, setCurrent, wantsFocus, onKeyDown };
};
