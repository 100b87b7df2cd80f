import { useTranslation } from 'react-i18next';
import { refusalIn } from '#renderer/app/refusal.ts';
import type { ItemFields } from '#shared/contract/items.ts';
import { newFields } from './fields.ts';
import type { FormPart } from './form-part.ts';

interface FormProblems {
  problemAt: FormPart['problemAt'];
  /** What no field of the form is to blame for. */
  other: unknown;
}

const known = Object.keys(newFields('tool'));

/** Puts a refusal beside the field that it names; the rest is for the foot of the form. */
export const useFormProblems = (error: unknown, isNameMissing: boolean): FormProblems => {
  const { t } = useTranslation();
  const refusal = refusalIn(error);
  const named = refusal?.code === 'INVALID_INPUT' ? refusal.facts.field.split('.')[0] : undefined;
  const field = known.find((name) => name === named);
  const problemAt = (name: keyof ItemFields) => {
    if (name === 'name' && isNameMissing) return t('items.form.nameMissing');
    if (name !== field) return undefined;
    return t('refusals.INVALID_INPUT', { field: t(`items.form.${labels[name]}`) });
  };
  return { problemAt, other: field === undefined ? error : null };
};

/** The label that stands beside a field, where it is not called the same. */
const labels = {
  kind: 'kind',
  name: 'name',
  categoryId: 'category',
  shelfId: 'shelf',
  brand: 'brand',
  model: 'model',
  serialNumber: 'serialNumber',
  condition: 'condition',
  ownerKind: 'owner',
  ownerName: 'ownerName',
  declaredValueCents: 'declaredValue',
  depositCents: 'deposit',
  loanDays: 'loanDays',
  lendingNote: 'lendingNote',
  returnNote: 'returnNote',
  safetyNotice: 'safetyNotice',
  aliases: 'codes',
  accessories: 'accessories',
} as const satisfies Record<keyof ItemFields, string>;
