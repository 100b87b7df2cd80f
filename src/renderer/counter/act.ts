/** What the counter asks of the application, each act in its turn. */
import { client } from '#renderer/app/api.ts';
import { refusalIn } from '#renderer/app/refusal.ts';
import type { Situation } from '#shared/contract/counter.ts';
import type { ScanAnswer } from '#shared/contract/counter-views.ts';
import type { JournalEntry } from '#shared/contract/journal.ts';
import type { Slip } from '#shared/contract/loans.ts';
import type { LoanLine } from '#shared/contract/views.ts';
import type { Day } from '#shared/domain/day.ts';
import type { ItemId, JournalEntryId, LoanId, MemberId, VisitId } from '#shared/domain/ids.ts';
import { asInBase, visitIdOf, withDamage, withLoan } from './as-in-base.ts';
import { afterAnswer } from './counter-state.ts';
import { counterNow, moveCounter } from './counter-store.ts';
import { inTurn, inTurnOrTold } from './in-turn.ts';
import { say, sound } from './say.ts';

/** What the last card could not lend waits for a button, not for the next person's card. */
const situation = (): Situation => {
  const { visit, basket, returnsVisitId } = counterNow();
  return { visit, returnsVisitId, basket: visit ? [] : basket.map(({ item }) => item.id) };
};

const take = (answer: ScanAnswer): void => {
  if (answer.kind === 'search') return; // words, not a code: the box shows what it finds
  moveCounter((state) => afterAnswer(state, answer));
  sound();
};

/** A scan, or text typed into the box that may be a code; answers what came of it, `null` when refused. */
export const scan = async (readings: readonly string[]): Promise<ScanAnswer | null> => {
  let answer: ScanAnswer | null = null;
  await inTurnOrTold(async () => {
    answer = await client.counter.scan({ ...situation(), readings: [...readings] });
    take(answer);
  });
  return answer;
};

export const pickItem = (id: ItemId): Promise<void> =>
  inTurnOrTold(async () =>
    take(await client.counter.pick({ ...situation(), pick: { kind: 'item', id } })),
  );

/** Opens a member picked from a list; unlike the card, picking whoever is open closes nobody. */
export const pickMember = (id: MemberId): Promise<void> =>
  inTurnOrTold(async () => {
    if (counterNow().visit?.memberId === id) return;
    take(await client.counter.pick({ ...situation(), pick: { kind: 'member', id } }));
  });

/** Lends by a button an object that a scan alone does not lend. */
export const lend = (itemId: ItemId): Promise<void> =>
  inTurnOrTold(() => lendBy(itemId, client.loans.lend));

/** Lends against a rule, for a manager's reason. Rejects with what refuses it. */
export const lendAnyway = (itemId: ItemId, reason: string): Promise<void> =>
  inTurn(() => lendBy(itemId, (asked) => client.loans.lendAnyway({ ...asked, reason })));

const lendBy = async (itemId: ItemId, act: typeof client.loans.lend): Promise<void> => {
  const { visit } = counterNow();
  if (!visit) return;
  const handOver = await act({ itemId, memberId: visit.memberId, visitId: visit.id });
  const file = await client.counter.file({ memberId: visit.memberId });
  take({ kind: 'lent', handOver, file });
};

/** Returns by a button. */
export const takeBack = (id: LoanId): Promise<void> =>
  inTurnOrTold(async () => {
    const { visit } = counterNow();
    const back = await client.loans.takeBack({ id, visitId: visitIdOf(counterNow()) });
    const file = visit ? await client.counter.file({ memberId: visit.memberId }) : null;
    take({ kind: 'returned', takeBack: back, file });
  });

export const changeDueDay = (id: LoanId, dueOn: Day): Promise<void> =>
  inTurnOrTold(async () => {
    const loan = await client.loans.changeDueDay({ id, dueOn });
    moveCounter((state) => withLoan(state, loan));
  });

export const renew = (id: LoanId): Promise<void> =>
  inTurnOrTold(async () => {
    const loan = await client.loans.renew({ id });
    moveCounter((state) => withLoan(state, loan));
    say({ kind: 'renewed', loan });
  });

/** Renews all that may be; answers what could be and what not. Rejects with what refuses it. */
export const renewAll = (
  memberId: MemberId,
): Promise<{ renewed: LoanLine[]; refused: LoanLine[] }> =>
  inTurn(async () => {
    const outcome = await client.loans.renewAll({ memberId });
    moveCounter((state) => outcome.renewed.reduce((next, loan) => withLoan(next, loan), state));
    return outcome;
  });

/** Notes that an object came back damaged. Rejects with what refuses it. */
export const reportDamage = (id: LoanId, note: string, photo?: File): Promise<void> =>
  inTurn(async () => {
    const loan = await client.loans.reportDamage({ id, note, ...(photo && { photo }) });
    moveCounter((state) => withDamage(state, loan, note));
    say({ kind: 'damage-noted', loan, ticket: loan.ticket });
  });

/** Takes one act back and shows the counter as the base then has it. Rejects with what forbids it. */
export const undo = (id: JournalEntryId): Promise<void> => inTurn(() => undoNow(id));

/** How far back the undo key looks for an act of its own post. */
const longestLook = 200;

/**
 * Takes back the last act of this very post, not that of the post beside, and answers it. An act
 * that stays is not skipped: what was done before it is not the last act. In one turn, so that the
 * key pressed twice takes two acts back.
 */
export const undoLast = (): Promise<JournalEntry | undefined> =>
  inTurn(async () => {
    const entries = await client.journal.list({ limit: longestLook });
    const last = entries.find(({ isMine, isUndone, act }) => isMine && !isUndone && act !== 'undo');
    if (last && goesAtOneKey(last)) await undoNow(last.id);
    return last;
  });

/** What a whole sheet brought is taken back from the journal, which asks first. */
export const goesAtOneKey = ({ isUndoable, imported }: JournalEntry): boolean =>
  isUndoable && imported === null;

const undoNow = async (id: JournalEntryId): Promise<void> => {
  await client.journal.undo({ id });
  await showBase();
};

/** Shows the counter as the base has it, after an undo on another screen. */
export const reload = (): Promise<void> => inTurnOrTold(showBase);

const showBase = async (): Promise<void> => {
  const { visit } = counterNow();
  const visitId = visitIdOf(counterNow());
  const slip = visitId && (await slipOf(visitId));
  const file = visit ? await client.counter.file({ memberId: visit.memberId }) : null;
  moveCounter((state) => asInBase({ ...state, file }, slip));
};

/** The slip of a visit; `null` when all that was done in it has been undone. */
const slipOf = async (visitId: VisitId): Promise<Slip | null> => {
  try {
    return await client.loans.slip({ visitId });
  } catch (thrown) {
    if (refusalIn(thrown)?.code === 'NOT_FOUND') return null;
    throw thrown;
  }
};
