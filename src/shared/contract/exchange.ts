/** What comes in from other tools and goes out to them: the Open Repair Data Standard. */
import { z } from 'zod';
import { day, instant } from '#shared/domain/day.ts';
import { importedRepairId, importId, ticketId } from '#shared/domain/ids.ts';
import { outcome } from '#shared/domain/repairs/repair-words.ts';
import { thingCategory } from '#shared/domain/repairs/thing-category.ts';
import { page, reads, typed, writes } from './procedure.ts';
import { mayRefuse } from './refusals.ts';
import { period } from './repair-statistics.ts';
import { actedTicket } from './repair-views.ts';
import { sheets } from './sheets.ts';

/** One row, as the standard names its columns, as text: the words of the file are kept for ever. */
export const ordsRow = z.object({
  id: z.string(),
  data_provider: z.string(),
  country: z.string(),
  partner_product_category: z.string(),
  product_category: z.string(),
  product_category_id: z.string(),
  brand: z.string(),
  year_of_manufacture: z.string(),
  product_age: z.string(),
  repair_status: z.string(),
  repair_barrier_if_end_of_life: z.string(),
  group_identifier: z.string(),
  event_date: z.string(),
  problem: z.string(),
});
export type OrdsRow = z.infer<typeof ordsRow>;

export const ordsLayout = z.enum(['v0.3', 'v0.2.1']);

/** What is wrong with a file, at which line (1 is the header). The screen has a sentence for each. */
export const ordsProblem = z.object({
  line: z.int(),
  /** The name of the column, empty when it is about the whole row or file. */
  column: z.string(),
  kind: z.enum([
    'too-big',
    'empty',
    'not-csv',
    'not-utf8',
    'wrong-separator',
    'wrong-header',
    'wrong-column-count',
    'cut',
    'broken-quote',
    'id-missing',
    'id-malformed',
    'id-twice',
    'id-already-here',
    'unknown-category',
    'unknown-status',
    'not-a-day',
  ]),
  /** What stands there, at most 80 characters. */
  value: z.string(),
  /** Another line that has to do with it: the first row with the same id. */
  otherLine: z.int().nullable(),
});
export type OrdsProblem = z.infer<typeof ordsProblem>;

/** A text whose accents are broken: mended where that is certain, else left as it is. */
export const brokenText = z.object({
  line: z.int(),
  column: z.string(),
  text: z.string(),
  mended: z.string(),
  /** Something of it is still broken after mending. */
  isUncertain: z.boolean(),
});
export type BrokenText = z.infer<typeof brokenText>;

/** What a file holds, before anything is written. `importId` is there when it may come in. */
export const ordsReport = z.object({
  importId: importId.nullable(),
  fileName: z.string(),
  layout: ordsLayout.nullable(),
  rowCount: z.int(),
  /** The first twenty rows, as they will be. */
  first: z.array(ordsRow),
  /** The first two hundred. */
  problems: z.array(ordsProblem),
  problemCount: z.int(),
  /** So much is wrong that the rest was not read: there are at least `problemCount`. */
  isAtLeast: z.boolean(),
  /** Nothing is wrong but that the last line does not end: a person may say that the file is whole. */
  mayBeWhole: z.boolean(),
  /** Nothing is wrong but that each of its rows is here already. */
  isAllHere: z.boolean(),
  /** Texts that will be mended, the first two hundred, uncertain ones first. */
  broken: z.array(brokenText),
  mendedCount: z.int(),
  uncertainCount: z.int(),
  fromOn: day.nullable(),
  untilOn: day.nullable(),
  providers: z.array(z.object({ name: z.string(), count: z.int() })),
});
export type OrdsReport = z.infer<typeof ordsReport>;

export const ordsImport = z.object({
  id: importId,
  at: instant,
  fileName: z.string(),
  layout: ordsLayout,
  rowCount: z.int(),
  isUndone: z.boolean(),
});
export type OrdsImport = z.infer<typeof ordsImport>;

/** Something in a text that may name or reach a person. */
export const finding = z.object({
  kind: z.enum(['email', 'phone', 'name', 'address', 'number', 'link']),
  /** Where it stands, as indexes of the text. */
  from: z.int(),
  until: z.int(),
});
export type Finding = z.infer<typeof finding>;

