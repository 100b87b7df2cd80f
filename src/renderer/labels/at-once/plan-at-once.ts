/** One label on a printer, with the settings of the last one of its kind, without a question. */
import { client } from '#renderer/app/api.ts';
import type { LabelledThing, PrinterProfile, PrintSettings } from '#shared/contract/labels.ts';
import { type LabelJob, layOutLabels, placeLabels, type TagWords } from '../print/label-job.ts';
import { loadAsked } from '../print/load-asked.ts';
import { type PrintChoice, settingsOf, startOn } from '../print/print-choice.ts';
import type { WaitingLabel } from './waiting-labels.ts';

export interface AtOnce {
  job: LabelJob;
  things: readonly LabelledThing[];
  settings: PrintSettings;
  logo: Blob | null;
}

/** Reads and lays out the label. Rejects with what refuses it. */
export const planAtOnce = async (
  { of, isRedTag, printer }: WaitingLabel,
  said: TagWords,
): Promise<AtOnce> => {
  const { things, place, choice, logo } = await loadAsked({
    of,
    isRedTag,
    sheet: null,
    except: [],
  });
  const daily = await onDaily(choice, printer);
  const { format, orientation, symbol, startAt } = daily;
  const run = { things, place, said, format, orientation, dpi: printer.dpi };
  const laidOut = layOutLabels({ ...run, design: { ...daily.design, symbol } });
  const job = placeLabels({ format, orientation, printer, startAt }, laidOut);
  return { job, things, settings: settingsOf(daily), logo };
};

/** The daily printer holds its own labels, and its own part-used sheet of them. */
const onDaily = async (choice: PrintChoice, printer: PrinterProfile): Promise<PrintChoice> => {
  const printerName = printer.name;
  const key = printer.formatKey ?? choice.format.key;
  const format =
    key === choice.format.key ? choice.format : await client.labels.formats.get({ key });
  return { ...choice, format, printerName, startAt: await startOn(format, printerName) };
};
