/** What the counter shows follows what the base holds: after a loan changed, after an undo. */
import type { Slip } from '#shared/contract/loans.ts';
import type { LoanCheck, LoanLine } from '#shared/contract/views.ts';
import type { VisitId } from '#shared/domain/ids.ts';
import type { CounterState, Deed } from './counter-state.ts';

/** A loan changed (renewed, other due day, questions answered): every place that shows it follows. */
export const withLoan = (
  state: CounterState,
  loan: LoanLine,
  checks?: readonly LoanCheck[],
): CounterState => ({
  ...state,
  deeds: state.deeds.map((deed) =>
    deed.loan.id === loan.id ? { ...deed, loan, checks: checks ?? deed.checks } : deed,
  ),
  file: state.file && {
    ...state.file,
    out: state.file.out.map((line) => (line.id === loan.id ? loan : line)),
  },
});

/** An object that came back was said to be damaged. */
export const withDamage = (state: CounterState, loan: LoanLine, note: string): CounterState => ({
  ...state,
  deeds: state.deeds.map((deed) =>
    deed.kind === 'in' && deed.loan.id === loan.id ? { ...deed, loan, damageNote: note } : deed,
  ),
});

/** The visit that the deeds on screen belong to: the open one, or that of returns with nobody open. */
export const visitIdOf = ({ visit, returnsVisitId }: CounterState): VisitId | null =>
  visit?.id ?? returnsVisitId;

/** Deeds as the base now has them: what was undone is gone, what was corrected is so here too. */
export const asInBase = (state: CounterState, slip: Slip | null): CounterState => {
  const lines = {
    out: new Map(slip?.lent.map((line) => [line.id, line])),
    in: new Map(slip?.returned.map((line) => [line.id, line])),
  };
  const deeds = state.deeds.flatMap((deed): Deed[] => {
    const line = lines[deed.kind].get(deed.loan.id);
    if (!line) return [];
    const same = { loan: line, checks: line.checks };
    return deed.kind === 'in'
      ? [{ ...deed, ...same, damageNote: line.damageNote }]
      : [{ ...deed, ...same }];
  });
  return { ...state, deeds };
};
