import { useTranslation } from 'react-i18next';
import { refusalIn } from '#renderer/app/refusal.ts';

export interface FieldProblems<Field extends string> {
  /** The sentence to show at a field; nothing when it is not to blame. */
  at: (field: Field) => string | undefined;
  /** What no field is to blame for: shown at the foot of the form. */
  other: unknown;
}

/** Puts a refusal beside the field that it names. `labels`: what stands beside each field. */
export const useFieldProblems = <Field extends string>(
  error: unknown,
  labels: Readonly<Record<Field, string>>,
): FieldProblems<Field> => {
  const { t } = useTranslation();
  const refusal = refusalIn(error);
  const named = refusal?.code === 'INVALID_INPUT' ? refusal.facts.field.split('.')[0] : undefined;
  const isShown = named !== undefined && named in labels;
  return {
    at: (field) =>
      isShown && field === named
        ? t('refusals.INVALID_INPUT', { field: labels[field] })
        : undefined,
    other: isShown ? null : error,
  };
};
