/** What the counter shows after a scan. */
import { z } from 'zod';
import { day, instant } from '#shared/domain/day.ts';
import { journalEntryId, memberId, ticketId, visitId } from '#shared/domain/ids.ts';
import { memberObstacle, namedItem, standingBlock } from './refusals.ts';
import { itemBrief, loanCheck, loanLine, memberBrief } from './views.ts';

/** One opening of a member at the counter, from card to close. Its id marks the loans for the slip. */
export const visit = z.object({ id: visitId, memberId, openedAt: instant });
export type Visit = z.infer<typeof visit>;

/** What a volunteer sees of a member while serving. */
export const memberFile = z.object({
  member: memberBrief,
  counterNote: z.string(),
  membership: z.object({ type: z.string(), validUntil: day }).nullable(),
  obstacles: z.array(memberObstacle),
  /** False when the rules of the place stop a loan now, not only warn. */
  canBorrow: z.boolean(),
  /** Objects this member may have out, and how many are (with the household, where limits are shared). */
  limit: z.int(),
  countedOut: z.int(),
  out: z.array(loanLine),
});
export type MemberFile = z.infer<typeof memberFile>;

/** An object has just gone out. */
export const handOver = z.object({
  loan: loanLine,
  /** The journal line, for the undo key. */
  actId: journalEntryId,
  checks: z.array(loanCheck),
  lendingNote: z.string(),
  safetyNotice: z.string(),
  depositCents: z.int(),
  declaredValueCents: z.int().nullable(),
  /** Rules of the place that only warn. */
  warnings: z.array(memberObstacle),
  /** The due day could not be moved to an opening day: there is none within two years. */
  hasNoOpeningDay: z.boolean(),
});
export type HandOver = z.infer<typeof handOver>;

/** An object has just come back. */
export const takeBack = z.object({
  loan: loanLine,
  /** The journal line, for the undo key. */
  actId: journalEntryId,
  /** The visit that the slip of this return belongs to; a new one when nobody was open. */
  visitId,
  /** What went out with it, to tick in. */
  checks: z.array(loanCheck),
  returnNote: z.string(),
  shelfName: z.string().nullable(),
  /** What keeps it here from now on, oldest first: then it goes aside, not on its shelf. */
  blocks: z.array(standingBlock),
  /** Whoever brings it: true when somebody else's visit is open. */
  isFromOtherMember: z.boolean(),
});
export type TakeBack = z.infer<typeof takeBack>;

/**
 * An object of the basket that the card could not lend, with the refusal's code. JUST_RETURNED is no
 * refusal: this very member has just brought it back, so it waits for a button (`loans.lend`).
 */
export const leftInBasket = z.object({
  item: namedItem,
  code: z.enum([
    'ITEM_BLOCKED',
    'ITEM_RETIRED',
    'ITEM_OUT',
    'MACHINE_STAYS',
    'MEMBER_MAY_NOT_BORROW',
    'JUST_RETURNED',
  ]),
});
export type LeftInBasket = z.infer<typeof leftInBasket>;

export const scanAnswer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('member-opened'),
    visit,
    file: memberFile,
    lent: z.array(handOver),
    left: z.array(leftInBasket),
  }),
  /** The open member's own card again: the visit is over. */
  z.object({ kind: z.literal('member-closed') }),
  z.object({ kind: z.literal('lent'), handOver, file: memberFile }),
  z.object({ kind: z.literal('returned'), takeBack, file: memberFile.nullable() }),
  /** Lent during this opening: stays lent; a button returns it. */
  z.object({ kind: z.literal('already-lent'), loan: loanLine }),
  /** Brought back by its own borrower during this opening: a button lends it again. */
  z.object({ kind: z.literal('just-returned'), item: itemBrief, at: instant }),
  z.object({ kind: z.literal('in-basket'), item: itemBrief }),
  /** Several objects bear this code: which one? */
  z.object({ kind: z.literal('choose'), items: z.array(itemBrief), members: z.array(memberBrief) }),
  z.object({ kind: z.literal('shelf'), shelfId: z.uuid(), name: z.string() }),
  /** A repair ticket: the screen opens it. */
  z.object({ kind: z.literal('ticket'), ticketId, code: z.string(), thing: z.string() }),
  /** A kit, not lent here yet, or a blank repair sheet; the screen says what it is. */
  z.object({ kind: z.literal('told'), letter: z.enum(['K', 'R']), code: z.string() }),
  /** No code at all: look these words up. */
  z.object({ kind: z.literal('search'), text: z.string() }),
]);
export type ScanAnswer = z.infer<typeof scanAnswer>;
