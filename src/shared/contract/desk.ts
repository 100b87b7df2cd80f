/**
 * What only the door itself can do: print, save, open the practice place and the screen for visitors.
 * Electron serves all of it over the message port; the browser door serves what opens, and lets the
 * browser print and save.
 */
import { z } from 'zod';
import { documentId } from '#shared/domain/ids.ts';
import { reads, typed, writes } from './procedure.ts';
import { mayRefuse } from './refusals.ts';

/** The size of the paper, in millimetres. Left out: A4 with the margins of the document. */
const paper = z.object({
  width: z.number().min(5).max(2_000),
  height: z.number().min(5).max(2_000),
});

/** A printer as the system knows it. */
export const systemPrinter = z.object({
  /** What a print names it by. */
  name: z.string(),
  /** What people call it. */
  title: z.string(),
  isDefault: z.boolean(),
  state: z.enum(['ready', 'stopped', 'out-of-paper']),
});
export type SystemPrinter = z.infer<typeof systemPrinter>;

export const desk = {
  /** The printers of this machine; none in the browser door, where the browser knows them. */
  printers: reads('/desk/printers').output(z.array(systemPrinter)),
  /** Prints the document that the calling window shows. A silent print goes to the default or named printer. */
  print: writes('/desk/print')
    .input(
      z.object({
        isSilent: z.boolean().default(false),
        printerName: typed(200).optional(),
        paper: paper.optional(),
      }),
    )
    .output(z.object({}))
    .errors(mayRefuse('PRINT_FAILED')),
  /** Saves what the calling window shows as a PDF; `null` when the person changed their mind. */
  savePdf: writes('/desk/save-pdf')
    .input(z.object({ suggestedName: typed(120), paper: paper.optional() }))
    .output(z.object({ fileName: z.string().nullable() }))
    .errors(mayRefuse('FILE_NOT_SAVED')),
  /** Saves a document of an object where the person says; `null` when they changed their mind. */
  saveDocument: writes('/desk/save-document')
    .input(z.object({ documentId }))
    .output(z.object({ fileName: z.string().nullable() }))
    .errors(mayRefuse('FILE_NOT_SAVED')),
  /** Saves a file that the page has made where the person says; `null` when they changed their mind. */
  saveFile: writes('/desk/save-file')
    .input(z.object({ file: z.file() }))
    .output(z.object({ fileName: z.string().nullable() }))
    .errors(mayRefuse('FILE_NOT_SAVED')),
  /** Lets the person choose a folder of this machine; `null` when they changed their mind, or in a browser. */
  chooseFolder: writes('/desk/choose-folder', 'manager').output(
    z.object({ folder: z.string().nullable() }),
  ),
  /** Opens the visitors' window: the queue of the session, read-only, with nothing personal on it. */
  openVisitors: writes('/desk/open-visitors').output(z.object({ url: z.string().nullable() })),
  /** Opens a throw-away example place; the browser door answers with its address. */
  openPractice: writes('/desk/open-practice').output(z.object({ url: z.string().nullable() })),
};
