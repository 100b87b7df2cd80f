/** One person's data as rows of a spreadsheet, in the words of the place: they are handed to that person. */
import type { Say } from '#main/exchange/sheets/out/say.ts';
import type { SheetCells } from '#main/exchange/sheets/out/write-sheet.ts';
import type { PersonalData } from '#shared/contract/members.ts';
import { type SayPersonal, sayPersonalValue } from '#shared/domain/personal-values.ts';
import { privacy as english } from '#shared/i18n/en/privacy.ts';
import { privacy as french } from '#shared/i18n/fr/privacy.ts';

export const columnsIn = ({ columns: { personalData } }: Say): string[] => [
  personalData.part,
  personalData.row,
  personalData.field,
  personalData.value,
];

/** One value a row. */
export const rowsOf = ({ parts }: PersonalData, say: Say): SheetCells[] => {
  const words = (say.isFrench ? french : english).data;
  const sayValue = sayersIn(say);
  return parts.flatMap(({ part, rows }) =>
    rows.flatMap((row, at) =>
      Object.entries(row).map(([field, value]) => [
        words.part[part],
        String(at + 1),
        wordFor(field, words.field),
        sayPersonalValue(field, value, sayValue),
      ]),
    ),
  );
};

const sayersIn = ({ acts, repairs, words, columns, money, day }: Say): SayPersonal => ({
  act: (word) => wordFor(word, acts),
  outcome: (word) => wordFor(word, repairs.outcome),
  condition: (word) => wordFor(word, words.condition),
  money,
  truth: (is) => (is ? columns.yes : columns.no),
  day,
  text: (text) => text,
});

/** A word of a newer version stands as it is. */
const wordFor = (word: string, known: Readonly<Record<string, string>>): string =>
  known[word] ?? word;
