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
    return name === field ? t('refusals.INVALID_INPUT', { field: labelOf(name, t) }) : undefined;
  };
  return { problemAt, other: field === undefined ? error : null };
};

type Translate = ReturnType<typeof useTranslation>['t'];

/** The label that stands beside a field. */
const labelOf = (name: keyof ItemFields, t: Translate): string => {
  const labels: Record<keyof ItemFields, string> = {
    kind: t('items.form.kind'),
    name: t('items.form.name'),
    categoryId: t('items.form.category'),
    shelfId: t('items.form.shelf'),
    brand: t('items.form.brand'),
    model: t('items.form.model'),
    serialNumber: t('items.form.serialNumber'),
    condition: t('items.form.condition'),
    ownerKind: t('items.form.owner'),
    ownerName: t('items.form.ownerName'),
    declaredValueCents: t('items.form.declaredValue'),
    depositCents: t('items.form.deposit'),
    loanDays: t('items.form.loanDays'),
    lendingNote: t('items.form.lendingNote'),
    returnNote: t('items.form.returnNote'),
    safetyNotice: t('items.form.safetyNotice'),
    aliases: t('items.form.codes'),
    accessories: t('items.form.accessories'),
  };
  return labels[name];
};
