/** What several columns say of one thing, put together: two telephones, a second line of an address, remarks. */

import { joinPhones, phonesOf } from '#shared/domain/phones.ts';
import { saysItself } from '#shared/domain/sheets/column-names.ts';
import { phoneKey } from '#shared/domain/sheets/people.ts';
import { plainWords } from '#shared/domain/sheets/plain-words.ts';
import type { SheetField, SheetKind } from '#shared/domain/sheets/sheet-words.ts';

const notes: ReadonlySet<SheetField> = new Set([
  'lendingNote',
  'returnNote',
  'safetyNotice',
  'counterNote',
]);

/**
 * The title that a column gives to what it adds to a note, `Quantité : 4`: where the value says nothing
 * without it, and where another column speaks too. `null`: as it stands.
 */
export const titleOf = (
  kind: SheetKind,
  { name, field, isAlone }: { name: string; field: SheetField; isAlone: boolean },
): string | null => {
  if (!notes.has(field)) return null;
  return isAlone && saysItself(kind, field, name) ? null : name;
};

/** A quantity of one is nothing to say. */
export const titled = (title: string | null, text: string): string => {
  if (title === null) return text;
  return text === '1' ? '' : `${title} : ${text}`;
};

/** All telephones of two columns; one that is written twice stands there once. */
export const withPhone = (former: string, phone: string): string => {
  const phones = phonesOf(former);
  const isKnown = phones.some((one) => phoneKey(one) === phoneKey(phone));
  return isKnown ? former : joinPhones([...phones, phone]);
};

/** What stands before the name of a street: Koha keeps « 12 », « rue » and « des Lilas » apart. */
const beforeStreet = ['streetnumber', 'streettype'];

interface Columns {
  readonly names: readonly string[];
  readonly fields: readonly (SheetField | null)[];
}

/**
 * The columns whose cells are read as one at this column, parted by a space: a street with its number
 * and its type before it. None where this column is read at another.
 */
export const columnsReadAt = ({ names, fields }: Columns, at: number): readonly number[] => {
  if (fields[at] !== 'address') return [at];
  const parts = names.flatMap((name, column) =>
    fields[column] === 'address'
      ? [{ column, before: beforeStreet.indexOf(plainWords(name)) }]
      : [],
  );
  const street = parts.find(({ before }) => before < 0) ?? parts[0];
  const leading = parts.filter((part) => part.before >= 0 && part !== street);
  if (street?.column !== at) return leading.some(({ column }) => column === at) ? [] : [at];
  const inOrder = leading.toSorted((one, other) => one.before - other.before);
  return [...inOrder.map(({ column }) => column), at];
};
