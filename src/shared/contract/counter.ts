/** The counter: one box that decides. Served by the trade `loans`. */
import { z } from 'zod';
import { itemId, memberId, visitId } from '#shared/domain/ids.ts';
import { memberFile, scanAnswer, visit } from './counter-views.ts';
import { page, readings, reads, typed, writes } from './procedure.ts';
import { mayRefuse } from './refusals.ts';
import { itemBrief, loanLine, memberBrief } from './views.ts';

/** Where the counter stands: who is open, what waits in the basket. */
const situation = z.object({
  visit: visit.nullable().default(null),
  basket: z.array(itemId).max(100).default([]),
  /**
   * With nobody open: the `takeBack.visitId` of the last object brought back, so that one slip shows
   * them all, and so that its own borrower's card goes on with the same visit. Forgotten with the basket.
   */
  returnsVisitId: visitId.nullable().default(null),
});
export type Situation = z.infer<typeof situation>;

const scanRefusals = mayRefuse(
  'MISREAD',
  'CODE_UNKNOWN',
  'ITEM_BLOCKED',
  'ITEM_RETIRED',
  'ITEM_OUT',
  'MACHINE_STAYS',
  'MEMBER_MAY_NOT_BORROW',
  'ANSWERS_PENDING',
  'LOAN_ENDED',
);

export const counter = {
  /** Decides by a scan. `readings`: what was typed, then what the keys may have meant, best first. */
  scan: writes('/counter/scan')
    .input(situation.extend({ readings }))
    .output(scanAnswer)
    .errors(scanRefusals),
  /** The same decision for an object or a member picked from a list. */
  pick: writes('/counter/pick')
    .input(
      situation.extend({
        pick: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('item'), id: itemId }),
          z.object({ kind: z.literal('member'), id: memberId }),
        ]),
      }),
    )
    .output(scanAnswer)
    .errors(scanRefusals),
  search: reads('/counter/search')
    .input(z.object({ text: typed(200), limit: z.int().min(1).max(50).default(8) }))
    .output(
      z.object({
        items: z.array(itemBrief),
        members: z.array(memberBrief),
        /** Words that were read as others, for the screen to say so. */
        corrected: z.array(z.object({ from: z.string(), to: z.string() })),
      }),
    ),
  file: reads('/counter/members/{memberId}').input(z.object({ memberId })).output(memberFile),
  dueToday: reads('/counter/due-today').input(page).output(loanList()),
  late: reads('/counter/late').input(page).output(loanList()),
  outNow: reads('/counter/out-now').input(page).output(loanList()),
};

function loanList() {
  return z.object({ loans: z.array(loanLine), total: z.int() });
}
