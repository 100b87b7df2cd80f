/** Understands the rows of a table by the fields of its columns. */
import type { SheetProblem } from '#shared/contract/sheets.ts';
import type { Day } from '#shared/domain/day.ts';
import { isNothing } from '#shared/domain/sheets/known-words.ts';
import { joinAddress, nameOrderOf } from '#shared/domain/sheets/people.ts';
import type { SheetField, SheetKind, SheetSource } from '#shared/domain/sheets/sheet-words.ts';
import { unguardedCell } from '../out/guarded-cell.ts';
import { problemAt, type SheetTable, type TableRow } from '../table/table.ts';
import type { CellReader } from './cell-readers.ts';
import { aMemberEntry, anItemEntry, type ItemEntry, type MemberEntry } from './entries.ts';
import { itemCellsOf } from './item-cells.ts';
import { columnsReadAt, titled, titleOf } from './joined-columns.ts';
import { memberCells } from './member-cells.ts';
import { nameInstead, plainCell } from './source-cells.ts';

type EntryOf = { items: ItemEntry; members: MemberEntry };

export interface ReadRows<Kind extends SheetKind = SheetKind> {
  readonly entries: EntryOf[Kind][];
  readonly problems: SheetProblem[];
}

/** A column that comes in. */
interface Column<Entry> {
  /** Where its cell stands, or those that are read as one. */
  readonly at: readonly number[];
  readonly name: string;
  readonly field: SheetField;
  readonly read: CellReader<Entry>;
}

/** Fields that take no text whatever: where the sheet says that nothing is known, nothing comes in. */
const closedFields: ReadonlySet<SheetField> = new Set([
  'kind',
  'condition',
  'ownerKind',
  'declaredValue',
  'deposit',
  'loanDays',
  'email',
  'phone',
  'postcode',
  'loanLimit',
  'joinedOn',
  'membershipPaidOn',
  'membershipFrom',
  'membershipUntil',
  'membershipFee',
]);

const isLeftOpen = (field: SheetField, text: string): boolean =>
  closedFields.has(field) && isNothing(text);

/**
 * Formulas come in as what they have come to; one that stands there as text, or failed, is no value.
 * « #N/A : à dire » is a remark.
 */
const isFormula = (text: string): boolean =>
  /^=\s*[\p{L}@(+-]/u.test(text) ||
  /^#(REF|N\/A|NOM|NAME|DIV\/0|VALEUR|VALUE|NUL+|NOMBRE|NUM)[!?]?$/.test(text);

/** What the rows of a table are read by. */
interface ReadBy extends Pick<SheetTable, 'names'> {
  /** Whose export it is. */
  readonly source: SheetSource;
  /** One a column. */
  readonly fields: readonly (SheetField | null)[];
  readonly today: Day;
}

/** Reads rows of a kind one after the other; what is wrong is told by line. */
export const rowReader = <Kind extends SheetKind>(
  kind: Kind,
  by: ReadBy,
): ((rows: readonly TableRow[]) => ReadRows<Kind>) => {
  const read = kind === 'items' ? itemReader(by) : memberReader(by);
  return read as (rows: readonly TableRow[]) => ReadRows<Kind>; // chosen by this very kind
};

const itemReader = (by: ReadBy) => {
  const columns = columnsOf<ItemEntry>('items', by, itemCellsOf(by.fields));
  const instead = nameInstead(by.source);
  return (rows: readonly TableRow[]): ReadRows<'items'> => {
    const problems: SheetProblem[] = [];
    const entries = rows.map((row) => {
      const entry = anItemEntry(row.line);
      fill(entry, row, columns, problems);
      // Not given: an update leaves the name that is here.
      if (entry.name === '' && instead) entry.name = entry[instead];
      if (entry.name === '' && !entry.given.has('name')) {
        problems.push(problemAt(row.line, 'name-missing', { value: firstText(row) }));
      }
      return entry;
    });
    return { entries, problems };
  };
};

const memberReader = (by: ReadBy) => {
  const { names, fields, today } = by;
  // Full names stand in one column alone.
  const order = nameOrderOf(names[fields.indexOf('fullName')] ?? '');
  const columns = columnsOf<MemberEntry>('members', by, memberCells(order, today));
  return (rows: readonly TableRow[]): ReadRows<'members'> => {
    const problems: SheetProblem[] = [];
    const entries = rows.map((row) => {
      const entry = aMemberEntry(row.line);
      fill(entry, row, columns, problems);
      entry.address = joinAddress(entry.address, entry.postcode, entry.town);
      problems.push(...problemsOfMember(entry, row));
      return entry;
    });
    return { entries, problems };
  };
};

const nameFields: readonly SheetField[] = ['firstName', 'lastName', 'fullName'];
const contactFields: readonly SheetField[] = ['email', 'phone', 'address', 'postcode', 'town'];

/** A name and one contact are enough; one that could not be read has its own problem already. */
const problemsOfMember = (
  { given, line, ...entry }: MemberEntry,
  row: TableRow,
): SheetProblem[] => {
  const problems: SheetProblem[] = [];
  const value = firstText(row);
  if (!nameFields.some((field) => given.has(field))) {
    problems.push(problemAt(line, 'name-missing', { value }));
  }
  if (!contactFields.some((field) => given.has(field))) {
    problems.push(problemAt(line, 'contact-missing', { value }));
  }
  const { membershipFrom, membershipUntil } = entry;
  if (membershipFrom && membershipUntil && membershipUntil < membershipFrom) {
    problems.push(problemAt(line, 'not-a-day', { value: membershipUntil }));
  }
  return problems;
};

const columnsOf = <Entry>(
  kind: SheetKind,
  { names, source, fields }: ReadBy,
  cells: Partial<Record<SheetField, CellReader<Entry>>>,
): Column<Entry>[] =>
  names.flatMap((name, at) => {
    const field = fields[at];
    const read = field && cells[field];
    if (!field || !read) return [];
    const columns = columnsReadAt({ names, fields }, at);
    if (columns.length === 0) return [];
    const isAlone = fields.indexOf(field) === fields.lastIndexOf(field);
    const title = titleOf(kind, { name, field, isAlone });
    const readTitled: typeof read = (entry, text, say) =>
      read(entry, titled(title, plainCell(source, field, text)), say);
    return [{ at: columns, name, field, read: readTitled }];
  });

const fill = <Entry extends ItemEntry | MemberEntry>(
  entry: Entry,
  { line, cells }: TableRow,
  columns: readonly Column<Entry>[],
  problems: SheetProblem[],
): void => {
  for (const { at, name, field, read } of columns) {
    const raw = textAt(cells, at);
    if (raw === '' || isLeftOpen(field, raw)) continue;
    entry.given.add(field);
    const text = raw.startsWith("'") ? unguardedCell(raw).trim() : raw;
    const say = (kind: SheetProblem['kind']) => {
      problems.push(problemAt(line, kind, { column: name, value: raw }));
    };
    if (raw === text && isFormula(text)) say('formula');
    else read(entry, text, say);
  }
};

const textAt = (cells: readonly string[], at: readonly number[]): string =>
  at
    .map((column) => (cells[column] ?? '').trim())
    .filter((text) => text !== '')
    .join(' ');

const firstText = ({ cells }: TableRow): string => cells.find((cell) => cell.trim() !== '') ?? '';
