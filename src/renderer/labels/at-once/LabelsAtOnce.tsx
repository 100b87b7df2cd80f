import { lazy, Suspense } from 'react';
import { labelDone, useLabelsAtOnce } from './waiting-labels.ts';

/** Symbols and fonts come with the first label. */
const PrintAtOnce = lazy(async () => ({
  default: (await import('./PrintAtOnce.tsx')).PrintAtOnce,
}));

/** Prints what `at-once.ts` was asked for, one after the other. Stands in the frame. */
export const LabelsAtOnce = () => {
  const label = useLabelsAtOnce(({ waiting }) => waiting[0]);
  return (
    label && (
      <Suspense>
        <PrintAtOnce key={label.id} label={label} onDone={() => labelDone(label.id)} />
      </Suspense>
    )
  );
};
