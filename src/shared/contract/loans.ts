/** Loans: one item, one member, out on, due on, returned on. */
import { z } from 'zod';
import { day, instant } from '#shared/domain/day.ts';
import {
  itemId,
  journalEntryId,
  loanCheckId,
  loanId,
  memberId,
  ticketId,
  visitId,
} from '#shared/domain/ids.ts';
import { condition } from '#shared/domain/words.ts';
import { handOver, takeBack } from './counter-views.ts';
import { reads, typed, typedName, writes } from './procedure.ts';
import { mayRefuse, namedMember } from './refusals.ts';
import { loanCheck, loanLine } from './views.ts';

const lendRefusals = mayRefuse(
  'ITEM_BLOCKED',
  'ITEM_RETIRED',
  'ITEM_OUT',
  'MACHINE_STAYS',
  'MEMBER_MAY_NOT_BORROW',
);

const oneLoan = z.object({ id: loanId });

/** The loan as an act left it, with the journal line for the undo key. */
const actedLoan = loanLine.extend({ actId: journalEntryId });
export type ActedLoan = z.infer<typeof actedLoan>;

/** The slip of one visit: what the member signs or takes home. */
export const slip = z.object({
  visitId,
  at: instant,
  place: z.object({ name: z.string(), address: z.string(), contact: z.string() }),
  rulesVersion: z.string(),
  rulesText: z.string(),
  member: namedMember.nullable(),
  lent: z.array(slipLine()),
  returned: z.array(slipLine()),
});
export type Slip = z.infer<typeof slip>;

function slipLine() {
  return loanLine.extend({
    checks: z.array(loanCheck),
    conditionOut: condition,
    conditionIn: condition.nullable(),
    damageNote: z.string().nullable(),
    declaredValueCents: z.int().nullable(),
    depositCents: z.int(),
  });
}

export const loans = {
  /** Lends by hand: from a button, or to bring an object just returned out again. */
  lend: writes('/loans/lend')
    .input(z.object({ itemId, memberId, visitId }))
    .output(handOver)
    .errors(lendRefusals),
  /** A manager lets through what a rule of the place refuses. A retired or blocked object never goes out. */
  lendAnyway: writes('/loans/lend-anyway', 'manager')
    .input(z.object({ itemId, memberId, visitId, reason: typedName }))
    .output(handOver)
    .errors(lendRefusals),
  takeBack: writes('/loans/take-back')
    .input(oneLoan.extend({ visitId: visitId.nullable().default(null) }))
    .output(takeBack)
    .errors(mayRefuse('LOAN_ENDED')),
  /** An object that must not be used any more may be due sooner, never later. */
  changeDueDay: writes('/loans/change-due-day')
    .input(oneLoan.extend({ dueOn: day }))
    .output(actedLoan)
    .errors(mayRefuse('LOAN_ENDED', 'DAY_IMPOSSIBLE', 'ITEM_UNSAFE')),
  renew: writes('/loans/renew')
    .input(oneLoan)
    .output(actedLoan)
    .errors(
      mayRefuse(
        'LOAN_ENDED',
        'NO_MORE_RENEWALS',
        'MEMBER_MAY_NOT_BORROW',
        'DAY_IMPOSSIBLE',
        'ITEM_UNSAFE',
      ),
    ),
  /** Renews what may be renewed and names what may not. */
  renewAll: writes('/loans/renew-all')
    .input(z.object({ memberId }))
    .output(z.object({ renewed: z.array(loanLine), refused: z.array(loanLine) })),
  /** Ticks accessories at lending or at return, or the safety notice as seen. */
  answerChecks: writes('/loans/answer-checks')
    .input(
      oneLoan.extend({
        moment: z.enum(['out', 'in']),
        answers: z
          .array(z.object({ id: loanCheckId, answer: z.enum(['there', 'missing', 'seen']) }))
          .min(1)
          .max(60),
      }),
    )
    .output(z.object({ loan: loanLine, checks: z.array(loanCheck), actId: journalEntryId })),
  /** After a return: the object came back damaged. Opens its repair ticket and blocks it; the photo goes to both. */
  reportDamage: writes('/loans/report-damage')
    .input(oneLoan.extend({ note: typedName.max(2000), photo: z.file().optional() }))
    .output(actedLoan.extend({ ticket: z.object({ id: ticketId, code: z.string() }) }))
    .errors(mayRefuse('FILE_REFUSED', 'LETTER_SPENT')),
  /** Records a loan or a return on the day it really happened. */
  backDate: writes('/loans/back-date', 'manager')
    .input(
      oneLoan.extend({
        lentOn: day.optional(),
        returnedOn: day.optional(),
        reason: typed(200).default(''),
      }),
    )
    .output(loanLine)
    .errors(mayRefuse('DAY_IMPOSSIBLE')),
  slip: reads('/visits/{visitId}/slip').input(z.object({ visitId })).output(slip),
};
