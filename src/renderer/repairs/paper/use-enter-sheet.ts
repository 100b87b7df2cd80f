/** From a filled sheet to its ticket with its outcome, in one act. */
import { useMutation } from '@tanstack/react-query';
import { client } from '#renderer/app/api.ts';
import type { ActedTicket } from '#shared/contract/repair-views.ts';
import type { Day } from '#shared/domain/day.ts';
import type { RepairSessionId } from '#shared/domain/ids.ts';
import { closeSheet, type SheetDraft, usePile } from './sheet-draft.ts';

export interface Entered {
  readonly ticket: ActedTicket;
  /** As it was typed: an undo brings it back. */
  readonly sheet: SheetDraft;
}

interface When {
  sessionId: RepairSessionId | null;
  on: Day;
}

const enter = async ({ sheet, when }: { sheet: SheetDraft; when: When }): Promise<Entered> => {
  const { code, thing, outcome, barrier, nextStep, minutes, problem } = sheet;
  if (thing.category === null || outcome === null) throw new Error('nothing may be missing');
  const ticket = await client.repairs.tickets.fromPaper({
    code,
    ...when,
    what: { name: thing.name.trim(), category: thing.category },
    problem: problem.trim(),
    presenceId: usePile.getState().evening.presenceId,
    minutes: minutes ?? 0,
    outcome,
    barrier: outcome === 'end-of-life' ? barrier : null,
    nextStep: outcome === 'repairable' ? nextStep : null,
  });
  closeSheet();
  return { ticket, sheet };
};

/** A refusal leaves the sheet as it was. */
export const useEnterSheet = (onEntered: (entered: Entered) => void) =>
  useMutation({ mutationFn: enter, onSuccess: onEntered });
