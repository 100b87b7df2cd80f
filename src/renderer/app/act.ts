import type { TFunction } from 'i18next';
import { acts } from '#shared/domain/acts.ts';

const isAct = (word: string): word is (typeof acts)[number] =>
  (acts as readonly string[]).includes(word);

/** The act of a journal line, as the screen says it. An act of a newer version is shown as it is. */
export const sayAct = (act: string, t: TFunction<'etabli'>): string =>
  isAct(act) ? t(`journal.act.${act}`) : act;
