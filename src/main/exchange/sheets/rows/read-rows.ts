/** Understands the rows of a table by the fields of its columns. */
import type { SheetProblem } from '#shared/contract/sheets.ts';
import { joinAddress } from '#shared/domain/sheets/people.ts';
import type { SheetField, SheetKind } from '#shared/domain/sheets/sheet-words.ts';
import { unguardedCell } from '../out/guarded-cell.ts';
import { problemAt, type SheetTable, type TableRow } from '../table/table.ts';
import type { CellReader } from './cell-readers.ts';
import { aMemberEntry, anItemEntry, type ItemEntry, type MemberEntry } from './entries.ts';
import { itemCells } from './item-cells.ts';
import { memberCells } from './member-cells.ts';

type EntryOf = { items: ItemEntry; members: MemberEntry };

export interface ReadRows<Kind extends SheetKind = SheetKind> {
  readonly entries: EntryOf[Kind][];
  readonly problems: SheetProblem[];
}

/** A column that comes in. */
interface Column<Entry> {
  readonly at: number;
  readonly name: string;
  readonly field: SheetField;
  readonly read: CellReader<Entry>;
}

/** Formulas come in as what they have come to; one that stands there as text, or failed, is no value. */
const isFormula = (text: string): boolean =>
  /^=\s*[\p{L}@(+-]/u.test(text) ||
  /^#(REF|N\/A|NOM|NAME|DIV\/0|VALEUR|VALUE|NUL+|NOMBRE|NUM)[!?]?/.test(text);

/** Reads rows of a kind one after the other; what is wrong is told by line. */
export const rowReader = <Kind extends SheetKind>(
  kind: Kind,
  { names }: Pick<SheetTable, 'names'>,
  fields: readonly (SheetField | null)[],
): ((rows: readonly TableRow[]) => ReadRows<Kind>) => {
  const read = kind === 'items' ? itemReader(names, fields) : memberReader(names, fields);
  return read as (rows: readonly TableRow[]) => ReadRows<Kind>; // chosen by this very kind
};

const itemReader = (names: readonly string[], fields: readonly (SheetField | null)[]) => {
  const columns = columnsOf<ItemEntry>(names, fields, itemCells);
  return (rows: readonly TableRow[]): ReadRows<'items'> => {
    const problems: SheetProblem[] = [];
    const entries = rows.map((row) => {
      const entry = anItemEntry(row.line);
      fill(entry, row, columns, problems);
      if (entry.name === '' && !entry.given.has('name')) {
        problems.push(problemAt(row.line, 'name-missing', { value: firstText(row) }));
      }
      return entry;
    });
    return { entries, problems };
  };
};

const memberReader = (names: readonly string[], fields: readonly (SheetField | null)[]) => {
  const columns = columnsOf<MemberEntry>(names, fields, memberCells);
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
  names: readonly string[],
  fields: readonly (SheetField | null)[],
  cells: Partial<Record<SheetField, CellReader<Entry>>>,
): Column<Entry>[] =>
  names.flatMap((name, at) => {
    const field = fields[at];
    const read = field && cells[field];
    return field && read ? [{ at, name, field, read }] : [];
  });

const fill = <Entry extends ItemEntry | MemberEntry>(
  entry: Entry,
  { line, cells }: TableRow,
  columns: readonly Column<Entry>[],
  problems: SheetProblem[],
): void => {
  for (const { at, name, field, read } of columns) {
    const raw = (cells[at] ?? '').trim();
    if (raw === '') continue;
    entry.given.add(field);
    const text = raw.startsWith("'") ? unguardedCell(raw).trim() : raw;
    const say = (kind: SheetProblem['kind']) => {
      problems.push(problemAt(line, kind, { column: name, value: raw }));
    };
    if (raw === text && isFormula(text)) say('formula');
    else read(entry, text, say);
  }
};

const firstText = ({ cells }: TableRow): string => cells.find((cell) => cell.trim() !== '') ?? '';
