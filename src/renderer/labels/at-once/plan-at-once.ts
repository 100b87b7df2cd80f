/** One label on the daily printer, with the settings of the last one, without a question. */
import { client } from '#renderer/app/api.ts';
import type { PrinterProfile, PrintSettings } from '#shared/contract/labels.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import { type LabelJob, layOutLabels, placeLabels } from '../print/label-job.ts';
import { loadAsked } from '../print/load-asked.ts';
import { type PrintChoice, settingsOf, startOn } from '../print/print-choice.ts';

export interface AtOnce {
  job: LabelJob;
  settings: PrintSettings;
  logo: Blob | null;
}

/** Reads and lays out the label of an object. Rejects with what refuses it. */
export const planAtOnce = async (
  id: ItemId,
  printer: PrinterProfile,
  warning: string,
): Promise<AtOnce> => {
  const of = { from: 'items' as const, ids: [id] };
  const { things, place, choice, logo } = await loadAsked({
    of,
    isRedTag: false,
    sheet: null,
    except: [],
  });
  const daily = await onDaily(choice, printer);
  const { format, orientation, symbol, startAt } = daily;
  const run = { things, place, warning, format, orientation, dpi: printer.dpi };
  const laidOut = layOutLabels({ ...run, design: { ...daily.design, symbol } });
  const job = placeLabels({ format, orientation, printer, startAt }, laidOut);
  return { job, settings: settingsOf(daily), logo };
};

/** The daily printer holds its own labels, and its own part-used sheet of them. */
const onDaily = async (choice: PrintChoice, printer: PrinterProfile): Promise<PrintChoice> => {
  const printerName = printer.name;
  const key = printer.formatKey ?? choice.format.key;
  const format =
    key === choice.format.key ? choice.format : await client.labels.formats.get({ key });
  return { ...choice, format, printerName, startAt: await startOn(format, printerName) };
};
