/** Finds which of our fields each column of a sheet is: remembered, by its source, its name, its content. */
import { parseInventoryCode } from '../inventory-code.ts';
import { asOtherCode, codeColumn, withoutCode } from './code-column.ts';
import { fieldsOfNames } from './column-names.ts';
import { readDay } from './days.ts';
import { readCondition, readItemKind, readOwnerKind } from './known-words.ts';
import { readCents, readCount } from './numbers.ts';
import { isEmail, phoneKey } from './people.ts';
import { plainWords } from './plain-words.ts';
import { joinedFields, type NamedColumn, type SheetField, type SheetKind } from './sheet-words.ts';
import type { FoundSource } from './sources.ts';

export interface MatchedColumn {
  readonly field: SheetField | null;
  readonly by: 'remembered' | 'source' | 'name' | 'content' | 'none';
}

export interface Knowledge {
  /** What a person said of a column of this name: a field, or that it does not come in. */
  readonly remembered: ReadonlyMap<string, SheetField | null>;
  readonly source: FoundSource;
}

/**
 * One answer a column, in their order. No field is given twice, but those that several columns may fill
 * together and that this column's own name asks for.
 */
export const matchColumns = (
  kind: SheetKind,
  columns: readonly NamedColumn[],
  { remembered, source }: Knowledge,
): MatchedColumn[] => {
  const matched: MatchedColumn[] = columns.map(({ name }) =>
    remembered.get(plainWords(name)) === null
      ? { field: null, by: 'remembered' }
      : { field: null, by: 'none' },
  );
  const taken = new Set<SheetField>();
  const giveBy = (by: MatchedColumn['by'], find: FindField) => {
    for (const [at, column] of columns.entries()) {
      if (matched[at]?.by !== 'none') continue;
      const mayJoin = by !== 'content';
      const isFree = (field: SheetField) =>
        (mayJoin && joinedFields.has(field)) || !taken.has(field);
      const field = find(column, isFree, at);
      if (!field || !isFree(field)) continue;
      matched[at] = { field, by };
      taken.add(field);
    }
  };
  const hasFirstName = columns.some(({ name }) => candidates(kind, name).includes('firstName'));
  giveBy('remembered', ({ name }) => remembered.get(plainWords(name)));
  giveBy('source', ({ name }) => source.fields.get(plainWords(name)));
  const bearer = taken.has('code') ? undefined : codeBearer(kind, columns, matched);
  giveBy('name', (column, isFree) => {
    const fields = candidates(kind, column.name);
    const may = column === bearer ? fields : besideCode(column, fields, source);
    return namedField(column, may, { isFree, hasFirstName });
  });
  giveBy('content', (column, isFree, at) => fieldByContent(kind, column, { isFree, at }));
  return matched;
};

type IsFree = (field: SheetField) => boolean;
type FindField = (column: NamedColumn, isFree: IsFree, at: number) => SheetField | null | undefined;

/** What stands behind many a name: « Prix d’achat TTC », « Valeur (en euros) », « Caution (facultatif) ». */
const tail =
  /( (en|ttc|ht|eur|euros?|facultati(f|ve)|obligatoire|optionnel(le)?|optional|required))+$/;

const candidates = (kind: SheetKind, name: string): readonly SheetField[] => {
  const words = plainWords(name);
  const known = fieldsOfNames[kind];
  return known.get(words) ?? known.get(words.replace(tail, '')) ?? [];
};

const codeBearer = (
  kind: SheetKind,
  columns: readonly NamedColumn[],
  matched: readonly MatchedColumn[],
): NamedColumn | undefined =>
  codeColumn(
    columns.filter(
      ({ name }, at) => matched[at]?.by === 'none' && candidates(kind, name).includes('code'),
    ),
  );

/** What we know of an export says all its codes: its numbers for itself are nobody's sticker. */
const besideCode = (
  column: NamedColumn,
  fields: readonly SheetField[],
  { source }: FoundSource,
): readonly SheetField[] =>
  source === 'unknown' ? asOtherCode(fields, column) : withoutCode(fields);

const namedField = (
  { samples }: NamedColumn,
  fields: readonly SheetField[],
  { isFree, hasFirstName }: { isFree: IsFree; hasFirstName: boolean },
): SheetField | undefined => {
  // « Nom » beside « Prénom » is the last name; alone it is the whole name.
  const other = hasFirstName ? 'fullName' : 'lastName';
  const isEither = fields.includes('lastName') && fields.includes('fullName');
  return fields.find(
    (field) => isFree(field) && !(isEither && field === other) && fitsMostly(field, samples),
  );
};

/** What the values of a field look like; a field that takes any text is not here. */
const looks: Partial<Record<SheetField, (text: string) => boolean>> = {
  kind: (text) => readItemKind(text) !== null,
  condition: (text) => readCondition(text) !== null,
  ownerKind: (text) => readOwnerKind(text) !== null,
  declaredValue: (text) => readCents(text) !== null,
  deposit: (text) => readCents(text) !== null,
  loanDays: (text) => readCount(text, { least: 0, most: 10_000 }) !== null,
  loanLimit: (text) => readCount(text, { least: 0, most: 10_000 }) !== null,
  email: (text) => text.includes('@'),
  joinedOn: (text) => readDay(text) !== null,
  membershipPaidOn: (text) => readDay(text) !== null,
  membershipFrom: (text) => readDay(text) !== null,
  membershipUntil: (text) => readDay(text) !== null,
  membershipFee: (text) => readCents(text) !== null,
  membershipType: (text) => readCents(text) === null,
  phone: (text) => phoneKey(text).length >= 6,
};

/** Half of the values are enough: a wrong one is told by its line, not by losing the column. */
const fitsMostly = (field: SheetField, samples: readonly string[]): boolean => {
  const look = looks[field];
  return !look || samples.length === 0 || samples.filter(look).length * 2 >= samples.length;
};

const isEach = (samples: readonly string[], look: (text: string) => boolean): boolean =>
  samples.length > 0 && samples.every(look);

/** A column whose name says nothing, when its values leave no doubt. */
const fieldByContent = (
  kind: SheetKind,
  { samples }: NamedColumn,
  { isFree, at }: { isFree: IsFree; at: number },
): SheetField | null => {
  if (isEach(samples, (text) => parseInventoryCode(text).kind === 'code')) return 'code';
  if (kind === 'items') return itemByContent(samples, isFree, at);
  if (isEach(samples, isEmail)) return 'email';
  if (isEach(samples, isPhoneAlone)) return 'phone';
  const isNameless = isFree('lastName') && isFree('firstName') && isFree('fullName');
  return isNameless && isEach(samples, isPerson) ? 'fullName' : null;
};

const itemByContent = (
  samples: readonly string[],
  isFree: IsFree,
  at: number,
): SheetField | null => {
  if (isEach(samples, (text) => readItemKind(text) !== null)) return 'kind';
  if (isEach(samples, (text) => readCondition(text) !== null)) return 'condition';
  const isFirst = at < 3 && isFree('name');
  return isFirst && samples.length > 1 && isEach(samples, isThing) ? 'name' : null;
};

const isPhoneAlone = (text: string): boolean =>
  /^\+?[\d .\-/()]{9,20}$/.test(text) && phoneKey(text).length === 9;

const isPerson = (text: string): boolean => /^[\p{L}'’ .-]+[ ,]+[\p{L}'’ .-]+$/u.test(text);

const isThing = (text: string): boolean => /\p{L}{3}/u.test(text) && text.length >= 3;
