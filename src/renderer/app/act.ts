import type { TFunction } from 'i18next';
import type { JournalEntry } from '#shared/contract/journal.ts';
import { acts } from '#shared/domain/acts.ts';
import { sayCodesIn } from './say-code.ts';

const isAct = (word: string): word is (typeof acts)[number] =>
  (acts as readonly string[]).includes(word);

/** The act of a journal line, as the screen says it. An act of a newer version is shown as it is. */
export const sayAct = (act: string, t: TFunction<'etabli'>): string =>
  isAct(act) ? t(`journal.act.${act}`) : act;

/** What an act was done to, where it is neither an object nor a person; of a print, how much. */
export const saySubject = (
  { printed, subjectName }: Pick<JournalEntry, 'printed' | 'subjectName'>,
  t: TFunction<'etabli'>,
): string => {
  if (printed === null) return sayCodesIn(subjectName ?? '');
  const { labels, sheets } = printed;
  const howMuch = [
    t('journal.printed.labels', { count: labels }),
    t('journal.printed.sheets', { count: sheets }),
  ];
  return howMuch.join(', ');
};
