/** What the system says of its printers, and what follows for a print: pure decisions. */
import type { SystemPrinter } from '#shared/contract/desk.ts';

/** A printer as Electron lists it; older ones also say its status and which one is the default. */
export interface FoundPrinter {
  readonly name: string;
  readonly displayName: string;
  readonly options?: object;
  readonly status?: number;
  readonly isDefault?: boolean;
}

export interface PrintWish {
  readonly isSilent: boolean;
  readonly printerName?: string | undefined;
  /** In millimetres; left out: A4 with the margins of the document. */
  readonly paper?: PaperSize | undefined;
}

export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

/** The printer as the screen shows it. */
export const systemPrinterOf = (found: FoundPrinter): SystemPrinter => ({
  name: found.name,
  title: found.displayName === '' ? found.name : found.displayName,
  isDefault: found.isDefault ?? isDefaultOfCups(found),
  state: stateOf(found),
});

/**
 * Why a print would wait for ever, or go elsewhere; `null` when nothing is known against it. Where a
 * dialog lets the person choose, the system speaks for itself.
 */
export const obstacleTo = (
  { isSilent, printerName }: PrintWish,
  found: readonly FoundPrinter[],
): 'no-printer' | 'printer-stopped' | 'out-of-paper' | null => {
  if (!isSilent && printerName === undefined) return null;
  const printers = found.map(systemPrinterOf);
  if (printers.length === 0) return 'no-printer';
  const chosen = printers.find(({ name, isDefault }) =>
    printerName === undefined ? isDefault : name === printerName,
  );
  if (!chosen) return printerName === undefined ? null : 'no-printer';
  return obstacleOf[chosen.state];
};

const obstacleOf = {
  ready: null,
  stopped: 'printer-stopped',
  'out-of-paper': 'out-of-paper',
} as const;

/** How a page of this size is printed to its edges, at its true size. Electron wants micrometres. */
export const pageOfPrint = (paper: PaperSize | undefined) =>
  paper === undefined
    ? {}
    : {
        pageSize: {
          width: Math.round(paper.width * 1_000),
          height: Math.round(paper.height * 1_000),
        },
        margins: { marginType: 'none' as const },
        scaleFactor: 100,
        landscape: false,
      };

/** The same for a PDF, for which Electron wants inches. */
export const pageOfPdf = (paper: PaperSize | undefined) =>
  paper === undefined
    ? {}
    : {
        pageSize: { width: paper.width / 25.4, height: paper.height / 25.4 },
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
      };

const optionOf = ({ options = {} }: FoundPrinter, name: string): string =>
  String((options as Record<string, unknown>)[name] ?? ''); // the names are the system's own

/** RFC 8011, section 5.4.11: 3 idle, 4 processing, 5 stopped. */
const stoppedInCups = '5';
/** RFC 8011, section 5.4.12, each with an ending such as `-error`. */
const emptyInCups = /\bmedia-(empty|needed)\b/;
/** Of `printer-type` in CUPS: the default printer of the server (cups/cups.h). */
const defaultInCups = 0x20000;

const isDefaultOfCups = (found: FoundPrinter): boolean =>
  (Number(optionOf(found, 'printer-type')) & defaultInCups) !== 0;

/** Of winspool.h: paused, error, jammed, offline, not available, door open; out of paper. */
const stoppedInWindows = 0x1 | 0x2 | 0x8 | 0x80 | 0x1000 | 0x400000;
const emptyInWindows = 0x10;

/** CUPS speaks by its options, Windows by the bits of a number. A printer that says nothing is ready. */
const stateOf = (found: FoundPrinter): SystemPrinter['state'] => {
  const state = optionOf(found, 'printer-state');
  if (state !== '') {
    if (emptyInCups.test(optionOf(found, 'printer-state-reasons'))) return 'out-of-paper';
    const isRefusing = optionOf(found, 'printer-is-accepting-jobs') === 'false';
    return state === stoppedInCups || isRefusing ? 'stopped' : 'ready';
  }
  const bits = found.status ?? 0;
  if (bits & emptyInWindows) return 'out-of-paper';
  return bits & stoppedInWindows ? 'stopped' : 'ready';
};
