/** The team: who may be picked at a post. People leave; their name stays in the journal. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import { fold } from '#main/store/search/fold.ts';
import type { Actor, Reading, Writing } from '#main/store/store.ts';
import type { StaffPerson } from '#shared/contract/staff.ts';
import type { StaffId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/words.ts';
import { ownCodeOf } from './own-code-id.ts';
import { listOwnCodes, listPeople } from './queries.ts';
import { isLastManager } from './rules.ts';
import { noteLeft, noteRightsEnded } from './who-left.ts';

/** Everybody, by name; those who left come last. */
export const readTeam = async (q: Reading): Promise<StaffPerson[]> => {
  const codes = new Set((await listOwnCodes(q)).map(({ id }) => id));
  const people = (await listPeople(q)).map(({ id, name, role, ended_at }) => ({
    id,
    name,
    role,
    hasLeft: ended_at !== null,
    hasCode: codes.has(ownCodeOf(id)),
  }));
  return people.sort(
    (a, b) => Number(a.hasLeft) - Number(b.hasLeft) || (fold(a.name) < fold(b.name) ? -1 : 1),
  );
};

/** Adds somebody. Refuses NAME_TAKEN: at a post, one picks a name. */
export const addPerson = (
  house: House,
  actor: Actor,
  { name, role }: { name: string; role: Role },
): Promise<StaffPerson> =>
  house.store.write(actor, async (tx) => {
    refuseTakenName(await readTeam(tx.q), name);
    const id = await insertPerson(tx, { name, role });
    await tx.record({ act: 'add-staff', subject: { kind: 'staff', id }, role: 'manager' });
    return { id, name, role, hasLeft: false, hasCode: false };
  });

/** Adds a row within somebody's act. */
export const insertPerson = async (
  tx: Writing,
  { name, role }: { name: string; role: Role },
): Promise<StaffId> => {
  const id = tx.newId<StaffId>();
  await tx.insert('staff', { id, name, role });
  return id;
};

/** Another name or role. Refuses NAME_TAKEN, LAST_MANAGER. */
export const changePerson = async (
  house: House,
  actor: Actor,
  { id, name, role }: { id: StaffId; name: string; role: Role },
): Promise<StaffPerson> => {
  const changed = await house.store.write(actor, async (tx) => {
    const team = await readTeam(tx.q);
    const person = personIn(team, id);
    refuseTakenName(team, name, id);
    if (role !== 'manager') refuseLastManager(team, person);
    await tx.change('staff', id, { name, role });
    await tx.record({ act: 'change-staff', subject: { kind: 'staff', id }, role: 'manager' });
    return { ...person, name, role };
  });
  if (role !== 'manager') noteRightsEnded(house.store, id);
  return changed;
};

/** Somebody leaves the team. Refuses LAST_MANAGER. */
export const endPerson = async (house: House, actor: Actor, id: StaffId): Promise<void> => {
  await house.store.write(actor, async (tx) => {
    const team = await readTeam(tx.q);
    refuseLastManager(team, personIn(team, id));
    await tx.change('staff', id, { ended_at: tx.at });
    await tx.record({ act: 'end-staff', subject: { kind: 'staff', id }, role: 'manager' });
  });
  noteLeft(house.store, id);
};

/** Somebody who is in the team now. Refuses NOT_FOUND. */
export const personIn = (team: readonly StaffPerson[], id: StaffId): StaffPerson =>
  team.find((person) => person.id === id && !person.hasLeft) ??
  refuse('NOT_FOUND', { thing: 'staff' });

const refuseTakenName = (team: readonly StaffPerson[], name: string, ownId?: StaffId): void => {
  const taken = team.find(
    (person) => !person.hasLeft && person.id !== ownId && fold(person.name) === fold(name),
  );
  if (taken) refuse('NAME_TAKEN', { name: taken.name });
};

const refuseLastManager = (team: readonly StaffPerson[], { id, name }: StaffPerson): void => {
  if (isLastManager(id, team)) refuse('LAST_MANAGER', { name });
};
