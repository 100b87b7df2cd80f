import i18next from 'i18next';
import { useDeferredValue, useMemo, useState } from 'react';
import { usePlace } from '#renderer/app/place-status.ts';
import type { LabelledThing } from '#shared/contract/labels.ts';
import { type LabelJob, layOutLabels, placeLabels } from './label-job.ts';
import type { Begun } from './load-asked.ts';
import type { PrintChoice } from './print-choice.ts';
import { type Printers, usePrinters } from './use-printers.ts';

export interface Copies {
  /** Of each thing that has no number of its own. */
  all: number;
  own: Readonly<Record<LabelledThing['id'], number>>;
}

export interface PrintFlow {
  begun: Begun;
  choice: PrintChoice;
  change: (change: Partial<PrintChoice>) => void;
  copies: Copies;
  setCopies: (copies: Copies) => void;
  printers: Printers;
  /** What gets a label, with its copies. */
  things: readonly LabelledThing[];
  job: LabelJob;
}

/** One run of labels while it is being prepared: what is chosen, and what comes of it at once. */
export const usePrintFlow = (begun: Begun): PrintFlow => {
  const [choice, setChoice] = useState(begun.choice);
  const [copies, setCopies] = useState<Copies>(() => ({ all: 1, own: ownCopies(begun.things) }));
  const printers = usePrinters();
  const things = useMemo(() => withCopies(begun.things, copies), [begun.things, copies]);
  const job = useJob(begun, useDeferredValue(things), { choice, printers });
  return {
    begun,
    choice,
    change: (change) => setChoice((now) => ({ ...now, ...change })),
    copies,
    setCopies,
    printers,
    things,
    job,
  };
};

/** What a run printed several times is printed as often again. */
const ownCopies = (things: readonly LabelledThing[]): Copies['own'] =>
  Object.fromEntries(things.flatMap(({ id, copies }) => (copies === 1 ? [] : [[id, copies]])));

const withCopies = (
  things: readonly LabelledThing[],
  { all, own }: Copies,
): readonly LabelledThing[] => things.map((thing) => ({ ...thing, copies: own[thing.id] ?? all }));

interface Chosen {
  choice: PrintChoice;
  printers: Printers;
}

const useJob = (
  { place }: Begun,
  things: readonly LabelledThing[],
  { choice, printers }: Chosen,
): LabelJob => {
  const warning = useWarning();
  const { design, format, orientation, symbol, printerName, startAt } = choice;
  const { dpi, offsetX, offsetY, hundredX, hundredY } = printers.profileOf(printerName);
  const laidOut = useMemo(() => {
    const printer = { dpi, offsetX: 0, offsetY: 0, hundredX: 100, hundredY: 100 };
    const run = { things, place, warning, format, orientation, printer };
    return layOutLabels({ ...run, design: { ...design, symbol } });
  }, [things, place, warning, design, symbol, format, orientation, dpi]);
  return useMemo(() => {
    const printer = { dpi, offsetX, offsetY, hundredX, hundredY };
    return placeLabels({ format, orientation, printer }, laidOut, startAt);
  }, [laidOut, format, orientation, startAt, dpi, offsetX, offsetY, hundredX, hundredY]);
};

/** The words of a red tag, in the language of the place, whatever the window speaks. */
export const useWarning = (): string => {
  const { language } = usePlace();
  return i18next.getFixedT(language)('labels.redTag.warning');
};
