/** From a filled sheet to its ticket with its outcome, and the verdict that the sheet may bear. */

import { client } from '#renderer/app/api.ts';
import { useAct } from '#renderer/app/use-act.ts';
import type { ActedTicket } from '#shared/contract/repair-views.ts';
import type { Day } from '#shared/domain/day.ts';
import type { ElectricalCheck } from '#shared/domain/repairs/repair-words.ts';
import { closeSheet, needsCheck, type SheetDraft, usePile } from './sheet-draft.ts';
import { eveningNow } from './use-evening.ts';

export interface Entered {
  readonly ticket: ActedTicket;
  /** As it was typed: an undo brings it back. */
  readonly sheet: SheetDraft;
  /** Why the verdict of the sheet could not be written; `null` when it was, or when there is none. */
  readonly verdictProblem: unknown;
}

interface Asked {
  sheet: SheetDraft;
  today: Day;
  /** What the place asks for. */
  setting: ElectricalCheck;
}

const enter = async ({ sheet, today, setting }: Asked): Promise<Entered> => {
  const { session, on } = await eveningNow(today);
  const when = { sessionId: session?.id ?? null, on };
  const ticket = await client.repairs.tickets.fromPaper({ ...when, ...wordsOf(sheet, setting) });
  closeSheet(sheet.code);
  if (!sheet.isUnsafe) return { ticket, sheet, verdictProblem: null };
  try {
    const reason = sheet.unsafeReason.trim();
    const declared = await client.repairs.tickets.declareUnsafe({ id: ticket.id, reason });
    return { ticket: declared, sheet, verdictProblem: null };
  } catch (verdictProblem) {
    return { ticket, sheet, verdictProblem };
  }
};

const wordsOf = (sheet: SheetDraft, setting: ElectricalCheck) => {
  const { code, thing, outcome, barrier, nextStep } = sheet;
  if (thing.category === null || outcome === null) throw new Error('nothing may be missing');
  return {
    code,
    what: {
      name: thing.name.trim(),
      category: thing.category,
      brand: sheet.brand.trim(),
      model: sheet.model.trim(),
      yearOfManufacture: sheet.year,
    },
    problem: sheet.problem.trim(),
    visitorName: sheet.visitorName.trim(),
    presenceId: usePile.getState().evening.presenceId,
    minutes: sheet.minutes ?? 0,
    done: sheet.done.trim(),
    outcome,
    barrier: outcome === 'end-of-life' ? barrier : null,
    nextStep: outcome === 'repairable' ? nextStep : null,
    electricalCheck: needsCheck(sheet, setting) ? sheet.check : null,
  };
};

/** A refusal leaves the sheet as it was. */
export const useEnterSheet = (onEntered: (entered: Entered) => void) =>
  useAct({ mutationFn: enter, onSuccess: onEntered });
