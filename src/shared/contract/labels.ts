/** Labels: formats, designs, what waits to be printed, printers, and the journal of what was printed. */
import { z } from 'zod';
import { day, instant } from '#shared/domain/day.ts';
import {
  itemId,
  labelDesignId,
  labelFormatId,
  labelRunId,
  memberId,
  queuedLabelId,
  shelfId,
  ticketId,
} from '#shared/domain/ids.ts';
import { labelDesign, labelSubject, symbolKind } from '#shared/domain/labels/design.ts';
import { formatOrigin, labelFormat, orientation } from '#shared/domain/labels/format.ts';
import { queueReason } from '#shared/domain/words.ts';
import { itemFilters, itemOrder } from './items.ts';
import { page, readings, reads, typed, writes } from './procedure.ts';
import { mayRefuse } from './refusals.ts';

/** Names a format wherever it comes from: a slug of its name, or the id of one of the place's own. */
export const formatKey = typed(200).min(1);
/** Names a design: `house-item` and the like, or the id of one of the place's own. */
export const designKey = typed(200).min(1);

export const knownFormat = labelFormat.extend({
  key: formatKey,
  origin: formatOrigin,
  /** Where the figures come from. */
  source: z.string(),
});
export type KnownFormat = z.infer<typeof knownFormat>;

/** The name of a design of the house is its key: the screen has a word for it. */
export const knownDesign = labelDesign.extend({ key: designKey, isOwn: z.boolean() });
export type KnownDesign = z.infer<typeof knownDesign>;

/** A printer as this place has measured it. Lengths in millimetres, positive right and down. */
export const printerProfile = z.object({
  /** As the system calls it; empty for whatever printer the browser prints on. */
  name: typed(200),
  offsetX: z.number().min(-30).max(30),
  offsetY: z.number().min(-30).max(30),
  /** What a hundred millimetres measure on paper: 100 when true to scale. */
  hundredX: z.number().min(80).max(120),
  hundredY: z.number().min(80).max(120),
  dpi: z.int().min(72).max(2_400),
  /** Prints the label of an item at one keystroke. At most one of them. */
  isDaily: z.boolean(),
  /** What is in it, as a rule. */
  formatKey: formatKey.nullable(),
});
export type PrinterProfile = z.infer<typeof printerProfile>;

/** As many things as one run labels. */
export const mostLabelled = 10_000;

/** Whose labels are asked for. */
export const labelsOf = z.discriminatedUnion('from', [
  z.object({ from: z.literal('items'), ids: z.array(itemId).min(1).max(mostLabelled) }),
  /** A list as it was filtered, in its order. */
  itemOrder.extend({ from: z.literal('filter'), filters: itemFilters }),
  z.object({ from: z.literal('queue') }),
  z.object({ from: z.literal('members'), ids: z.array(memberId).min(1).max(mostLabelled) }),
  z.object({ from: z.literal('shelves'), ids: z.array(shelfId).max(mostLabelled) }),
  z.object({ from: z.literal('tickets'), ids: z.array(ticketId).min(1).max(mostLabelled) }),
  /** What was printed then, with the words of today: all of it, or one sheet alone (1 is the first). */
  z.object({
    from: z.literal('run'),
    id: labelRunId,
    sheet: z.int().min(1).max(20_000).optional(),
  }),
]);
export type LabelsOf = z.infer<typeof labelsOf>;

/** One thing that gets a label, with the words that may stand on it. */
export const labelledThing = z.object({
  kind: z.enum(['item', 'member', 'shelf', 'ticket']),
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  category: z.string(),
  owner: z.string(),
  /** Of a ticket: its number in the queue, if it has one, and the day it was opened. */
  number: z.int().nullable(),
  day: day.nullable(),
  /** So many labels of it. */
  copies: z.int().min(1).max(100),
});
export type LabelledThing = z.infer<typeof labelledThing>;

/** What all labels share. */
export const labelPlace = z.object({
  name: z.string(),
  /** Size in pixels of the logo; `null` where there is none. */
  logo: z.object({ width: z.int(), height: z.int() }).nullable(),
});
export type LabelPlace = z.infer<typeof labelPlace>;

/** How a run of labels is printed: kept, so that the next one starts from it. */
export const printSettings = z.object({
  subject: labelSubject,
  designKey,
  formatKey,
  /** The name of the format then, for a format that has gone since. */
  formatName: typed(120),
  orientation,
  symbol: symbolKind,
  printerName: typed(200),
  /** The first label that is used on the first sheet; 1 is the first of a new one. */
  startAt: z.int().min(1).max(20_000),
});
export type PrintSettings = z.infer<typeof printSettings>;

