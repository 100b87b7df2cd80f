import i18next from 'i18next';
import { useDeferredValue, useMemo, useState } from 'react';
import { usePlace } from '#renderer/app/place-status.ts';
import type { LabelledThing } from '#shared/contract/labels.ts';
import { plainPrinter } from '#shared/domain/labels/printer.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { type LabelJob, layOutLabels, placeLabels, type TagWords } from './label-job.ts';
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
  /** As somebody sees it: where the ink lands, which is where the labels are. */
  job: LabelJob;
  /** As it is sent to the printer: corrected for it, so that the ink lands there. */
  jobOnPaper: () => LabelJob;
}

/** One run of labels while it is being prepared: what is chosen, and what comes of it at once. */
export const usePrintFlow = (begun: Begun): PrintFlow => {
  const [choice, setChoice] = useState(begun.choice);
  const [copies, setCopies] = useState<Copies>(() => ({ all: 1, own: ownCopies(begun.things) }));
  const printers = usePrinters();
  const things = useMemo(() => withCopies(begun.things, copies), [begun.things, copies]);
  const jobs = useJobs(begun, useDeferredValue(things), { choice, printers });
  return {
    begun,
    choice,
    change: (change) => setChoice((now) => ({ ...now, ...change })),
    copies,
    setCopies,
    printers,
    things,
    ...jobs,
  };
};

/** What a run printed several times is printed as often again. */
const ownCopies = (things: readonly LabelledThing[]): Copies['own'] =>
  Object.fromEntries(things.flatMap(({ id, copies }) => (copies === 1 ? [] : [[id, copies]])));

const withCopies = (
  things: readonly LabelledThing[],
  { all, own }: Copies,
): readonly LabelledThing[] => things.map((thing) => ({ ...thing, copies: own[thing.id] ?? all }));

/** Labels that say how long those on a tape are, while somebody chooses; to print, all of them do. */
const enoughToSee = 200;

interface Chosen {
  choice: PrintChoice;
  printers: Printers;
}

/** A measured printer moves what it is sent, and is sent it moved the other way: what is seen knows neither. */
const useJobs = (
  { place }: Begun,
  things: readonly LabelledThing[],
  { choice, printers }: Chosen,
): Pick<PrintFlow, 'job' | 'jobOnPaper'> => {
  const said = useTagWords();
  const { design, format, orientation, symbol, printerName, startAt } = choice;
  const profile = printers.profileOf(printerName);
  const { dpi } = profile;
  const laidOut = useMemo(() => {
    const run = { things, place, said, format, orientation, dpi };
    return layOutLabels({ ...run, design: { ...design, symbol } });
  }, [things, place, said, design, symbol, format, orientation, dpi]);
  const job = useMemo(() => {
    const printer = { ...plainPrinter, dpi };
    return placeLabels({ format, orientation, printer, startAt }, laidOut, enoughToSee);
  }, [laidOut, format, orientation, startAt, dpi]);
  const jobOnPaper = () => placeLabels({ format, orientation, printer: profile, startAt }, laidOut);
  return { job, jobOnPaper };
};

/** What tags say, in the language of the place, whatever the window speaks. */
export const useTagWords = (): TagWords => {
  const { language } = usePlace();
  return useMemo(() => {
    const t = i18next.getFixedT(language);
    return {
      warning: t('labels.redTag.warning'),
      numbered: (number) => t('labels.ticketTag.number', { number }),
      dated: (on) => formatDay(on, language, 'dated'),
    };
  }, [language]);
};
