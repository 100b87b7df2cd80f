/** Tickets: one thing, one fault, from intake to outcome. */
import { z } from 'zod';
import { day } from '#shared/domain/day.ts';
import {
  attemptId,
  itemId,
  journalEntryId,
  memberId,
  presenceId,
  repairSessionId,
  shelfId,
  ticketId,
  ticketPartId,
  ticketPhotoId,
} from '#shared/domain/ids.ts';
import {
  barrier,
  nextStep,
  outcome,
  safetyVerdict,
  ticketState,
} from '#shared/domain/repairs/repair-words.ts';
import { evenLocked, page, readings, reads, typed, typedName, writes } from './procedure.ts';
import { mayRefuse } from './refusals.ts';
import { actedTicket, publicTicket, thing, ticketLine, ticketPage } from './repair-views.ts';

const oneTicket = z.object({ id: ticketId });
const note = typed(4_000);
const problem = typed(4_000);

/** What is known of an outcome: a barrier only with end of life, a next step only with repairable. */
const outcomeFields = {
  outcome,
  barrier: barrier.nullable().default(null),
  nextStep: nextStep.nullable().default(null),
};

/** Opens a ticket: what, what is wrong, whose. `what` may be left out for an object of the place. */
const intake = z.object({
  what: thing.optional(),
  problem: problem.min(1),
  visitorName: typed(200).default(''),
  visitorContact: typed(200).default(''),
  memberId: memberId.nullable().default(null),
  itemId: itemId.nullable().default(null),
  /** Left out: today's session, if there is one. `null`: outside of a session. */
  sessionId: repairSessionId.nullable().optional(),
  /** What the visitor accepted; needed unless the thing is an object of the place. */
  waiver: z
    .object({ version: z.int().min(1), how: z.enum(['signed', 'paper']) })
    .nullable()
    .default(null),
  /** The signature, as a picture; needed when the waiver is signed on screen. */
  signature: z.file().optional(),
  /** Of a blank sheet that was printed ahead; left out: the next code. */
  code: z.string().max(40).optional(),
});
export type Intake = z.input<typeof intake>;

