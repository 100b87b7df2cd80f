/**
 * What the counter asks of the application. Acts wait for one another: a second scan is decided on
 * what the first one left, however fast it came.
 */
import { client, queries } from '#renderer/app/api.ts';
import { refusalIn } from '#renderer/app/refusal.ts';
import type { ScanAnswer } from '#shared/contract/counter-views.ts';
import type { Slip } from '#shared/contract/loans.ts';
import type { LoanLine } from '#shared/contract/views.ts';
import type { Day } from '#shared/domain/day.ts';
import type { ItemId, LoanId, MemberId, VisitId } from '#shared/domain/ids.ts';
import { codeIn } from '#shared/domain/scan-reading.ts';
import {
  afterAnswer,
  asInBase,
  atRest,
  type Deed,
  pendingDeeds,
  unanswered,
  visitIdsOf,
  withLoan,
} from './counter-state.ts';
import { counterNow, moveCounter } from './counter-store.ts';
import { soundOf, tellRefusal } from './say.ts';
import { play } from './sounds.ts';

let lastAct: Promise<unknown> = Promise.resolve();

/** Runs after every act asked before; a refusal is told, and never breaks the line. */
const inTurn = (act: () => Promise<void>, typed = ''): Promise<void> => {
  const run = lastAct.then(act).catch((thrown: unknown) => tellRefusal(thrown, typed));
  lastAct = run.then(() => queries.invalidateQueries());
  return run;
};

const situation = () => {
  const { visit, basket } = counterNow();
  return { visit, basket: basket.map(({ id }) => id) };
};

const take = (answer: ScanAnswer): void => {
  if (answer.kind === 'search') return; // words, not a code: the box shows what it finds
  play(soundOf(answer));
  moveCounter((state) => afterAnswer(state, answer));
};

/** A scan, or text typed into the box that may be a code; answers what came of it, `null` when refused. */
export const scan = async (readings: readonly string[]): Promise<ScanAnswer['kind'] | null> => {
  let kind: ScanAnswer['kind'] | null = null;
  await inTurn(async () => {
    const answer = await client.counter.scan({ ...situation(), readings: [...readings] });
    kind = answer.kind;
    take(answer);
  }, codeIn(readings) ?? readings[0]);
  return kind;
};

export const pickItem = (id: ItemId): Promise<void> =>
  inTurn(async () =>
    take(await client.counter.pick({ ...situation(), pick: { kind: 'item', id } })),
  );

export const pickMember = (id: MemberId): Promise<void> =>
  inTurn(async () =>
    take(await client.counter.pick({ ...situation(), pick: { kind: 'member', id } })),
  );

/** Lends by a button: an object just returned, or against a rule when a manager gives the reason. */
export const lend = (itemId: ItemId, override?: { reason: string }): Promise<void> =>
  inTurn(async () => {
    const { visit } = counterNow();
    if (!visit) return;
    const asked = { itemId, memberId: visit.memberId, visitId: visit.id };
    const handOver = override
      ? await client.loans.lendAnyway({ ...asked, reason: override.reason })
      : await client.loans.lend(asked);
    const file = await client.counter.file({ memberId: visit.memberId });
    take({ kind: 'lent', handOver, file });
  });

/** Returns by a button. */
export const takeBack = (id: LoanId): Promise<void> =>
  inTurn(async () => {
    const { visit } = counterNow();
    const back = await client.loans.takeBack({ id, visitId: visit?.id ?? null });
    const file = visit ? await client.counter.file({ memberId: visit.memberId }) : null;
    take({ kind: 'returned', takeBack: back, file });
  });

export const changeDueDay = (id: LoanId, dueOn: Day): Promise<void> =>
  inTurn(async () => {
    const loan = await client.loans.changeDueDay({ id, dueOn });
    moveCounter((state) => withLoan(state, loan));
  });

export const renew = (id: LoanId): Promise<void> =>
  inTurn(async () => {
    const loan = await client.loans.renew({ id });
    play('out');
    moveCounter((state) => withLoan(state, loan));
  });

/** Renews all that may be; answers what could not. */
export const renewAll = async (
  memberId: MemberId,
): Promise<{ renewed: LoanLine[]; refused: LoanLine[] }> => {
  const outcome: { renewed: LoanLine[]; refused: LoanLine[] } = { renewed: [], refused: [] };
  await inTurn(async () => {
    Object.assign(outcome, await client.loans.renewAll({ memberId }));
    moveCounter((state) => outcome.renewed.reduce((next, loan) => withLoan(next, loan), state));
  });
  return outcome;
};

type Answer = 'there' | 'missing' | 'seen';

/** Answers some questions of a deed. */
export const answerChecks = (
  deed: Deed,
  answers: readonly { id: Deed['checks'][number]['id']; answer: Answer }[],
): Promise<void> =>
  inTurn(async () => {
    const { loan, checks } = await client.loans.answerChecks({
      id: deed.loan.id,
      moment: deed.kind,
      answers: [...answers],
    });
    moveCounter((state) => withLoan(state, loan, checks));
  });

/** One key: every accessory that waits for an answer is there. Safety notices come after, one by one. */
export const allThere = async (): Promise<void> => {
  const pending = pendingDeeds(counterNow());
  const accessories = pending.filter((deed) => unanswered(deed).some(isAccessory));
  for (const deed of accessories) {
    await answerChecks(
      deed,
      unanswered(deed)
        .filter(isAccessory)
        .map(({ id }) => ({ id, answer: 'there' as const })),
    );
  }
  const [notice] = pending;
  if (accessories.length > 0 || !notice) return;
  await answerChecks(
    notice,
    unanswered(notice).map(({ id }) => ({ id, answer: 'seen' as const })),
  );
};

const isAccessory = ({ kind }: Deed['checks'][number]) => kind === 'accessory';

export const reportDamage = (id: LoanId, note: string, photo?: File): Promise<void> =>
  inTurn(async () => {
    const loan = await client.loans.reportDamage({ id, note, ...(photo && { photo }) });
    moveCounter((state) => withLoan(state, loan));
  });

/** The slip of a visit; `null` when all that was done in it has been undone. */
const slipOf = async (visitId: VisitId): Promise<Slip | null> => {
  try {
    return await client.loans.slip({ visitId });
  } catch (thrown) {
    if (refusalIn(thrown)?.code === 'NOT_FOUND') return null;
    throw thrown;
  }
};

/** Shows the counter as the base has it, after an undo. */
export const reload = (): Promise<void> =>
  inTurn(async () => {
    const { visit, deeds } = counterNow();
    const slips = await Promise.all(visitIdsOf(visit, deeds).map(slipOf));
    const file = visit ? await client.counter.file({ memberId: visit.memberId }) : null;
    moveCounter((state) =>
      asInBase(
        { ...state, file },
        slips.filter((slip) => slip !== null),
      ),
    );
  });

/** Ends the visit, or empties the basket; never over unanswered questions. */
export const close = (): 'closed' | 'emptied' | 'pending' | 'nothing' => {
  const state = counterNow();
  if (pendingDeeds(state).length > 0) return 'pending';
  if (state.visit) {
    moveCounter(() => atRest);
    return 'closed';
  }
  if (state.basket.length > 0) {
    moveCounter(() => atRest);
    return 'emptied';
  }
  moveCounter(() => atRest);
  return 'nothing';
};