/** A repair that goes out: one of our tickets, or an imported row. */
const repairRef = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ticket'), id: ticketId }),
  z.object({ kind: z.literal('imported'), id: importedRepairId }),
]);
export type RepairRef = z.infer<typeof repairRef>;

export const textToCheck = z.object({
  of: repairRef,
  ordsId: z.string(),
  on: z.string(),
  thing: z.string(),
  /** As it was written. */
  written: z.string(),
  /** As it goes out: the same until a person changes it. */
  goesOut: z.string(),
  /** In what goes out. */
  findings: z.array(finding),
  /** Other words of a ticket of ours that go out, where something is found in them: mended there. */
  others: z.array(
    z.object({ field: z.enum(['thing', 'brand']), text: z.string(), findings: z.array(finding) }),
  ),
});
export type TextToCheck = z.infer<typeof textToCheck>;

export const importedRepair = z.object({
  id: importedRepairId,
  row: ordsRow,
  category: thingCategory,
  outcome,
  on: day.nullable(),
  /** The ticket that took it up again. */
  ticket: z.object({ id: ticketId, code: z.string() }).nullable(),
});
export type ImportedRepair = z.infer<typeof importedRepair>;

const importJob = z.object({ importId });

const ords = {
  /**
   * Reads a file and says what is in it; keeps it in memory for `run`. Writes nothing. A file of more
   * than a hundred rows whose last line does not end is taken for cut, unless a person says `isWhole`.
   */
  check: writes('/exchange/ords/check', 'manager')
    .input(z.object({ file: z.file(), isWhole: z.stringbool().or(z.boolean()).default(false) }))
    .output(ordsReport)
    .errors(mayRefuse('IMPORT_STOPPED')),
  /** Brings in what was checked: all of it or nothing. Answers when it is done. */
  run: writes('/exchange/ords/run', 'manager')
    .input(importJob)
    .output(ordsImport)
    .errors(mayRefuse('IMPORT_GONE', 'IMPORT_STOPPED', 'IMPORT_REFUSED')),
  /** How far checking or bringing in is; `total` 0 where it is not known yet. */
  progress: reads('/exchange/ords/progress').output(
    z.object({ step: z.enum(['none', 'checking', 'writing']), done: z.int(), total: z.int() }),
  ),
  /** Stops what runs: nothing of it is kept. */
  stop: writes('/exchange/ords/stop', 'manager').output(z.object({})),
  imports: reads('/exchange/ords/imports').output(z.array(ordsImport)),
  /** Texts that go out in the file and may name somebody, to be looked at by a person. */
  toCheck: reads('/exchange/ords/to-check', 'manager')
    .input(page.extend({ period, hasImported: z.stringbool().or(z.boolean()).default(true) }))
    .output(z.object({ texts: z.array(textToCheck), total: z.int() })),
  /** How a text goes out from now on; `null`: as it was written. */
  reword: writes('/exchange/ords/reword', 'manager')
    .input(z.object({ of: repairRef, text: typed(4_000).nullable() }))
    .output(textToCheck),
  /**
   * The row file of the standard, v0.3: powered things with an outcome, ours by day, then what was
   * imported, in the order of its files.
   */
  rows: writes('/exchange/ords/rows', 'manager')
    .input(z.object({ period, hasImported: z.boolean().default(true) }))
    .output(z.file()),
  /** The summary of unpowered things. */
  summary: writes('/exchange/ords/summary', 'manager').input(z.object({ period })).output(z.file()),
};

const imported = {
  /** In the order of their files, last file first; `text` looks in words, brands and ids. */
  list: reads('/exchange/imported')
    .input(page.extend({ text: typed(200).default('') }))
    .output(z.object({ repairs: z.array(importedRepair), total: z.int() })),
  /** The thing has come back: opens a ticket of ours on it. Its own row stays as it is. */
  takeUp: writes('/exchange/imported/take-up')
    .input(z.object({ id: importedRepairId, problem: typed(4_000).default('') }))
    .output(actedTicket)
    .errors(mayRefuse('LETTER_SPENT')),
};

export const exchange = { ords, imported, sheets };
