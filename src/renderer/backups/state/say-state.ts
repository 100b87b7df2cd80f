/** How the copies stand, a sentence for each thing to know. */
import { useTranslation } from 'react-i18next';
import type { client } from '#renderer/app/api.ts';
import { useLanguage } from '#renderer/app/words.ts';
import { folderName } from '../folder-name.ts';
import { sayDaysAgo, useSayWhen } from '../say-when.ts';

export type BackupStatus = Awaited<ReturnType<typeof client.backups.status>>;

export interface SaidState {
  tone: 'good' | 'warn' | 'plain';
  words: string;
}

/** From this age on a copy elsewhere does not say that all is well. */
const oldAfterDays = 7;

/** The last copy here, then the last one elsewhere and what went wrong there. */
export const useSayState = (): ((status: BackupStatus, folder: string | null) => SaidState[]) => {
  const sayHere = useSayHere();
  const sayElsewhere = useSayElsewhere();
  return (status, folder) => [sayHere(status), ...sayElsewhere(status, folder)];
};

const useSayHere = () => {
  const { t } = useTranslation();
  const sayWhen = useSayWhen();
  return ({ last }: BackupStatus): SaidState => {
    if (last === null) return { tone: 'warn', words: t('backups.state.never') };
    const when = sayWhen(last.at);
    return last.isWhole
      ? { tone: 'good', words: t('backups.state.whole', { when }) }
      : { tone: 'warn', words: t('backups.state.broken', { when }) };
  };
};

const useSayElsewhere = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ elsewhere }: BackupStatus, folder: string | null): SaidState[] => {
    if (elsewhere === null) return [{ tone: 'plain', words: t('backups.state.nowhere') }];
    const { daysAgo, problem } = elsewhere;
    const wrong = problem === null ? [] : [t(`backups.problem.${problem}`)];
    return [sayAge(daysAgo), ...wrong.map((words) => ({ tone: 'warn' as const, words }))];

    function sayAge(days: number | null): SaidState {
      if (days === null) return { tone: 'warn', words: t('backups.state.elsewhereNever') };
      const ago = sayDaysAgo(days, language);
      return {
        tone: days > oldAfterDays ? 'warn' : 'good',
        words:
          folder === null
            ? t('backups.state.elsewhereUnnamed', { ago })
            : t('backups.state.elsewhere', { ago, folder: folderName(folder) }),
      };
    }
  };
};
