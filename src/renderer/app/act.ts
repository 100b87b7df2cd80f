import type { TFunction } from 'i18next';
import type { JournalEntry } from '#shared/contract/journal.ts';
import { acts } from '#shared/domain/acts.ts';
import { sayCodesIn } from './say-code.ts';

const isAct = (word: string): word is (typeof acts)[number] =>
  (acts as readonly string[]).includes(word);

/** The act of a journal line, as the screen says it. An act of a newer version is shown as it is. */
export const sayAct = (act: string, t: TFunction<'etabli'>): string =>
  isAct(act) ? t(`journal.act.${act}`) : act;

/** Whom an act is about; of two who were erased, the tag says which. */
export const sayMember = (
  { memberName, memberTag }: Pick<JournalEntry, 'memberName' | 'memberTag'>,
  t: TFunction<'etabli'>,
): string | null => (memberTag === null ? memberName : t('journal.erased', { tag: memberTag }));

/** What an act was done to, where it is neither an object nor a person; of a print or an import, how much. */
export const saySubject = (
  { printed, imported, subjectName }: Pick<JournalEntry, 'printed' | 'imported' | 'subjectName'>,
  t: TFunction<'etabli'>,
): string => {
  if (imported !== null) return t(`journal.imported.${imported.kind}`, { count: imported.rows });
  if (printed === null) return sayCodesIn(subjectName ?? '');
  const { labels, sheets } = printed;
  const howMuch = [
    t('journal.printed.labels', { count: labels }),
    t('journal.printed.sheets', { count: sheets }),
  ];
  return howMuch.join(', ');
};
