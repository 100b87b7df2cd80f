/** A line of the journal as a row of a spreadsheet. */
import type { Say } from '#main/exchange/sheets/out/say.ts';
import type { SheetCells } from '#main/exchange/sheets/out/write-sheet.ts';
import type { JournalEntry } from '#shared/contract/journal.ts';
import { acts } from '#shared/domain/acts.ts';
import { journal as english } from '#shared/i18n/en/journal.ts';
import { journal as french } from '#shared/i18n/fr/journal.ts';

export const columnsIn = ({ columns: { only }, isFrench }: Say): string[] => [
  only.at,
  only.who,
  only.act,
  (isFrench ? french : english).on,
  only.itemCode,
  only.itemName,
  only.memberName,
  only.isUndone,
];

const importedOf = ({ imported }: JournalEntry, { isFrench }: Say): string | null => {
  if (imported === null) return null;
  const words = (isFrench ? french : english).imported;
  const isOne = isFrench ? imported.rows < 2 : imported.rows === 1;
  const sentence = words[`${imported.kind}_${isOne ? 'one' : 'other'}`];
  return sentence.replace('{{count, number}}', String(imported.rows));
};

const memberOf = ({ memberName, memberTag }: JournalEntry, { isFrench }: Say): string => {
  if (memberTag === null) return memberName ?? '';
  return (isFrench ? french : english).erased.replace('{{tag}}', memberTag);
};

export const rowOf = (entry: JournalEntry, say: Say): SheetCells => {
  const known = acts.find((act) => act === entry.act);
  return [
    say.moment(entry.at),
    entry.staffName ?? '',
    known ? say.acts[known] : entry.act,
    importedOf(entry, say) ?? entry.subjectName ?? '',
    entry.itemCode ?? '',
    entry.itemName ?? '',
    memberOf(entry, say),
    entry.isUndone ? say.columns.yes : '',
  ];
};
