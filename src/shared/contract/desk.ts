/**
 * What only the door itself can do: print, save a PDF, open the practice place. Electron serves all
 * of it over the message port; the browser door serves `openPractice` and lets the browser print.
 */
import { z } from 'zod';
import { documentId } from '#shared/domain/ids.ts';
import { typed, writes } from './procedure.ts';
import { mayRefuse } from './refusals.ts';

export const desk = {
  /** Prints the document that the calling window shows. A silent print goes to the default or named printer. */
  print: writes('/desk/print')
    .input(z.object({ isSilent: z.boolean().default(false), printerName: typed(200).optional() }))
    .output(z.object({}))
    .errors(mayRefuse('PRINT_FAILED')),
  /** Saves what the calling window shows as a PDF; `null` when the person changed their mind. */
  savePdf: writes('/desk/save-pdf')
    .input(z.object({ suggestedName: typed(120) }))
    .output(z.object({ fileName: z.string().nullable() }))
    .errors(mayRefuse('PRINT_FAILED')),
  /** Saves a document of an object where the person says; `null` when they changed their mind. */
  saveDocument: writes('/desk/save-document')
    .input(z.object({ documentId }))
    .output(z.object({ fileName: z.string().nullable() }))
    .errors(mayRefuse('PRINT_FAILED')),
  /** Opens a throw-away example place; the browser door answers with its address. */
  openPractice: writes('/desk/open-practice').output(z.object({ url: z.string().nullable() })),
};
