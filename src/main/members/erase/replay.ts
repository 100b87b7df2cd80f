/** Erases again whom an older base has brought back. */
import type { House } from '#main/house.ts';
import type { Actor } from '#main/store/store.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { carryOut } from './erase-member.ts';
import { findMentions } from './find-mentions.ts';
import { type ErasablePerson, readPerson } from './read-person.ts';

/** Looked for together: all that was written is read once for them. */
const peopleAtOnce = 20;

/** The house itself: nobody stands at a post. */
const nobody: Actor = { staffId: null, postId: 'house', role: 'manager' };

/**
 * To be called whenever a base was opened: erases those of the list who stand in it again, whatever they
 * have out there, and answers how many. Quick where there is nobody.
 */
export const replayErasures = async (house: House): Promise<number> => {
  const erased = await house.erased.read();
  const ids = erased.map(({ id }) => id);
  let count = 0;
  for (let at = 0; at < ids.length; at += peopleAtOnce) {
    count += await eraseAgain(house, ids.slice(at, at + peopleAtOnce));
  }
  if (count > 0) house.log.info({ count }, 'members erased again');
  return count;
};

const eraseAgain = async (house: House, ids: readonly MemberId[]): Promise<number> => {
  const people: ErasablePerson[] = [];
  for (const id of ids) {
    const person = await house.store.read((q) => readPerson(q, id));
    if (person) people.push(person);
  }
  if (people.length === 0) return 0;
  const { ofEach, since } = await findMentions(
    house.store,
    people.map(({ by }) => by),
  );
  for (const [at, person] of people.entries()) {
    const erasure = { person, mentions: ofEach[at] ?? [], since };
    await carryOut(house, nobody, { erasure, isReplay: true });
  }
  return people.length;
};
