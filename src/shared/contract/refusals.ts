/**
 * Every expected refusal, with the facts that its sentence needs. Facts hold codes, names and days,
 * never sentences: the screen owns the words, in both languages.
 */
import { z } from 'zod';
import { day, instant } from '#shared/domain/day.ts';
import { itemId, journalEntryId, loanId, memberId, ticketId } from '#shared/domain/ids.ts';
import { blockCause, role } from '#shared/domain/words.ts';

/** The few words by which a screen names an object. */
export const namedItem = z.object({ id: itemId, code: z.string(), name: z.string() });
export const namedMember = z.object({ id: memberId, code: z.string(), name: z.string() });
export type NamedItem = z.infer<typeof namedItem>;
export type NamedMember = z.infer<typeof namedMember>;

/** Why a member may not borrow now. `household` tells whose limit is reached. */
export const memberObstacle = z.discriminatedUnion('kind', [
  /** Gone for good; comes back by `members.comeBack`. */
  z.object({ kind: z.literal('left') }),
  z.object({ kind: z.literal('no-membership') }),
  z.object({ kind: z.literal('expired'), until: day }),
  z.object({ kind: z.literal('suspended'), reason: z.string(), until: day.nullable() }),
  z.object({ kind: z.literal('limit'), out: z.int(), limit: z.int(), isHousehold: z.boolean() }),
  z.object({ kind: z.literal('late'), count: z.int(), oldestDueOn: day }),
]);
export type MemberObstacle = z.infer<typeof memberObstacle>;

export const standingBlock = z.object({
  cause: blockCause,
  reason: z.string(),
  since: instant,
  /** The repair ticket that it comes from. */
  ticketId: ticketId.nullable(),
});

/** What stands between a person and their erasure. */
export const erasureObstacle = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('loan'), item: namedItem, dueOn: day }),
  z.object({ kind: z.literal('ticket'), id: ticketId, code: z.string(), thing: z.string() }),
]);
export type ErasureObstacle = z.infer<typeof erasureObstacle>;

/** What is wrong with a backup. */
export const backupFault = z.enum([
  'gone',
  'no-description',
  'wrong-sum',
  'damaged',
  'loose-keys',
  'wrong-counts',
  'newer',
  'files-missing',
]);
export type BackupFault = z.infer<typeof backupFault>;

/** What went wrong on the way to the disk. */
export const saveProblem = z.enum(['disk-full', 'read-only', 'vanished', 'locked', 'damaged']);

const refusal = <Shape extends z.ZodRawShape>(status: number, shape: Shape) => ({
  status,
  data: z.object(shape),
});

/** Every procedure may answer these. */
export const baseRefusals = {
  INVALID_INPUT: refusal(400, { field: z.string(), problem: z.string() }),
  UNEXPECTED: refusal(500, { reference: z.string() }),
  ROLE_NEEDED: refusal(403, { role }),
  NOT_SET_UP: refusal(409, {}),
  CANNOT_SAVE: refusal(507, { why: saveProblem, path: z.string() }),
  NOT_FOUND: refusal(404, { thing: z.string() }),
  /** The post has rested, or was locked by hand: pick somebody first. */
  POST_LOCKED: refusal(403, {}),
};

