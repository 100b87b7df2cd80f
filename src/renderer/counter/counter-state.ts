/**
 * What the counter is doing, as a pure value: who is open, what waits in the basket, what was done
 * during this opening, and the last thing said. Answers of the application move it on.
 */
import type {
  HandOver,
  MemberFile,
  ScanAnswer,
  TakeBack,
  Visit,
} from '#shared/contract/counter-views.ts';
import type { Slip } from '#shared/contract/loans.ts';
import type { ItemBrief, LoanCheck, LoanLine } from '#shared/contract/views.ts';
import type { VisitId } from '#shared/domain/ids.ts';

/** One object that moved during this opening. */
export type Deed =
  | { kind: 'out'; loan: LoanLine; checks: readonly LoanCheck[]; handOver: HandOver }
  | { kind: 'in'; loan: LoanLine; checks: readonly LoanCheck[]; takeBack: TakeBack };

/** The last thing said: an answer, a refusal, or a word of the counter itself. */
export type Said =
  | { kind: 'answer'; answer: ScanAnswer }
  | { kind: 'refused'; thrown: unknown; typed: string }
  | { kind: 'told'; sentence: string; isGood: boolean };

export interface CounterState {
  visit: Visit | null;
  file: MemberFile | null;
  basket: readonly ItemBrief[];
  /** Newest first. */
  deeds: readonly Deed[];
  said: Said | null;
}

export const atRest: CounterState = { visit: null, file: null, basket: [], deeds: [], said: null };

const outDeed = (handOver: HandOver): Deed => ({
  kind: 'out',
  loan: handOver.loan,
  checks: handOver.checks,
  handOver,
});

const inDeed = (takeBack: TakeBack): Deed => ({
  kind: 'in',
  loan: takeBack.loan,
  checks: takeBack.checks,
  takeBack,
});

const withDeed = (state: CounterState, deed: Deed): readonly Deed[] => [
  deed,
  ...state.deeds.filter(({ loan }) => loan.id !== deed.loan.id),
];

/** The questions of a deed that nobody has answered yet. What was missing at lending is not asked again. */
export const unanswered = (deed: Deed): readonly LoanCheck[] =>
  deed.checks.filter((check) =>
    deed.kind === 'out'
      ? check.outAnswer === null
      : check.kind === 'accessory' && check.outAnswer !== 'missing' && check.inAnswer === null,
  );

export const pendingDeeds = ({ deeds }: CounterState): readonly Deed[] =>
  deeds.filter((deed) => unanswered(deed).length > 0);

/** What the counter shows after the application has answered. */
export const afterAnswer = (state: CounterState, answer: ScanAnswer): CounterState => {
  const said: Said = { kind: 'answer', answer };
  switch (answer.kind) {
    case 'member-opened':
      return {
        visit: answer.visit,
        file: answer.file,
        basket: state.basket.filter(({ id }) => answer.left.some(({ item }) => item.id === id)),
        deeds: answer.lent.map(outDeed).reverse(),
        said,
      };
    case 'member-closed':
      return { ...atRest, said };
    case 'lent':
      return {
        ...state,
        file: answer.file,
        deeds: withDeed(state, outDeed(answer.handOver)),
        said,
      };
    case 'returned':
      return {
        ...state,
        file: answer.file ?? state.file,
        deeds: withDeed(state, inDeed(answer.takeBack)),
        said,
      };
    case 'in-basket': {
      const others = state.basket.filter(({ id }) => id !== answer.item.id);
      return { ...state, basket: [...others, answer.item], said };
    }
    default:
      return { ...state, said };
  }
};

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

/** The visits that the deeds on screen belong to: the open one, or those of returns with nobody open. */
export const visitIdsOf = (visit: Visit | null, deeds: readonly Deed[]): readonly VisitId[] =>
  visit
    ? [visit.id]
    : [...new Set(deeds.flatMap((deed) => (deed.kind === 'in' ? [deed.takeBack.visitId] : [])))];

/** Deeds as the base now has them: what was undone is gone, what was corrected is so here too. */
export const asInBase = (state: CounterState, slips: readonly Slip[]): CounterState => {
  const lines = {
    out: new Map(slips.flatMap(({ lent }) => lent.map((line) => [line.id, line]))),
    in: new Map(slips.flatMap(({ returned }) => returned.map((line) => [line.id, line]))),
  };
  const deeds = state.deeds.flatMap((deed) => {
    const line = lines[deed.kind].get(deed.loan.id);
    return line ? [{ ...deed, loan: line, checks: line.checks }] : [];
  });
  return { ...state, deeds };
};
