/** What stands in the way of taking an act on a member back, beyond the rows themselves. */
import { hidesOurCode } from '#main/items/later/hidden-code.ts';
import type { JournalEntry } from '#main/store/journal.ts';
import type { Writing } from '#main/store/store.ts';
import type { LaterFact, UndoGuards } from '#main/store/undo.ts';
import { findLaterAct, findLaterHouseholdAct } from './queries.ts';

type Guard = (tx: Writing, entry: JournalEntry) => Promise<LaterFact | null>;

/** Whatever was done with this member since: loans, memberships, a suspension. */
const anyLaterAct: Guard = async (tx, { id, member_id }) =>
  member_id ? ((await findLaterAct(tx.q, member_id, { since: id })) ?? null) : null;

/** A renewal follows the membership before it. */
const laterMembership: Guard = async (tx, { id, member_id }) =>
  member_id
    ? ((await findLaterAct(tx.q, member_id, { since: id, act: 'add-membership' })) ?? null)
    : null;

/** Others came into this household, or left it, since. */
const laterHouseholdAct: Guard = async (tx, { id, facts }) => {
  const householdIds = Array.isArray(facts['householdIds']) ? facts['householdIds'] : [];
  for (const householdId of householdIds) {
    const later = await findLaterHouseholdAct(tx.q, householdId, id);
    if (later) return later;
  }
  return null;
};

export const undoGuards: UndoGuards = {
  'create-member': anyLaterAct,
  'change-member': hidesOurCode,
  'come-back-member': anyLaterAct,
  'add-membership': laterMembership,
  'join-household': laterHouseholdAct,
  'leave-household': laterHouseholdAct,
  'end-member': laterHouseholdAct,
};