export const refusals = {
  ALREADY_SET_UP: refusal(409, {}),
  NAME_TAKEN: refusal(409, { name: z.string() }),
  CODE_TAKEN: refusal(409, { code: z.string(), by: z.string() }),
  CODE_NOT_OURS: refusal(400, { code: z.string() }),
  LETTER_SPENT: refusal(409, { letter: z.string() }),
  STILL_IN_USE: refusal(409, { name: z.string(), count: z.int() }),

  WRONG_CODE: refusal(403, { failures: z.int(), retryAt: instant.nullable() }),
  CODE_DELAYED: refusal(429, { retryAt: instant }),
  LAST_MANAGER: refusal(409, { name: z.string() }),

  NOT_UNDOABLE: refusal(409, { act: z.string() }),
  UNDO_FORBIDDEN: refusal(409, {
    laterAct: z.string(),
    laterAt: instant,
    laterEntryId: journalEntryId.nullable(),
    /** Not when it was an erasure: then this undo is closed for good. */
    isLaterUndoable: z.boolean(),
  }),

  MISREAD: refusal(422, { typed: z.string() }),
  CODE_UNKNOWN: refusal(404, {
    typed: z.string(),
    code: z.string().nullable(),
    letter: z.string().nullable(),
    canCreate: z.enum(['item', 'member']).nullable(),
  }),
  ITEM_BLOCKED: refusal(409, { item: namedItem, blocks: z.array(standingBlock) }),
  /** An unsafe verdict stands: nothing lifts it but `repairs.tickets.clearUnsafe`. */
  ITEM_UNSAFE: refusal(409, { item: namedItem, ticketId, code: z.string(), reason: z.string() }),
  ITEM_RETIRED: refusal(409, { item: namedItem, reason: z.string(), at: instant }),
  ITEM_OUT: refusal(409, { item: namedItem, loanId, member: namedMember, dueOn: day }),
  MACHINE_STAYS: refusal(409, { item: namedItem }),
  MEMBER_MAY_NOT_BORROW: refusal(409, {
    member: namedMember,
    item: namedItem,
    obstacles: z.array(memberObstacle),
  }),
  ANSWERS_PENDING: refusal(409, { items: z.array(namedItem) }),
  LOAN_ENDED: refusal(409, { item: namedItem, returnedAt: instant }),
  NO_MORE_RENEWALS: refusal(409, { item: namedItem, renewals: z.int() }),
  DAY_IMPOSSIBLE: refusal(422, {
    why: z.enum([
      'future',
      'before-loan',
      'item-was-out',
      'before-joining',
      'after-return',
      'too-far',
      'too-old',
      'not-that-session',
    ]),
    day,
  }),
  FILE_REFUSED: refusal(415, {
    why: z.enum(['too-big', 'not-a-picture', 'not-a-document', 'empty']),
    name: z.string(),
  }),
  WAIVER_NEEDED: refusal(422, {}),
  CHECK_NEEDED: refusal(422, {}),
  /** Somebody was faster; both are empty where nobody knows who. */
  TICKET_TAKEN: refusal(409, { repairer: z.string(), table: z.string() }),
  /** They have left the session: what they had begun goes on, nothing else begins. */
  REPAIRER_LEFT: refusal(409, { repairer: z.string() }),
  IMPORT_GONE: refusal(409, {}),
  IMPORT_STOPPED: refusal(409, {}),
  /** The base has changed since the file was checked: rows with these ids have come in. */
  IMPORT_REFUSED: refusal(409, { line: z.int(), id: z.string() }),
  /** Something of the file does not fit the base any more, at this line. */
  SHEET_REFUSED: refusal(409, { line: z.int(), value: z.string() }),
  /** The copy was not made, or is not whole: nothing has changed. */
  BACKUP_FAILED: refusal(507, {
    why: z.enum(['disk-full', 'read-only', 'vanished', 'failed']),
    path: z.string(),
  }),
  /** Another base did not take the place of the present one; `isShut`: that one could not be opened again. */
  RESTORE_FAILED: refusal(507, {
    why: z.enum(['disk-full', 'read-only', 'vanished', 'failed']),
    path: z.string(),
    isShut: z.boolean(),
  }),
  /** This copy cannot take the place of the base. */
  BACKUP_REFUSED: refusal(409, { fault: backupFault }),
  FOLDER_REFUSED: refusal(422, {
    why: z.enum(['not-there', 'not-a-folder', 'read-only', 'data-folder', 'relative']),
    path: z.string(),
  }),
  /** Why somebody cannot be erased yet. */
  ERASURE_BLOCKED: refusal(409, { member: namedMember, because: z.array(erasureObstacle) }),
  /** This person has a code of their own. */
  CODE_NEEDED: refusal(403, { name: z.string() }),
  TOO_MANY_LABELS: refusal(422, { count: z.int(), most: z.int() }),
  PRINT_FAILED: refusal(502, {
    why: z.enum(['no-printer', 'out-of-paper', 'printer-stopped', 'cancelled', 'printer-failed']),
  }),
  /** A file did not get where a person wanted it: what was there before is as it was. */
  FILE_NOT_SAVED: refusal(507, {
    name: z.string(),
    why: z.enum(['disk-full', 'not-allowed', 'vanished', 'unknown-kind', 'failed']),
  }),
};

const allRefusals = { ...baseRefusals, ...refusals };
export type RefusalCode = keyof typeof allRefusals;
export type RefusalFacts<Code extends RefusalCode> = z.infer<(typeof allRefusals)[Code]['data']>;

/** The HTTP status of a refusal. */
export const statusOf = (code: RefusalCode): number => allRefusals[code].status;

type SpecificCode = keyof typeof refusals;

/** The named refusals, to give to `.errors()`. */
export const mayRefuse = <Code extends SpecificCode>(
  ...codes: Code[]
): Pick<typeof refusals, Code> =>
  Object.fromEntries(codes.map((code) => [code, refusals[code]])) as Pick<typeof refusals, Code>; // built from these very keys
