/** Says what a sheet would become, with the columns as they were found or as a person corrected them. */
import type { House } from '#main/house.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import { findLastEntryId } from '#main/store/journal.ts';
import { fold } from '#main/store/search/fold.ts';
import type { SheetProblem, SheetReport } from '#shared/contract/sheets.ts';
import type { MatchedColumn } from '#shared/domain/sheets/match-columns.ts';
import type { Work } from '../../work.ts';
import { type Compared, compareSheet } from '../compare/compare-sheet.ts';
import { type FoundDuplicate, nameOf } from '../compare/comparison.ts';
import type { KeptSheet } from '../kept-sheet.ts';
import { itemInWords, memberInWords, type NamePlace } from '../rows/row-in-words.ts';
import { samplesOf } from './samples.ts';
import { type Understood, understand } from './understand.ts';

const mostFirst = 20;
const mostShown = 200;

/** A sheet with everything that is known of it. */
export interface LookedAt {
  readonly understood: Understood;
  readonly compared: Compared;
  /** By line. */
  readonly problems: readonly SheetProblem[];
}

/** Goes through all rows. Refuses IMPORT_STOPPED. */
export const lookThrough = async (
  house: House,
  sheet: KeptSheet,
  { matched, work }: { matched: readonly MatchedColumn[]; work: Work },
): Promise<LookedAt> => {
  const today = todayAt(house.clock(), await house.store.read(readPlace));
  const understood = await understand(sheet, matched, { work, today });
  const compared = await compare(house, understood, work);
  const problems = [...understood.problems, ...compared.problems];
  return { understood, compared, problems: problems.sort((a, b) => a.line - b.line) };
};

/** The last comparison of each, and the last line of the journal that it has seen. */
const comparisons = new WeakMap<Understood, { last: string | undefined; compared: Compared }>();

/** Asked again before anything has been written meanwhile, the answer is the same. */
const compare = async (house: House, understood: Understood, work: Work): Promise<Compared> => {
  const last = await house.store.read(findLastEntryId);
  const known = comparisons.get(understood);
  if (known && known.last === last) return known.compared;
  const compared = await compareSheet(house, understood, work);
  comparisons.set(understood, { last, compared });
  return compared;
};

/** The report of a sheet. Refuses IMPORT_STOPPED. */
export const lookAtSheet = async (
  house: House,
  sheet: KeptSheet,
  given: { matched: readonly MatchedColumn[]; work: Work },
): Promise<SheetReport> => {
  const { understood, compared, problems } = await lookThrough(house, sheet, given);
  const { duplicates, places } = compared;
  const namePlace: NamePlace = (field, written) =>
    places.names[field].get(fold(written)) ?? written;
  return {
    importId: sheet.importId,
    isReady: problems.length === 0,
    fileName: sheet.fileName,
    kind: sheet.kind,
    source: sheet.source,
    separator: sheet.table.separator,
    encoding: sheet.table.encoding,
    sheet: sheet.table.sheet,
    rowCount: sheet.table.rows.length,
    columns: columnsOf(sheet, given.matched),
    first: understood.entries.slice(0, mostFirst).map((entry) => ({
      line: entry.line,
      values: 'lastName' in entry ? memberInWords(entry) : itemInWords(entry, namePlace),
    })),
    problems: problems.slice(0, mostShown),
    problemCount: problems.length,
    duplicates: duplicates.slice(0, mostShown).map(shownDuplicate),
    duplicateCount: duplicates.length,
    inFileCount: duplicates.filter(({ former }) => former !== null).length,
    otherNameCount: duplicates.filter(({ hasOtherName }) => hasOtherName).length,
    hintCount: duplicates.filter(({ why }) => why === 'name-and-make').length,
    newCategories: [...places.newCategories.values()],
    newShelves: [...places.newShelves.values()],
  };
};

const columnsOf = ({ table }: KeptSheet, matched: readonly MatchedColumn[]) =>
  table.names.map((name, at) => ({
    name,
    samples: samplesOf(table, at, 3),
    field: matched[at]?.field ?? null,
    by: matched[at]?.by ?? ('none' as const),
  }));

const shownDuplicate = ({
  entry,
  why,
  here,
  former,
  otherName,
  hasOtherName,
}: FoundDuplicate): SheetReport['duplicates'][number] => ({
  line: entry.line,
  why,
  name: nameOf(entry),
  here,
  otherLine: former?.line ?? null,
  otherName,
  hasOtherName,
});
