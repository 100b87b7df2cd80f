/** What is missing, or what the application refuses, beside the field that it is about. */
import { useTranslation } from 'react-i18next';
import { refusalIn, useSayRefusal } from '#renderer/app/refusal.ts';
import { missingIn, type NeededField, useIntakeDraft } from './intake-draft.ts';

const folded = ['contact', 'weight', 'brand', 'model', 'year'] as const;
export type FoldedField = (typeof folded)[number];
type Field = NeededField | FoldedField;

export interface IntakeProblems {
  at: (field: Field) => string | undefined;
  /** One of the folded fields is to blame: unfold them. */
  isFolded: boolean;
  /** What no field is to blame for. */
  other: unknown;
}

/** As the contract calls them, by the end of their path. */
const fields: Readonly<Record<string, Field>> = {
  name: 'what',
  what: 'what',
  category: 'category',
  problem: 'problem',
  visitorName: 'visitorName',
  visitorContact: 'contact',
  waiver: 'waiver',
  weightGrams: 'weight',
  brand: 'brand',
  model: 'model',
  yearOfManufacture: 'year',
};

/** `isAsked`: somebody wanted to save, and something was missing. */
export const useIntakeProblems = (error: unknown, isAsked: boolean): IntakeProblems => {
  const { t } = useTranslation();
  const sayRefusal = useSayRefusal();
  const draft = useIntakeDraft();
  const missing: readonly Field[] = isAsked ? missingIn(draft) : [];
  const refused = refusedField(error);
  const sayRefused = (field: Field) =>
    refusalIn(error)?.code === 'WAIVER_NEEDED'
      ? sayRefusal(error)
      : t('refusals.INVALID_INPUT', { field: t(`repairIntake.${field}`) });
  return {
    at: (field) => {
      if (missing.includes(field)) return t(`repairIntake.missing.${field as NeededField}`); // only those are missing
      return field === refused ? sayRefused(field) : undefined;
    },
    isFolded: folded.some((field) => field === refused),
    other: refused === null ? error : null,
  };
};

const refusedField = (error: unknown): Field | null => {
  const refusal = refusalIn(error);
  if (refusal?.code === 'WAIVER_NEEDED') return 'waiver';
  if (refusal?.code !== 'INVALID_INPUT') return null;
  return fields[refusal.facts.field.split('.').at(-1) ?? ''] ?? null;
};
