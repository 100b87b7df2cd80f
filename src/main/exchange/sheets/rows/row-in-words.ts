/** An entry as the preview shows it: by the fields that come in. */
import { membershipDays } from '#shared/domain/sheets/membership-fields.ts';
import type { SheetField } from '#shared/domain/sheets/sheet-words.ts';
import type { ItemEntry, MemberEntry } from './entries.ts';

const several = (words: readonly string[]): string => words.join('; ');

/** The name under which a category or a shelf stands that a row names. */
export type NamePlace = (field: 'category' | 'shelf', written: string) => string;

/** Kinds, conditions and owner kinds in our own words, days `YYYY-MM-DD`, amounts whole cents. */
export const itemInWords = (entry: ItemEntry, namePlace: NamePlace): Record<string, string> => {
  const {
    line,
    given,
    formerCode,
    aliases,
    accessories,
    declaredValueCents,
    depositCents,
    ...rest
  } = entry;
  return withoutEmpty({
    ...rest,
    category: namePlace('category', entry.category),
    shelf: namePlace('shelf', entry.shelf),
    alias: several(aliases),
    accessories: several(accessories),
    declaredValue: declaredValueCents,
    deposit: depositCents,
  });
};

/** Without a day there will be no membership: its type and fee are not shown as if they came in. */
export const memberInWords = (entry: MemberEntry): Record<string, string> => {
  const { line, given, formerCode, aliases, postcode, town, membershipFeeCents, ...rest } = entry;
  const words = { ...rest, alias: several(aliases), membershipFee: membershipFeeCents };
  const hasMembership = membershipDays.some((field) => entry[field] !== null);
  return withoutEmpty(
    hasMembership ? words : { ...words, membershipType: '', membershipFee: null },
  );
};

type Words = Partial<Record<SheetField, string | number | null>>;

const withoutEmpty = (words: Words): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([field, word]) =>
      word === null || word === '' ? [] : [[field, String(word)]],
    ),
  );
