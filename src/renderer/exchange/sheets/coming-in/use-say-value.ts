import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import { day } from '#shared/domain/day.ts';
import type { SheetField } from '#shared/domain/sheets/sheet-words.ts';
import { condition, itemKind, ownerKind } from '#shared/domain/words.ts';

/** Says a value of a row in the language of the window; one that it does not know, as it is. */
export const useSayValue = (): ((field: SheetField, value: string) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const sayKind = (value: string) => {
    const read = itemKind.safeParse(value);
    return read.success ? t(`words.kind.${read.data}`) : value;
  };
  const sayCondition = (value: string) => {
    const read = condition.safeParse(value);
    return read.success ? t(`words.condition.${read.data}`) : value;
  };
  const sayOwner = (value: string) => {
    const read = ownerKind.safeParse(value);
    return read.success ? t(`words.owner.${read.data}`) : value;
  };
  const sayMoney = (value: string) => (/^\d+$/.test(value) ? format.money(Number(value)) : value);
  const sayDay = (value: string) => {
    const read = day.safeParse(value);
    return read.success ? format.day(read.data, 'dated') : value;
  };
  const saySeveral = (value: string) => value.split('; ').join(', ');
  const sayers: Partial<Record<SheetField, (value: string) => string>> = {
    accessories: saySeveral,
    alias: saySeveral,
    kind: sayKind,
    condition: sayCondition,
    ownerKind: sayOwner,
    declaredValue: sayMoney,
    deposit: sayMoney,
    membershipFee: sayMoney,
    joinedOn: sayDay,
    membershipPaidOn: sayDay,
    membershipFrom: sayDay,
    membershipUntil: sayDay,
  };
  return (field, value) => sayers[field]?.(value) ?? value;
};
