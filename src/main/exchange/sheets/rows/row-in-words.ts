/** An entry as the preview shows it: by the fields that come in. */
import type { SheetField } from '#shared/domain/sheets/sheet-words.ts';
import type { ItemEntry, MemberEntry } from './entries.ts';

const several = (words: readonly string[]): string => words.join('; ');

/** Kinds, conditions and owner kinds in our own words, days `YYYY-MM-DD`, amounts whole cents. */
export const itemInWords = (entry: ItemEntry): Record<string, string> => {
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
    alias: several(aliases),
    accessories: several(accessories),
    declaredValue: declaredValueCents,
    deposit: depositCents,
  });
};

export const memberInWords = (entry: MemberEntry): Record<string, string> => {
  const { line, given, formerCode, aliases, postcode, town, membershipFeeCents, ...rest } = entry;
  return withoutEmpty({ ...rest, alias: several(aliases), membershipFee: membershipFeeCents });
};

type Words = Partial<Record<SheetField, string | number | null>>;

const withoutEmpty = (words: Words): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([field, word]) =>
      word === null || word === '' ? [] : [[field, String(word)]],
    ),
  );
