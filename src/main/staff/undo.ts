/** What stands in the way of taking a change of the team back, beyond the rows themselves. */

import { refuse } from '#main/refusal.ts';
import type { JournalEntry } from '#main/store/journal.ts';
import { fold } from '#main/store/search/fold.ts';
import type { Writing } from '#main/store/store.ts';
import type { LaterFact, UndoGuards } from '#main/store/undo.ts';
import type { StaffPerson } from '#shared/contract/staff.ts';
import { findFormer, findLaterTeamAct } from './queries.ts';
import { readTeam } from './team.ts';

/** Without this act, would there be no manager, or two people of one name? Then a later act is why. */
const teamHolds = async (tx: Writing, entry: JournalEntry): Promise<LaterFact | null> => {
  const before = await teamBefore(tx, entry);
  const lastManager = (await readTeam(tx.q)).find(({ id }) => id === entry.subject_id);
  const isManaged = before.some(({ role, hasLeft }) => role === 'manager' && !hasLeft);
  const person = before.find(({ id, hasLeft }) => id === entry.subject_id && !hasLeft);
  const namesake = person && before.find((other) => isNamesake(other, person));
  if (isManaged && !namesake) return null;
  const later = await findLaterTeamAct(tx.q, entry.id, namesake?.id);
  if (later) return later;
  // What changed since was itself an undo: no later act is in the way, and the team still does not hold.
  if (namesake) return refuse('NAME_TAKEN', { name: namesake.name });
  return refuse('LAST_MANAGER', { name: lastManager?.name ?? '' });
};

/** The team as it would be without this act. */
const teamBefore = async (tx: Writing, entry: JournalEntry): Promise<StaffPerson[]> => {
  const team = await readTeam(tx.q);
  if (entry.act === 'add-staff') return team.filter(({ id }) => id !== entry.subject_id);
  const former = await findFormer(tx.q, entry.id);
  return team.map((person) =>
    person.id === entry.subject_id
      ? {
          ...person,
          name: former.name ?? person.name,
          role: former.role ?? person.role,
          hasLeft: former.ended_at === undefined ? person.hasLeft : former.ended_at !== null,
        }
      : person,
  );
};

const isNamesake = (other: StaffPerson, person: StaffPerson): boolean =>
  other.id !== person.id && !other.hasLeft && fold(other.name) === fold(person.name);

export const undoGuards: UndoGuards = {
  'add-staff': teamHolds,
  'change-staff': teamHolds,
  'end-staff': teamHolds,
};
