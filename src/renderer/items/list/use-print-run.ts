import { useCallback, useEffect, useRef, useState } from 'react';
import type { ItemBrief } from '#shared/contract/views.ts';
import type { ListQuery } from './list-query.ts';
import { readItems } from './use-item-list.ts';

export interface PrintRun {
  /** What has been read so far, in order. */
  parts: readonly (readonly ItemBrief[])[];
  done: number;
  total: number;
  isComplete: boolean;
  error: unknown;
}

const partSize = 500;
const begun: PrintRun = { parts: [], done: 0, total: 0, isComplete: false, error: null };

/** Reads a whole list, part after part, so that a long one shows how far it is and can be stopped. */
export const usePrintRun = (query: ListQuery) => {
  const [run, setRun] = useState<PrintRun | null>(null);
  const stopping = useRef(new AbortController());
  const stop = useCallback(() => {
    stopping.current.abort();
    setRun(null);
  }, []);
  useEffect(() => () => stopping.current.abort(), []);
  const start = async () => {
    const stopper = new AbortController();
    stopping.current = stopper;
    const show = (next: PrintRun) => {
      if (!stopper.signal.aborted) setRun(next);
    };
    show(begun);
    await readAll(query, stopper.signal, show);
  };
  return { run, start, stop };
};

const readAll = async (query: ListQuery, signal: AbortSignal, show: (run: PrintRun) => void) => {
  let run = begun;
  try {
    while (!run.isComplete && !signal.aborted) {
      const { rows, total } = await readItems(query, { offset: run.done, limit: partSize }, signal);
      const done = run.done + rows.length;
      const isComplete = rows.length < partSize;
      run = { ...run, parts: [...run.parts, rows], done, total, isComplete };
      show(run);
    }
  } catch (error) {
    show({ ...run, error });
  }
};
