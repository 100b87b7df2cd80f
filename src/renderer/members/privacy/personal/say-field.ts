/** What a field of somebody's data is called on paper, and its value as people read it. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { sayAct } from '#renderer/app/act.ts';
import { sayCodesIn } from '#renderer/app/say-code.ts';
import { type Format, useFormat } from '#renderer/app/words.ts';
import { day } from '#shared/domain/day.ts';
import { privacy } from '#shared/i18n/fr/privacy.ts';
import { repairWords } from '#shared/i18n/fr/repair-words.ts';
import { words } from '#shared/i18n/fr/words.ts';

const { field: names } = privacy.data;

/** A word of a newer version is shown as it is. */
const isIn = <Words extends object>(known: Words, word: string): word is keyof Words & string =>
  word in known;

interface Speaker {
  t: TFunction<'etabli'>;
  format: Format;
}

const sayCondition = (value: string, { t }: Speaker): string =>
  isIn(words.condition, value) ? t(`words.condition.${value}`) : value;
const sayMoney = (value: string, { format }: Speaker): string => format.money(Number(value));
const sayTruth = (value: string, { t }: Speaker): string =>
  t(value === 'true' ? 'frame.yes' : 'frame.no');

/** Values that are words of ours, in the code's spelling. */
const sayers: Readonly<Record<string, (value: string, speaker: Speaker) => string>> = {
  act: (value, { t }) => sayAct(value, t),
  outcome: (value, { t }) =>
    isIn(repairWords.outcome, value) ? t(`repairWords.outcome.${value}`) : value,
  conditionOut: sayCondition,
  conditionIn: sayCondition,
  feeCents: sayMoney,
  declaredValueCents: sayMoney,
  depositCents: sayMoney,
  hasLeft: sayTruth,
  isStanding: sayTruth,
  isSigned: sayTruth,
};

export const useSayField = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return {
    name: (field: string): string =>
      isIn(names, field) ? t(`privacy.data.field.${field}`) : field,
    value: (field: string, value: string): string => {
      if (value === '') return '';
      const say = sayers[field];
      if (say) return say(value, { t, format });
      const on = day.safeParse(value).data;
      return on ? format.day(on, 'dated') : sayCodesIn(value);
    },
  };
};
