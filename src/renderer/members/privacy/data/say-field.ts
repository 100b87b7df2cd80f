/** What a field of somebody's data is called on paper, and its value as people read it. */
import { useTranslation } from 'react-i18next';
import { sayCodesIn } from '#renderer/app/say-code.ts';
import { useFormat } from '#renderer/app/words.ts';
import { day, instant } from '#shared/domain/day.ts';
import { privacy } from '#shared/i18n/fr/privacy.ts';

const { field: names } = privacy.data;
type Field = keyof typeof names;
const isField = (word: string): word is Field => word in names;

/** A field of a newer version is shown as it is. */
export const useSayField = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return {
    name: (field: string): string => (isField(field) ? t(`privacy.data.field.${field}`) : field),
    value: (field: string, value: string): string => {
      const on = day.safeParse(value).data;
      if (on) return format.day(on, 'dated');
      const at = instant.safeParse(value).data;
      if (at) return format.instant(at);
      if (/Cents$/.test(field) && /^\d+$/.test(value)) return format.money(Number(value));
      return sayCodesIn(value);
    },
  };
};
