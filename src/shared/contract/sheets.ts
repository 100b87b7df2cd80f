/** Spreadsheets: objects and members that come in, and every list as it goes out. */
import { z } from 'zod';
import { instant } from '#shared/domain/day.ts';
import { importId, journalEntryId } from '#shared/domain/ids.ts';
import { sheetField, sheetKind, sheetSource } from '#shared/domain/sheets/sheet-words.ts';
import { reads, writes } from './procedure.ts';
import { mayRefuse } from './refusals.ts';

/** A file that was read and waits for somebody's word, for half an hour. */
const readSheet = z.object({ importId });

/** Which of our fields a column of the file is; `null`: it does not come in. */
export const chosenColumns = z.array(sheetField.nullable()).max(200);

/** What to do with a row that is here already, or twice in the file. */
export const duplicateChoice = z.enum(['skip', 'update', 'add']);
export type DuplicateChoice = z.infer<typeof duplicateChoice>;

export const sheetProblem = z.object({
  /** As the spreadsheet counts: 1 is the first line of the file. */
  line: z.int(),
  /** The name of the column in the file; empty when it is about the row or the file. */
  column: z.string(),
  kind: z.enum([
    'too-big',
    'empty',
    'not-a-table',
    'unreadable-text',
    'cut',
    'too-many-columns',
    'too-wide',
    'too-many-rows',
    'no-name-column',
    'field-twice',
    'name-missing',
    'contact-missing',
    'not-a-day',
    'day-too-far',
    'not-an-amount',
    'not-a-number',
    'not-an-email',
    'unknown-word',
    'too-long',
    'number-shortened',
    'code-malformed',
    'code-twice',
    'code-taken',
    'formula',
  ]),
  /** What stands there, at most 80 characters. */
  value: z.string(),
  /** Another line that has to do with it. */
  otherLine: z.int().nullable(),
});
export type SheetProblem = z.infer<typeof sheetProblem>;

export const sheetColumn = z.object({
  /** As the file names it. */
  name: z.string(),
  /** The first different values. */
  samples: z.array(z.string()),
  field: sheetField.nullable(),
  /** How its field was found. */
  by: z.enum(['remembered', 'source', 'name', 'content', 'none']),
});

/**
 * One row as it will be, by the fields that come in. Kind, condition and owner kind are our own words
 * (`tool`, `good`, `donor`), days `YYYY-MM-DD`, amounts whole cents, several words parted by `; `: the
 * screen says them in its language.
 */
export const sheetRow = z.object({
  line: z.int(),
  values: z.record(z.string(), z.string()),
});

export const sheetDuplicate = z.object({
  line: z.int(),
  why: z.enum(['code', 'alias', 'serial-number', 'person', 'name-and-make']),
  /** What the row is called. */
  name: z.string(),
  /** What is here already: its code and name. `null` when it is another line of the file. */
  here: z.object({ id: z.uuid(), code: z.string(), name: z.string() }).nullable(),
  /** That line of the file; `null` when it is here already. */
  otherLine: z.int().nullable(),
  /** What that is called, here or in the file. */
  otherName: z.string(),
  /** It is called otherwise: perhaps another thing. Such a row is left out only where somebody says so. */
  hasOtherName: z.boolean(),
});

export const sheetReport = z.object({
  /** By which `look` and `run` find it again; `null` when nothing can be read from it. */
  importId: importId.nullable(),
  /** Nothing is wrong with it: it may come in as it is. */
  isReady: z.boolean(),
  fileName: z.string(),
  kind: sheetKind,
  source: sheetSource,
  separator: z.enum([';', ',', 'tab', 'xlsx']).nullable(),
  encoding: z.enum(['utf-8', 'windows-1252', 'mac-roman', 'utf-16', 'xlsx']).nullable(),
  /** The sheet of a workbook that was read, where it has several. */
  sheet: z.string().nullable(),
  rowCount: z.int(),
  columns: z.array(sheetColumn),
  /** The first twenty, as they will be. */
  first: z.array(sheetRow),
  /** The first two hundred. */
  problems: z.array(sheetProblem),
  problemCount: z.int(),
  /** The first two hundred. */
  duplicates: z.array(sheetDuplicate),
  duplicateCount: z.int(),
  /** How many of them repeat a line of the file; the rest is here already. */
  inFileCount: z.int(),
  /** How many of them are called otherwise than what they share a code with. */
  otherNameCount: z.int(),
  /** How many of them are alike by name and make alone: each is added unless its own line is said otherwise. */
  hintCount: z.int(),
  newCategories: z.array(z.string()),
  newShelves: z.array(z.string()),
});
export type SheetReport = z.infer<typeof sheetReport>;

