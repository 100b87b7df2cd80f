import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { labelsOnSheet } from '#shared/domain/labels/format-problems.ts';
import { placeOnSheets, type Sheet } from '#shared/domain/labels/place-on-sheets.ts';
import { paperReady, prepareSheets } from './paper-ready.ts';
import { sendPage } from './send-page.ts';
import type { PrintFlow } from './use-print-flow.ts';
import { useRecord } from './use-record.ts';
import { useSending } from './use-sending.ts';

/** How far a print is. */
export type PrintStep =
  | { at: 'rest' }
  | { at: 'preparing'; done: number; total: number }
  | { at: 'printing' }
  /** Only a person sees what came out of a browser's print; of a PDF, when it was printed. */
  | { at: 'asking'; file: string | null }
  | { at: 'done'; count: number; startAt: number }
  /** Printed, but the application could not note it. */
  | { at: 'not-noted'; error: unknown };

/** What paper sees now. */
export type OnPaper =
  | { what: 'labels'; sheets: readonly Sheet[] }
  | { what: 'outline'; sheet: Sheet };

export interface PrintActs {
  step: PrintStep;
  onPaper: OnPaper | null;
  /** Why nothing came out. */
  error: unknown;
  print: () => void;
  savePdf: () => void;
  printOutline: () => void;
  stop: () => void;
  /** Notes what came out. */
  record: () => void;
  /** It did not come out: everything stays as it was. */
  forget: () => void;
}

/** Prints a run and notes it. The copy for paper is there only while somebody prints. */
export const usePrinting = (flow: PrintFlow, logoUrl: string | null): PrintActs => {
  const [step, setStep] = useState<PrintStep>({ at: 'rest' });
  const [onPaper, setOnPaper] = useState<OnPaper | null>(null);
  const [error, setError] = useState<unknown>(null);
  const isStopped = useStopper();
  const note = useRecord(flow);
  const record = async () => {
    setStep(await note());
    setOnPaper(null);
  };
  const forget = () => {
    setStep({ at: 'rest' });
    setOnPaper(null);
  };
  const draw = (sheets: readonly Sheet[]) => {
    // At once: the next lot is laid out while these are already in the page.
    flushSync(() => {
      setStep({ at: 'preparing', done: sheets.length, total: flow.job.sheetCount });
      setOnPaper({ what: 'labels', sheets });
    });
  };
  const prepare = async (): Promise<Sheet | null> => {
    const job = flow.jobOnPaper();
    const isReady = await prepareSheets(job, draw, () => isStopped.current);
    if (isReady) await paperReady(logoUrl);
    else forget();
    return (isReady && job.sheetAt(0)) || null;
  };
  const send = useSending(flow, { setStep, prepare, record, forget });
  const attempt = async (act: () => Promise<void>) => {
    setError(null);
    isStopped.current = false;
    try {
      await act();
    } catch (thrown) {
      setError(thrown);
      forget();
    }
  };
  return {
    step,
    onPaper,
    error,
    print: () => void attempt(send.labels),
    savePdf: () => void attempt(send.pdf),
    printOutline: () => void attempt(() => printOutline(flow, { setOnPaper, forget })),
    stop: () => {
      isStopped.current = true;
    },
    record: () => void record(),
    forget,
  };
};

/** Leaving the screen stops what is being prepared. */
const useStopper = () => {
  const isStopped = useRef(false);
  useEffect(
    () => () => {
      isStopped.current = true;
    },
    [],
  );
  return isStopped;
};

interface ToPaper {
  setOnPaper: (onPaper: OnPaper) => void;
  forget: () => void;
}

/** Always through the window of the printer: a plain sheet must be put in first. */
const printOutline = async (flow: PrintFlow, { setOnPaper, forget }: ToPaper): Promise<void> => {
  const [sheet] = outlineOf(flow);
  if (!sheet) return;
  flushSync(() => setOnPaper({ what: 'outline', sheet }));
  await sendPage(sheet, '');
  forget();
};

const outlineOf = ({ choice, printers }: PrintFlow): readonly Sheet[] =>
  placeOnSheets({
    format: choice.format,
    orientation: choice.orientation,
    count: labelsOnSheet(choice.format),
    startAt: 1,
    printer: printers.profileOf(choice.printerName),
  });
