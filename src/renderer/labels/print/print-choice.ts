/** How a run is printed: what the last one of its kind was printed with, until somebody changes it. */
import { client } from '#renderer/app/api.ts';
import { isOwnWindow } from '#renderer/app/client/bridge.ts';
import type {
  KnownDesign,
  KnownFormat,
  LabelRun,
  PrinterProfile,
  PrintSettings,
} from '#shared/contract/labels.ts';
import type { LabelSubject, SymbolKind } from '#shared/domain/labels/design.ts';
import type { Orientation } from '#shared/domain/labels/format.ts';

export interface PrintChoice {
  design: KnownDesign;
  format: KnownFormat;
  orientation: Orientation;
  symbol: SymbolKind;
  /** As the system calls it; empty for the one that the system or the browser proposes. */
  printerName: string;
  startAt: number;
  /** The name of the format that was meant and is there no more; `null` where it is. */
  goneFormat: string | null;
}

/** What a run is printed with at first; rejects with what cannot be read. */
export const firstChoice = async (
  subject: LabelSubject,
  again: PrintSettings | null,
): Promise<PrintChoice> => {
  const [designs, printers, last] = await Promise.all([
    client.labels.designs.list(),
    client.labels.printers.list(),
    client.labels.runs.last(),
  ]);
  const before = again ?? last.find((settings) => settings.subject === subject);
  const printer = await usualPrinter(printers, before);
  const design = designOf(designs, subject, before);
  const format = await usualFormat([before?.formatKey, printer?.formatKey ?? undefined]);
  const isSame = before !== undefined && before.formatKey === format.key;
  const printerName = before?.printerName ?? printer?.name ?? '';
  return {
    design,
    format,
    orientation: before?.orientation ?? 'landscape',
    symbol: before?.symbol ?? design.symbol,
    printerName,
    startAt: isSame ? before.startAt : await startOn(format, printerName),
    goneFormat: isSame ? null : (before?.formatName ?? null),
  };
};

/** The first free label of the sheet that is in this printer; a new sheet where nobody knows. */
export const startOn = async (format: KnownFormat, printerName: string): Promise<number> => {
  const on = { formatKey: format.key, printerName };
  const next = await client.labels.runs.nextStart(on).catch(() => ({ startAt: 1 }));
  return next.startAt;
};

const designOf = (
  designs: readonly KnownDesign[],
  subject: LabelSubject,
  before: PrintSettings | undefined,
): KnownDesign => {
  const fitting = designs.filter((design) => design.subject === subject);
  const design = fitting.find(({ key }) => key === before?.designKey) ?? fitting[0];
  if (!design) throw new Error(`the house has a design for ${subject}`);
  return design;
};

/** The daily printer, else the one that the system proposes. */
const usualPrinter = async (
  profiles: readonly PrinterProfile[],
  before: PrintSettings | undefined,
): Promise<{ name: string; formatKey: string | null } | undefined> => {
  const named = profiles.find(({ name }) => name === before?.printerName);
  const daily = named ?? profiles.find(({ isDaily }) => isDaily);
  if (daily || !isOwnWindow()) return daily;
  const system = await client.desk.printers().catch(() => []);
  const proposed = system.find(({ isDefault }) => isDefault);
  return proposed && { name: proposed.name, formatKey: null };
};

/** The first of these formats that still is one, else the first of the list. */
const usualFormat = async (keys: readonly (string | undefined)[]): Promise<KnownFormat> => {
  for (const key of keys) {
    const format = key && (await client.labels.formats.get({ key }).catch(() => null));
    if (format) return format;
  }
  const { formats } = await client.labels.formats.list({ limit: 1 });
  if (!formats[0]) throw new Error('the house brings formats');
  return formats[0];
};

/** What is kept of a choice when it has been printed. */
export const settingsOf = (choice: PrintChoice): PrintSettings => ({
  subject: choice.design.subject,
  designKey: choice.design.key,
  formatKey: choice.format.key,
  formatName: choice.format.name,
  orientation: choice.orientation,
  symbol: choice.symbol,
  printerName: choice.printerName,
  startAt: choice.startAt,
});

/** A run to be printed again begins where it began; one of its later sheets is a new one. */
export const settingsAgain = (run: LabelRun, sheet: number | null): PrintSettings =>
  sheet === null || sheet === 1 ? run : { ...run, startAt: 1 };