export const labelRun = printSettings.extend({
  id: labelRunId,
  at: instant,
  staffName: z.string().nullable(),
  labels: z.int(),
  sheets: z.int(),
  /** How many labels a sheet of its format held then; `null` where the format was not known. */
  perSheet: z.int().nullable(),
  /** How many things were labelled, each once or in copies. */
  things: z.int(),
  /** The first few of them, to recognise it by; one that has gone is left out. */
  first: z.array(z.object({ name: z.string(), code: z.string() })),
});
export type LabelRun = z.infer<typeof labelRun>;

export const queuedLabel = z.object({
  id: queuedLabelId,
  itemId,
  code: z.string(),
  name: z.string(),
  reason: queueReason,
  since: instant,
});
export type QueuedLabel = z.infer<typeof queuedLabel>;

const printed = z.object({
  settings: printSettings,
  things: z
    .array(labelledThing.pick({ kind: true, id: true, copies: true }))
    .min(1)
    .max(mostLabelled),
  sheets: z.int().min(1).max(20_000),
});

const formats = {
  /** The place's own and the chosen ones; the whole catalogue only for words. Best first. */
  list: reads('/labels/formats')
    .input(page.extend({ text: typed(200).default('') }))
    .output(z.object({ formats: z.array(knownFormat), total: z.int() })),
  get: reads('/labels/formats/{key}')
    .input(z.object({ key: formatKey }))
    .output(knownFormat),
  /** Keeps a format of the place's own: a new one without an id. */
  save: writes('/labels/formats/save', 'manager')
    .input(z.object({ id: labelFormatId.optional(), format: labelFormat }))
    .output(knownFormat)
    .errors(mayRefuse('NAME_TAKEN')),
  end: writes('/labels/formats/end', 'manager')
    .input(z.object({ id: labelFormatId }))
    .output(z.object({})),
};

const designs = {
  /** Those of the house first. */
  list: reads('/labels/designs').output(z.array(knownDesign)),
  save: writes('/labels/designs/save', 'manager')
    .input(z.object({ id: labelDesignId.optional(), design: labelDesign }))
    .output(knownDesign)
    .errors(mayRefuse('NAME_TAKEN')),
  end: writes('/labels/designs/end', 'manager')
    .input(z.object({ id: labelDesignId }))
    .output(z.object({})),
};

const printers = {
  /** The printers that were measured or used here. */
  list: reads('/labels/printers').output(z.array(printerProfile)),
  save: writes('/labels/printers/save', 'manager').input(printerProfile).output(printerProfile),
};

const queue = {
  list: reads('/labels/queue')
    .input(page)
    .output(z.object({ labels: z.array(queuedLabel), total: z.int() })),
  /** Somebody wants a new label for these: theirs is damaged, or lost. Twice is once. */
  add: writes('/labels/queue/add')
    .input(z.object({ itemIds: z.array(itemId).min(1).max(mostLabelled), reason: queueReason }))
    .output(z.object({ total: z.int() })),
  remove: writes('/labels/queue/remove')
    .input(z.object({ ids: z.array(queuedLabelId).min(1).max(mostLabelled) }))
    .output(z.object({ total: z.int() })),
};

const runs = {
  /** Notes what has just been printed; what waited for it waits no longer. */
  record: writes('/labels/runs/record').input(printed).output(labelRun),
  /** Last first. */
  list: reads('/labels/runs')
    .input(page)
    .output(z.object({ runs: z.array(labelRun), total: z.int() })),
  get: reads('/labels/runs/{id}')
    .input(z.object({ id: labelRunId }))
    .output(labelRun),
  /** The settings of the last run of each kind of label, `startAt` as `nextStart` answers it. */
  last: reads('/labels/runs/last').output(z.array(printSettings)),
  /**
   * The first free label of the sheet that the last run on this format and printer left, whatever
   * was printed on it; 1 for a new sheet.
   */
  nextStart: reads('/labels/runs/next-start')
    .input(printSettings.pick({ formatKey: true, printerName: true }))
    .output(printSettings.pick({ startAt: true })),
};

export const labels = {
  formats,
  designs,
  printers,
  queue,
  runs,
  /**
   * The words of the labels asked for, in the order asked, and what the place puts on all of them.
   * What has gone meanwhile is left out. Writes nothing.
   */
  prepare: writes('/labels/prepare')
    .input(labelsOf)
    .output(z.object({ things: z.array(labelledThing), place: labelPlace }))
    .errors(mayRefuse('TOO_MANY_LABELS')),
  /**
   * The things that bear exactly a code that was scanned, as the counter would find them: one, or
   * several for an article number. `readings` as there, best first. Writes nothing.
   */
  find: writes('/labels/find')
    .input(z.object({ readings }))
    .output(z.array(labelledThing.pick({ kind: true, id: true, code: true, name: true }))),
  logo: reads('/labels/logo').output(z.file().nullable()),
  setLogo: writes('/labels/logo/set', 'manager')
    .input(z.object({ file: z.file() }))
    .output(labelPlace)
    .errors(mayRefuse('FILE_REFUSED')),
  removeLogo: writes('/labels/logo/remove', 'manager').output(labelPlace),
};
