/** A sheet that was filled in by hand comes back: its ticket and its outcome in one act. */
import type { House } from '#main/house.ts';
import { claimCode } from '#main/items/numbering.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import type { ActedTicket, Thing } from '#shared/contract/repair-views.ts';
import type { Day } from '#shared/domain/day.ts';
import type { AttemptId, PresenceId, RepairSessionId, TicketId } from '#shared/domain/ids.ts';
import type { SafetyVerdict } from '#shared/domain/repairs/repair-words.ts';
import { requireSession } from '../sessions/keep-sessions.ts';
import { readRepairSettings, waiverVersionId } from '../settings/read-settings.ts';
import { afterWork, writeAgainWhenBeaten } from './act-on-ticket.ts';
import { repairerOf } from './attempts.ts';
import { failedCheck, requireCheck } from './electrical-check.ts';
import { outcomeOfCheck, type SaidOutcome, unfitDay } from './rules.ts';
import {
  columnsOfOutcome,
  columnsOfThing,
  columnsOfVisitor,
  searchedWords,
} from './ticket-columns.ts';
import { addVerdict } from './verdicts.ts';
import { requireFitting } from './write-outcome.ts';

export interface Sheet extends SaidOutcome {
  readonly code: string;
  /** The day it really was. */
  readonly on: Day;
  readonly sessionId: RepairSessionId | null;
  readonly what: Thing;
  readonly problem: string;
  readonly visitorName: string;
  readonly presenceId: PresenceId | null;
  readonly minutes: number;
  readonly done: string;
  readonly electricalCheck: SafetyVerdict | null;
}

/**
 * Opens the ticket of a sheet and says its outcome. Its days are those on the sheet, its instants those of
 * the typing. A failed electrical check is an unsafe verdict, as at the bench, and then there is no undo.
 * Refuses CODE_TAKEN, CODE_NOT_OURS, DAY_IMPOSSIBLE (to come, long ago, not that of its session),
 * CHECK_NEEDED, NOT_FOUND (session, presence), INVALID_INPUT for what does not fit the outcome.
 */
export const ticketFromPaper = (house: House, actor: Actor, sheet: Sheet): Promise<ActedTicket> =>
  writeAgainWhenBeaten(house, actor, async (tx) => {
    requireFitting(sheet);
    await requireFittingDay(tx, sheet);
    const { what, outcome: said, electricalCheck: check } = sheet;
    await requireCheck(tx.q, { category: what.category, outcome: said, check });
    const id = await addTicket(tx, sheet);
    await addAttempt(tx, id, sheet);
    const ticket = { id, item_id: null, member_id: null };
    if (check === 'unsafe') await addVerdict(tx, ticket, await failedCheck(tx.q));
    const outcome = check === 'unsafe' ? 'done-for-good' : 'done';
    return await afterWork(tx, ticket, { act: 'ticket-from-paper', outcome });
  });

const requireFittingDay = async (tx: Writing, { on, sessionId }: Sheet): Promise<void> => {
  const session = sessionId && (await requireSession(tx.q, sessionId));
  const today = todayAt(tx.at, await readPlace(tx.q));
  const why = unfitDay(on, { today, sessionOn: session ? session.held_on : null });
  if (why) refuse('DAY_IMPOSSIBLE', { why, day: on });
};

const addTicket = async (tx: Writing, sheet: Sheet): Promise<TicketId> => {
  const { what, problem, on, electricalCheck: check } = sheet;
  const code = await claimCode(tx, sheet.code, ['R']);
  const { waiverVersion } = await readRepairSettings(tx.q);
  const id = tx.newId<TicketId>();
  await tx.insert('tickets', {
    id,
    code,
    session_id: sheet.sessionId,
    ...columnsOfThing(what),
    problem,
    ...columnsOfVisitor(sheet.visitorName, ''),
    waiver_id: await waiverVersionId(tx, waiverVersion),
    waiver_how: 'paper',
    state: 'done',
    state_at: tx.at,
    opened_at: tx.at,
    opened_on: on,
    minutes: sheet.minutes,
    ...columnsOfOutcome(outcomeOfCheck(sheet, check), {
      at: tx.at,
      on,
      madeIn: what.yearOfManufacture,
    }),
    electrical_check: check,
    then_what: '',
    folded_words: searchedWords(what, { problem, code }),
  });
  return id;
};

/** What the sheet says of the work; nothing where it says nothing. */
const addAttempt = async (tx: Writing, ticketId: TicketId, sheet: Sheet): Promise<void> => {
  const { presenceId, minutes, done, on } = sheet;
  if (presenceId === null && minutes === 0 && done === '') return;
  // Who types the sheet in is not who repaired.
  const staffId = presenceId === null ? null : (await repairerOf(tx, presenceId)).staffId;
  await tx.insert('attempts', {
    id: tx.newId<AttemptId>(),
    ticket_id: ticketId,
    staff_id: staffId,
    presence_id: presenceId,
    started_at: tx.at,
    started_on: on,
    ended_at: tx.at,
    minutes,
    observed: '',
    cause: '',
    done,
  });
};
