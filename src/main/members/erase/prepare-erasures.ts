/** Reads who people are, where they are named and what stands in the way, before any of it is changed. */
import type { House } from '#main/house.ts';
import type { Reading } from '#main/store/store.ts';
import type { ErasureObstacle, RefusalFacts } from '#shared/contract/refusals.ts';
import type { JournalEntryId, MemberId } from '#shared/domain/ids.ts';
import { fullName } from '../name.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import { obstaclesTo, theirTickets } from './obstacles.ts';
import { type ErasablePerson, readPerson } from './read-person.ts';

/** Somebody to erase, and all that names them. */
export interface Erasure {
  readonly person: ErasablePerson;
  readonly mentions: readonly Mention[];
  readonly since: JournalEntryId | undefined;
}

/** Somebody who cannot be erased yet. */
export type Blocked = RefusalFacts<'ERASURE_BLOCKED'>;

/** Those who may go and those who may not; whoever is not there is in neither. */
export const prepareErasures = async (
  house: Pick<House, 'store'>,
  ids: readonly MemberId[],
): Promise<{ erasures: Erasure[]; blocked: Blocked[] }> => {
  const erasures = (await readErasures(house, ids)).filter(isThere);
  const blocked = await house.store.read(async (q) => {
    const found: Blocked[] = [];
    for (const erasure of erasures) {
      const because = await obstaclesOf(q, erasure);
      if (because.length > 0) found.push(blockedBy(erasure, because));
    }
    return found;
  });
  if (blocked.length === 0) return { erasures, blocked };
  // Again without them: a name that they share is theirs still.
  const stay = new Set<string>(blocked.map(({ member }) => member.id));
  const others = erasures.map(({ person }) => person.row.id).filter((id) => !stay.has(id));
  const rest = await prepareErasures(house, others);
  return { erasures: rest.erasures, blocked: [...blocked, ...rest.blocked] };
};

/** Whoever was taken back is nobody any more. */
export const isThere = ({ person }: Erasure): boolean => person.row.cancelled_at === null;

/** All that was written is read once for them, whatever stands in the way. */
export const readErasures = async (
  { store }: Pick<House, 'store'>,
  ids: readonly MemberId[],
): Promise<Erasure[]> => {
  const people: ErasablePerson[] = [];
  for (const id of new Set(ids)) {
    const person = await store.read((q) => readPerson(q, id, ids));
    if (person) people.push(person);
  }
  if (people.length === 0) return [];
  const { ofEach, since } = await findMentions(
    store,
    people.map(({ by }) => by),
  );
  return people.map((person, at) => ({ person, mentions: ofEach[at] ?? [], since }));
};

export const obstaclesOf = async (
  q: Reading,
  { person, mentions }: Erasure,
): Promise<ErasureObstacle[]> => {
  const { id } = person.row;
  return await obstaclesTo(q, id, await theirTickets(q, id, { by: person.by, mentions }));
};

export const blockedBy = ({ person }: Erasure, because: ErasureObstacle[]): Blocked => {
  const { id, code, first_name: firstName, last_name: lastName } = person.row;
  return { member: { id, code, name: fullName({ firstName, lastName }) }, because };
};
