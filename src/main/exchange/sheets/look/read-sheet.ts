/** Reads a spreadsheet, or what was pasted from one, and keeps it in memory. Writes nothing. */
import { v7 } from 'uuid';
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import type { SheetProblem, SheetReport } from '#shared/contract/sheets.ts';
import type { ImportId } from '#shared/domain/ids.ts';
import { type MatchedColumn, matchColumns } from '#shared/domain/sheets/match-columns.ts';
import type { SheetField, SheetKind } from '#shared/domain/sheets/sheet-words.ts';
import { sourceOf } from '#shared/domain/sheets/sources.ts';
import { shownName } from '../../check/shown-name.ts';
import { type Work, workAlone } from '../../work.ts';
import { type KeptSheet, keptSheets } from '../kept-sheet.ts';
import { mostNamed, underHeader } from '../table/find-header.ts';
import { readTable } from '../table/read-table.ts';
import { NotReadable, type SheetTable } from '../table/table.ts';
import { lookAtSheet } from './look-at-sheet.ts';
import { rememberedColumns, saidOfColumn } from './remembered-columns.ts';
import { samplesOf } from './samples.ts';

export interface GivenSheet {
  readonly kind: SheetKind;
  readonly file?: File | undefined;
  readonly pasted?: string | undefined;
}

/** What is wrong is in the report, by line. Refuses IMPORT_STOPPED. */
export const readSheet = (house: House, given: GivenSheet): Promise<SheetReport> =>
  workAlone(house, 'checking', async (work) => {
    const fileName = given.file ? shownName(given.file.name) : '';
    const remembered = await house.store.read((q) => rememberedColumns(q, given.kind));
    try {
      const bytes = await bytesOf(given);
      const known = { kind: given.kind, remembered: new Set(remembered.keys()) };
      const table = underHeader(mostNamed(await readTable(bytes, work), known), known);
      const sheet = recognise(table, { ...given, fileName, remembered });
      keptSheets.keep(house, sheet);
      return await lookAtSheet(house, sheet, { matched: sheet.matched, work });
    } catch (error) {
      if (!(error instanceof NotReadable)) throw error;
      return notReadable({ fileName, kind: given.kind, problem: error.problem });
    }
  });

/** The same file with other columns. Refuses IMPORT_GONE, IMPORT_STOPPED. */
export const lookAgain = (
  house: House,
  { importId, columns }: { importId: ImportId; columns: readonly (SheetField | null)[] },
): Promise<SheetReport> =>
  workAlone(house, 'checking', async (work: Work) => {
    const sheet = keptSheets.find(house, importId) ?? refuse('IMPORT_GONE', {});
    return await lookAtSheet(house, sheet, { matched: chosenColumns(sheet, columns), work });
  });

/** What a person said, and how the rest was found. A column that was not spoken of stays as it is. */
export const chosenColumns = (
  { kind, matched }: KeptSheet,
  columns: readonly (SheetField | null)[],
): MatchedColumn[] =>
  matched.map((found, at) => {
    const field = saidOfColumn(kind, columns[at]);
    if (field === undefined || field === found.field) return found;
    return { field, by: 'remembered' };
  });

const bytesOf = async ({ file, pasted = '' }: GivenSheet): Promise<Buffer> =>
  file ? Buffer.from(await file.arrayBuffer()) : Buffer.from(pasted);

/** Enough to tell what a column holds. */
const mostSamples = 50;

const recognise = (
  table: SheetTable,
  {
    kind,
    fileName,
    remembered,
  }: { kind: SheetKind; fileName: string; remembered: ReadonlyMap<string, SheetField | null> },
): KeptSheet => {
  const source = sourceOf(kind, table.names);
  const columns = table.names.map((name, at) => ({
    name: table.unnamed.has(at) ? '' : name,
    samples: samplesOf(table, at, mostSamples),
  }));
  return {
    importId: v7() as ImportId, // v7 makes the ids of ours
    kind,
    fileName,
    source: source.source,
    table,
    matched: matchColumns(kind, columns, { remembered, source }),
  };
};

const notReadable = ({
  fileName,
  kind,
  problem,
}: {
  fileName: string;
  kind: SheetKind;
  problem: SheetProblem;
}): SheetReport => ({
  importId: null,
  isReady: false,
  fileName,
  kind,
  source: 'unknown',
  separator: null,
  encoding: null,
  sheet: null,
  rowCount: 0,
  columns: [],
  first: [],
  problems: [problem],
  problemCount: 1,
  duplicates: [],
  duplicateCount: 0,
  inFileCount: 0,
  otherNameCount: 0,
  hintCount: 0,
  newCategories: [],
  newShelves: [],
});
