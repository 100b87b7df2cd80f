/** All rows of a sheet as they are understood with given columns; asked twice, read once. */
import type { SheetProblem } from '#shared/contract/sheets.ts';
import type { Day } from '#shared/domain/day.ts';
import type { MatchedColumn } from '#shared/domain/sheets/match-columns.ts';
import {
  joinedFields,
  type SheetField,
  type SheetKind,
} from '#shared/domain/sheets/sheet-words.ts';
import type { Work } from '../../work.ts';
import type { KeptSheet } from '../kept-sheet.ts';
import type { ItemEntry, MemberEntry } from '../rows/entries.ts';
import { rowReader } from '../rows/read-rows.ts';
import { nameInstead } from '../rows/source-cells.ts';
import { problemAt } from '../table/table.ts';

export interface Understood {
  readonly kind: SheetKind;
  readonly entries: readonly (ItemEntry | MemberEntry)[];
  readonly problems: readonly SheetProblem[];
}

/** Rows that are understood in one go, in a few milliseconds. */
const lotSize = 250;

/** The last answer for each sheet, and the day and the columns that it was for. */
const answers = new WeakMap<KeptSheet, { key: string; understood: Understood }>();

interface ReadIn {
  readonly work: Work;
  readonly today: Day;
}

/** Refuses IMPORT_STOPPED. */
export const understand = async (
  sheet: KeptSheet,
  matched: readonly MatchedColumn[],
  { work, today }: ReadIn,
): Promise<Understood> => {
  const fields = matched.map(({ field }) => field);
  const key = [today, ...fields].join();
  const known = answers.get(sheet);
  if (known?.key === key) return known.understood;
  const problems = problemsOfColumns(sheet, fields);
  const isReadable = problems.length === 0;
  const { kind } = sheet;
  const understood = isReadable
    ? { kind, ...(await readAll(sheet, fields, { work, today })) }
    : { kind, entries: [], problems };
  answers.set(sheet, { key, understood });
  return understood;
};

const readAll = async (
  { kind, table, source }: KeptSheet,
  fields: readonly (SheetField | null)[],
  { work, today }: ReadIn,
): Promise<Omit<Understood, 'kind'>> => {
  const read = rowReader(kind, { names: table.names, source, fields, today });
  const entries: (ItemEntry | MemberEntry)[] = [];
  const problems: SheetProblem[] = [];
  const { rows } = table;
  for (let at = 0; at < rows.length; at += lotSize) {
    const lot = read(rows.slice(at, at + lotSize));
    entries.push(...lot.entries);
    problems.push(...lot.problems);
    work.reach(at, rows.length);
    await work.pause();
  }
  return { entries, problems };
};

const nameFields: Record<SheetKind, readonly SheetField[]> = {
  items: ['name'],
  members: ['fullName', 'lastName', 'firstName'],
};

/** Columns that cannot be what was said of them, together. */
const problemsOfColumns = (
  { kind, table, source }: KeptSheet,
  fields: readonly (SheetField | null)[],
): SheetProblem[] => {
  const line = table.headerLine;
  const twice = fields.flatMap((field, at) =>
    field !== null && !joinedFields.has(field) && fields.indexOf(field) < at
      ? [problemAt(line, 'field-twice', { column: table.names[at] ?? '', value: field })]
      : [],
  );
  const hasName = [...nameFields[kind], nameInstead(source)].some(
    (field) => field !== null && fields.includes(field),
  );
  return hasName ? twice : [problemAt(line, 'no-name-column'), ...twice];
};