export const tickets = {
  open: writes('/repairs/tickets/open')
    .input(intake)
    .output(actedTicket)
    .errors(
      mayRefuse('CODE_TAKEN', 'CODE_NOT_OURS', 'LETTER_SPENT', 'FILE_REFUSED', 'WAIVER_NEEDED'),
    ),
  get: reads('/repairs/tickets/{id}').input(oneTicket).output(ticketPage),
  /** What a scan of a tag or of a sheet is, `readings` as at the counter. Writes nothing. */
  find: writes('/repairs/tickets/find')
    .input(z.object({ readings }))
    .output(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('ticket'), id: ticketId }),
        /** A code of ours that no ticket bears yet: a sheet printed ahead. */
        z.object({ kind: z.literal('blank'), code: z.string() }),
        z.object({ kind: z.literal('item'), id: itemId }),
        z.object({ kind: z.literal('member'), id: memberId }),
        z.object({ kind: z.literal('nothing') }),
      ]),
    ),
  /** All of them, last opened first. `text` looks in things, problems, brands, codes and names. */
  list: reads('/repairs/tickets')
    .input(
      page.extend({
        text: typed(200).default(''),
        state: ticketState.optional(),
        itemId: itemId.optional(),
        sessionId: repairSessionId.optional(),
        isUnsafe: z.stringbool().or(z.boolean()).optional(),
      }),
    )
    .output(z.object({ tickets: z.array(ticketLine), total: z.int() })),
  /**
   * The room: what is open now (waiting by number, then by time), and what was done in the session of
   * today or, without one, today. A number is one of the session that is on, else `null`. At most 500.
   */
  board: reads('/repairs/tickets/board').output(z.array(ticketLine)),
  /** The session's queue for the eyes of visitors: numbers and tables. */
  publicBoard: reads('/repairs/tickets/public-board')
    .meta(evenLocked)
    .output(z.array(publicTicket)),
  /**
   * Corrects what was written at intake. An object of the place has no visitor. A thing that was fixed
   * as an unpowered one and turns out to be powered needs its electrical check first.
   */
  change: writes('/repairs/tickets/change')
    .input(
      oneTicket.extend({
        what: thing.optional(),
        problem: problem.min(1).optional(),
        visitorName: typed(200).optional(),
        visitorContact: typed(200).optional(),
      }),
    )
    .output(actedTicket)
    .errors(mayRefuse('CHECK_NEEDED')),
  /**
   * A repairer takes it: an attempt begins, whatever it waited for; one that runs on it ends. A ticket
   * that was done is taken up again and loses its outcome. Taken at a later session, it stands in that
   * one's queue. Who is present and has it already keeps it: twice is once. With `ifWaiting` it is not
   * taken from somebody else who has it by now, or has finished it. Who has left the session takes up
   * only what they had begun.
   */
  take: writes('/repairs/tickets/take')
    .input(
      oneTicket.extend({
        presenceId: presenceId.nullable().default(null),
        ifWaiting: z.boolean().default(false),
      }),
    )
    .output(actedTicket)
    .errors(mayRefuse('TICKET_TAKEN', 'REPAIRER_LEFT')),
  /**
   * The next that waits: by number in the session that is on, then what waits outside of it, first come
   * first; `null` when nobody does. Who is present and taps twice takes one ticket.
   */
  takeNext: writes('/repairs/tickets/take-next')
    .input(z.object({ presenceId: presenceId.nullable().default(null) }))
    .output(actedTicket.nullable())
    .errors(mayRefuse('REPAIRER_LEFT')),
  /** Writes on an attempt; what is left out stays. `minutes` corrects what was counted. */
  note: writes('/repairs/tickets/note')
    .input(
      z.object({
        attemptId,
        observed: note.optional(),
        cause: note.optional(),
        done: note.optional(),
        minutes: z.int().min(0).max(1_440).optional(),
      }),
    )
    .output(actedTicket),
  addPart: writes('/repairs/tickets/add-part')
    .input(oneTicket.extend({ name: typedName, isUsed: z.boolean() }))
    .output(actedTicket),
  /** Needed, used, or no part of it after all. */
  changePart: writes('/repairs/tickets/change-part')
    .input(z.object({ partId: ticketPartId, state: z.enum(['needed', 'used', 'removed']) }))
    .output(actedTicket),
  addPhoto: writes('/repairs/tickets/add-photo')
    .input(oneTicket.extend({ photo: z.file() }))
    .output(actedTicket)
    .errors(mayRefuse('FILE_REFUSED')),
  removePhoto: writes('/repairs/tickets/remove-photo')
    .input(z.object({ photoId: ticketPhotoId }))
    .output(actedTicket),
  photo: reads('/repairs/tickets/photos/{photoId}')
    .input(z.object({ photoId: ticketPhotoId }))
    .output(z.file()),
  /**
   * Puts it aside without an outcome: back to the queue (of today's session: a new number when it comes
   * back at a later one), waiting for a part, kept in the place, or home. A running attempt ends.
   */
  setAside: writes('/repairs/tickets/set-aside')
    .input(
      oneTicket.extend({
        state: ticketState.exclude(['done', 'in-repair']),
        shelfId: shelfId.nullable().default(null),
        keptUntil: day.nullable().default(null),
        thenWhat: typed(500).default(''),
      }),
    )
    .output(actedTicket),
  /**
   * The outcome. Also says it again: the last one holds, of the day it was first said. A running attempt
   * ends. A failed electrical check is an unsafe verdict: the thing is not fixed, as by `declareUnsafe`,
   * and there is no undo.
   */
  finish: writes('/repairs/tickets/finish')
    .input(
      oneTicket.extend({
        ...outcomeFields,
        electricalCheck: safetyVerdict.nullable().default(null),
      }),
    )
    .output(actedTicket)
    .errors(mayRefuse('CHECK_NEEDED')),
  /**
   * Must not be used any more: end of life unless another outcome than fixed was said already and no
   * barrier is given now, and a red tag. An object of the place
   * stays blocked until a manager clears it. No undo: a manager clears.
   */
  declareUnsafe: writes('/repairs/tickets/declare-unsafe')
    .input(oneTicket.extend({ reason: typedName, barrier: barrier.nullable().default(null) }))
    .output(actedTicket),
  /** Every unsafe verdict of the ticket, with the reason why it may. No undo: declare it again. */
  clearUnsafe: writes('/repairs/tickets/clear-unsafe', 'manager')
    .input(oneTicket.extend({ reason: typedName }))
    .output(actedTicket),
  /** Codes for sheets that are filled in by hand; no code is ever given twice. */
  printBlanks: writes('/repairs/tickets/print-blanks')
    .input(z.object({ count: z.int().min(1).max(200) }))
    .output(z.object({ codes: z.array(z.string()), actId: journalEntryId }))
    .errors(mayRefuse('LETTER_SPENT')),
  /**
   * A sheet comes back: opens its ticket and says its outcome in one act. The waiver is on paper. The day
   * is that of its session, and from 1990; the electrical check is that of `finish`.
   */
  fromPaper: writes('/repairs/tickets/from-paper')
    .input(
      z.object({
        code: z.string().max(40),
        on: day,
        sessionId: repairSessionId.nullable().default(null),
        what: thing,
        problem: problem.default(''),
        visitorName: typed(200).default(''),
        presenceId: presenceId.nullable().default(null),
        minutes: z.int().min(0).max(1_440).default(0),
        done: note.default(''),
        ...outcomeFields,
        electricalCheck: safetyVerdict.nullable().default(null),
      }),
    )
    .output(actedTicket)
    .errors(mayRefuse('CODE_TAKEN', 'CODE_NOT_OURS', 'DAY_IMPOSSIBLE', 'CHECK_NEEDED')),
};