export const sheetImport = z.object({
  id: importId,
  at: instant,
  fileName: z.string(),
  kind: sheetKind,
  added: z.int(),
  updated: z.int(),
  skipped: z.int(),
  /** By which it is undone. */
  actId: journalEntryId.nullable(),
  isUndone: z.boolean(),
  undoneAt: instant.nullable(),
});
export type SheetImport = z.infer<typeof sheetImport>;

/** Every list that goes out. */
export const sheetList = z.enum([
  'items',
  'members',
  'loans',
  'late',
  'memberships',
  'shelves',
  'categories',
  'tickets',
  'sessions',
  'journal',
]);
export type SheetList = z.infer<typeof sheetList>;

export const sheets = {
  /** Reads a file, or what was pasted from a spreadsheet; keeps it in memory. Writes nothing. */
  read: writes('/exchange/sheets/read', 'manager')
    .input(
      z
        .object({
          kind: sheetKind,
          file: z.file().optional(),
          pasted: z.string().max(20_000_000).optional(),
        })
        .refine((given) => (given.file === undefined) !== (given.pasted === undefined), {
          path: ['file'],
        }),
    )
    .output(sheetReport)
    .errors(mayRefuse('IMPORT_STOPPED')),
  /** The same file with columns that a person corrected. Writes nothing. */
  look: writes('/exchange/sheets/look', 'manager')
    .input(readSheet.extend({ columns: chosenColumns }))
    .output(sheetReport)
    .errors(mayRefuse('IMPORT_GONE', 'IMPORT_STOPPED')),
  /** Brings it in: all of it or nothing, after a backup. Remembers the columns. */
  run: writes('/exchange/sheets/run', 'manager')
    .input(
      readSheet.extend({
        columns: chosenColumns,
        duplicates: duplicateChoice.default('skip'),
        /**
         * The same for those that are called otherwise. Left out: they are added; one with a code of ours
         * goes the way of `duplicates` where that is `update`.
         */
        otherNames: duplicateChoice.optional(),
        /** Lines that are treated otherwise. */
        except: z
          .array(z.object({ line: z.int(), choice: duplicateChoice }))
          .max(200)
          .default([]),
      }),
    )
    .output(sheetImport)
    .errors(
      mayRefuse('IMPORT_GONE', 'IMPORT_STOPPED', 'SHEET_REFUSED', 'LETTER_SPENT', 'BACKUP_FAILED'),
    ),
  progress: reads('/exchange/sheets/progress').output(
    z.object({ step: z.enum(['none', 'checking', 'writing']), done: z.int(), total: z.int() }),
  ),
  stop: writes('/exchange/sheets/stop', 'manager').output(z.object({})),
  /** What came in by an import and is here still, for labels or cards: at most what one run labels. */
  came: reads('/exchange/sheets/came', 'manager')
    .input(z.object({ id: importId }))
    .output(z.object({ ids: z.array(z.uuid()) })),
  imports: reads('/exchange/sheets/imports', 'manager').output(z.array(sheetImport)),
  /** A list as a file for spreadsheets: UTF-8 with BOM and `;`, or XLSX. No cell is a formula. */
  list: writes('/exchange/sheets/list', 'manager')
    .input(z.object({ list: sheetList, as: z.enum(['csv', 'xlsx']) }))
    .output(z.file()),
  /** An empty file with the columns that come in, with two rows of example. */
  template: writes('/exchange/sheets/template')
    .input(z.object({ kind: sheetKind, as: z.enum(['csv', 'xlsx']) }))
    .output(z.file()),
};
