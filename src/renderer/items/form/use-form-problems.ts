import { useTranslation } from 'react-i18next';
import { useFieldProblems } from '#renderer/ui/use-field-problems.ts';
import type { ItemFields } from '#shared/contract/items.ts';
import type { FormPart } from './form-part.ts';

interface FormProblems {
  problemAt: FormPart['problemAt'];
  /** What no field of the form is to blame for. */
  other: unknown;
}

/** Puts a refusal beside the field that it names; the rest is for the foot of the form. */
export const useFormProblems = (error: unknown, isNameMissing: boolean): FormProblems => {
  const { t } = useTranslation();
  const said = Object.entries(labels).map(([field, label]) => [field, t(`items.form.${label}`)]);
  const problems = useFieldProblems(error, Object.fromEntries(said) as Said); // every label of the form
  const problemAt = (name: keyof ItemFields) =>
    name === 'name' && isNameMissing ? t('items.form.nameMissing') : problems.at(name);
  return { problemAt, other: problems.other };
};

type Said = Readonly<Record<keyof ItemFields, string>>;

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
