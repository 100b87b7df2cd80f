/** What a field of somebody's data is called on paper, and its value as people read it. */
import { useTranslation } from 'react-i18next';
import { sayAct } from '#renderer/app/act.ts';
import { sayCodesIn } from '#renderer/app/say-code.ts';
import { useFormat } from '#renderer/app/words.ts';
import { type SayPersonal, sayPersonalValue } from '#shared/domain/personal-values.ts';
import { privacy } from '#shared/i18n/fr/privacy.ts';
import { repairWords } from '#shared/i18n/fr/repair-words.ts';
import { words } from '#shared/i18n/fr/words.ts';

const { field: names } = privacy.data;

/** A word of a newer version is shown as it is. */
const isIn = <Words extends object>(known: Words, word: string): word is keyof Words & string =>
  word in known;

export const useSayField = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const say: SayPersonal = {
    act: (word) => sayAct(word, t),
    outcome: (word) => (isIn(repairWords.outcome, word) ? t(`repairWords.outcome.${word}`) : word),
    condition: (word) => (isIn(words.condition, word) ? t(`words.condition.${word}`) : word),
    money: format.money,
    truth: (is) => t(is ? 'frame.yes' : 'frame.no'),
    day: (on) => format.day(on, 'dated'),
    text: sayCodesIn,
  };
  return {
    name: (field: string): string =>
      isIn(names, field) ? t(`privacy.data.field.${field}`) : field,
    value: (field: string, value: string): string => sayPersonalValue(field, value, say),
  };
};
