/**
 * What the counter is doing, as a pure value: who is open, what waits in the basket, what was done
 * during this opening, and the last thing said. Answers of the application move it on.
 */
import type {
  HandOver,
  LeftInBasket,
  MemberFile,
  ScanAnswer,
  TakeBack,
  Visit,
} from '#shared/contract/counter-views.ts';
import type { ItemBrief, LoanCheck, LoanLine } from '#shared/contract/views.ts';
import type { VisitId } from '#shared/domain/ids.ts';
import type { Said } from './said.ts';

/** One object that moved during this opening. */
export type Deed =
  | { kind: 'out'; loan: LoanLine; checks: readonly LoanCheck[]; handOver: HandOver }
  | {
      kind: 'in';
      loan: LoanLine;
      checks: readonly LoanCheck[];
      takeBack: TakeBack;
      /** What somebody noted as damaged; `null` when it came back as it left. */
      damageNote: string | null;
    };

/** An object that waits for a card, or, once a card was there, what kept it from going out. */
export interface BasketLine {
  item: ItemBrief;
  why: LeftInBasket['code'] | null;
}

export interface CounterState {
  visit: Visit | null;
  file: MemberFile | null;
  basket: readonly BasketLine[];
  /** The visit of what was brought back with nobody open. */
  returnsVisitId: VisitId | null;
  /** Newest first. */
  deeds: readonly Deed[];
  said: Said | null;
}

export const atRest: CounterState = {
  visit: null,
  file: null,
  basket: [],
  returnsVisitId: null,
  deeds: [],
  said: null,
};

/** More than anybody carries, and all that one scan may bring along. */
export const fullBasket = 100;

export const outDeed = (handOver: HandOver): Deed => ({
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
  damageNote: null,
});

const withDeed = (state: CounterState, deed: Deed): Pick<CounterState, 'deeds' | 'basket'> => ({
  deeds: [deed, ...state.deeds.filter(({ loan }) => loan.id !== deed.loan.id)],
  basket: state.basket.filter(({ item }) => item.id !== deed.loan.item.id),
});

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
      return afterOpening(state, answer);
    case 'member-closed':
      return closed(state, 'asked');
    case 'lent': {
      const deed = outDeed(answer.handOver);
      return { ...state, file: answer.file, ...withDeed(state, deed), said };
    }
    case 'returned': {
      const { file, takeBack } = answer;
      const returnsVisitId = state.visit ? null : takeBack.visitId;
      const deed = inDeed(takeBack);
      return { ...state, file: file ?? state.file, ...withDeed(state, deed), returnsVisitId, said };
    }
    case 'in-basket':
      return afterBasket(state, answer.item);
    default:
      return { ...state, said };
  }
};

/** A card: the basket goes out, and the person's own returns, made just before, are part of the visit. */
const afterOpening = (
  state: CounterState,
  answer: Extract<ScanAnswer, { kind: 'member-opened' }>,
): CounterState => {
  const { visit, file, lent, left } = answer;
  const goesOn = visit.id === state.returnsVisitId;
  const basket = state.basket.flatMap(({ item }) => {
    const why = left.find((one) => one.item.id === item.id)?.code;
    return why ? [{ item, why }] : [];
  });
  const deeds = [...lent.map(outDeed).reverse(), ...(goesOn ? state.deeds : [])];
  const said: Said = { kind: 'answer', answer };
  return { visit, file, basket, returnsVisitId: null, deeds, said };
};

const afterBasket = (state: CounterState, item: ItemBrief): CounterState => {
  if (state.basket.some((line) => line.item.id === item.id))
    return { ...state, said: { kind: 'already-in-basket', item } };
  if (state.basket.length >= fullBasket) return { ...state, said: { kind: 'basket-full' } };
  const said: Said = { kind: 'answer', answer: { kind: 'in-basket', item } };
  return { ...state, basket: [...state.basket, { item, why: null }], said };
};

/** The counter with nobody open, saying good-bye; the slip of what was done stays at hand. */
export const closed = (state: CounterState, why: 'asked' | 'rest'): CounterState => {
  const name = state.file?.member.firstName || state.file?.member.lastName || '';
  const visitId = state.deeds.length > 0 ? (state.visit?.id ?? state.returnsVisitId) : null;
  return { ...atRest, said: { kind: 'closed', why, name, visitId } };
};
