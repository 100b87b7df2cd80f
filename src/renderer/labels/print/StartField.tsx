import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { labelsOnSheet } from '#shared/domain/labels/format-problems.ts';
import { useSayFormatProblem } from '../formats/ProblemsSaid.tsx';
import type { PrintFlow } from './use-print-flow.ts';

/** The first free label, as a number; the drawing of the sheet says the same by a click. */
export const StartField = ({ flow: { choice, change } }: { flow: PrintFlow }) => {
  const { t } = useTranslation();
  const sayProblem = useSayFormatProblem();
  const last = labelsOnSheet(choice.format);
  const [typed, setTyped] = useState<number | null>(choice.startAt);
  useEffect(() => setTyped(choice.startAt), [choice.startAt]);
  const isPast = choice.startAt > last;
  if (last === 1) return null;
  return (
    <NumberField
      label={t('labels.print.startAt')}
      description={t('labels.print.startHelp')}
      value={typed}
      onChange={(startAt) => {
        setTyped(startAt);
        if (startAt !== null && startAt >= 1) change({ startAt });
      }}
      // What is no place on the sheet was not taken: the field says again what is.
      onBlur={() => setTyped(choice.startAt)}
      min={1}
      max={last}
      error={isPast ? sayProblem({ kind: 'start-past-sheet', isFatal: true, last }) : undefined}
    />
  );
};
