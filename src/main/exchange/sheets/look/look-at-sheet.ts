/** Says what a sheet would become, with the columns as they were found or as a person corrected them. */
import type { House } from '#main/house.ts';
import type { SheetProblem, SheetReport } from '#shared/contract/sheets.ts';
import type { MatchedColumn } from '#shared/domain/sheets/match-columns.ts';
import type { SheetField } from '#shared/domain/sheets/sheet-words.ts';
import type { Work } from '../../work.ts';
import type { KeptSheet } from '../kept-sheet.ts';
import type { ItemEntry, MemberEntry } from '../rows/entries.ts';
import { rowReader } from '../rows/read-rows.ts';
import { itemInWords, memberInWords } from '../rows/row-in-words.ts';
import { problemAt } from '../table/table.ts';
import { samplesOf } from './samples.ts';

const mostFirst = 20;
const mostShown = 200;

/** Rows that are understood in one go, in a few milliseconds. */
const lotSize = 500;

/** What every report of this sheet says. */
export const reportOf = (sheet: KeptSheet, matched: readonly MatchedColumn[]) => ({
  fileName: sheet.fileName,
  kind: sheet.kind,
  source: sheet.source,
  separator: sheet.table.separator,
  encoding: sheet.table.encoding,
  rowCount: sheet.table.rows.length,
  columns: sheet.table.names.map((name, at) => ({
    name,
    samples: samplesOf(sheet.table, at, 3),
    field: matched[at]?.field ?? null,
    by: matched[at]?.by ?? ('none' as const),
  })),
});

/** Goes through all rows. Refuses IMPORT_STOPPED. */
export const lookAtSheet = async (
  _house: House,
  sheet: KeptSheet,
  { matched, work }: { matched: readonly MatchedColumn[]; work: Work },
): Promise<SheetReport> => {
  const fields = matched.map(({ field }) => field);
  const problems: SheetProblem[] = problemsOfColumns(sheet, fields);
  const first: SheetReport['first'] = [];
  const { rows } = sheet.table;
  const read = rowReader(sheet.kind, sheet.table, fields);
  const hasName = problems.length === 0;
  for (let at = 0; hasName && at < rows.length; at += lotSize) {
    const lot = read(rows.slice(at, at + lotSize));
    for (const entry of lot.entries.slice(0, mostFirst - first.length)) {
      first.push({ line: entry.line, values: inWords(sheet, entry) });
    }
    problems.push(...lot.problems);
    work.reach(at, rows.length);
    await work.pause();
  }
  return {
    importId: sheet.importId,
    isReady: problems.length === 0,
    ...reportOf(sheet, matched),
    first,
    problems: problems.slice(0, mostShown),
    problemCount: problems.length,
    duplicates: [],
    duplicateCount: 0,
    newCategories: [],
    newShelves: [],
  };
};

const inWords = ({ kind }: KeptSheet, entry: ItemEntry | MemberEntry): Record<string, string> =>
  kind === 'items' ? itemInWords(entry as ItemEntry) : memberInWords(entry as MemberEntry); // of this kind

const nameFields: Record<KeptSheet['kind'], readonly SheetField[]> = {
  items: ['name'],
  members: ['fullName', 'lastName', 'firstName'],
};

/** Columns that cannot be what was said of them, together. */
const problemsOfColumns = (
  { kind, table }: KeptSheet,
  fields: readonly (SheetField | null)[],
): SheetProblem[] => {
  const line = Math.max(1, (table.rows[0]?.line ?? 2) - 1);
  const twice = fields.flatMap((field, at) =>
    field !== null && field !== 'alias' && fields.indexOf(field) < at
      ? [problemAt(line, 'field-twice', { column: table.names[at] ?? '', value: field })]
      : [],
  );
  const hasName = nameFields[kind].some((field) => fields.includes(field));
  return hasName ? twice : [problemAt(line, 'no-name-column'), ...twice];
};
