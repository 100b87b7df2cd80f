/** Does what was prepared: the rows in one act a person, then what stands beside the base. */
import { setImmediate as othersServed } from 'node:timers/promises';
import type { House } from '#main/house.ts';
import { Refusal, refuse } from '#main/refusal.ts';
import { filesOfTheirOwn, forgetTicketsOf } from '#main/repairs/forget/forget-person.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { eraseRows } from './erase-rows.ts';
import { eraseFormerTexts, eraseTexts, type TextToErase, textsAbout } from './erase-texts.ts';
import type { ErasedPerson } from './erased-list.ts';
import { mentionsSince } from './find-mentions.ts';
import { obstaclesTo, theirTickets } from './obstacles.ts';
import { type Blocked, blockedBy, type Erasure } from './prepare-erasures.ts';
import type { ErasablePerson } from './read-person.ts';
import { newTag } from './tag.ts';
import { wipeAway } from './wipe-away.ts';

export interface Erased {
  readonly id: MemberId;
  readonly tag: string;
}

/** One person of a lot, and how it went. */
interface Deed {
  readonly erasure: Erasure;
  readonly noted: ErasedPerson;
}

/**
 * Notes them outside of the base before anything is written: whatever stops the rest, the next opening
 * ends it or forgets that it was begun. A replay erases whatever stands open: the base that came back is
 * older than the erasure. Throws what the disk throws; who was erased until then is erased.
 */
export const carryOut = async (
  house: House,
  actor: Actor,
  { erasures, isReplay }: { erasures: readonly Erasure[]; isReplay: boolean },
): Promise<{ erased: Erased[]; blocked: Blocked[] }> => {
  const deeds = await noteDeeds(house, { erasures, isReplay });
  await house.erased.note(deeds.map(({ noted }) => noted));
  const done: Deed[] = [];
  const blocked: Blocked[] = [];
  try {
    for (const deed of deeds) {
      const { erasure } = deed;
      const because = await eraseOne(house, actor, { erasure, isReplay });
      if (because) blocked.push(because);
      else done.push(deed);
      await othersServed();
    }
  } finally {
    if (!isReplay) await forgetUndone(house, deeds, done);
    await wipeAway(
      house,
      done.map(({ noted }) => ({ ...noted, step: 'erased' })),
    );
  }
  return {
    erased: done.map(({ erasure: { person } }) => ({ id: person.row.id, tag: person.tag })),
    blocked,
  };
};

/** With their signatures and pictures, while tickets name them. */
const noteDeeds = (
  { store, clock }: House,
  { erasures, isReplay }: { erasures: readonly Erasure[]; isReplay: boolean },
): Promise<Deed[]> =>
  store.read(async (q) => {
    const deeds: Deed[] = [];
    for (const erasure of erasures) {
      const { row, by } = erasure.person;
      const tickets = await theirTickets(q, row.id, { by, mentions: erasure.mentions });
      const files = await filesOfTheirOwn(q, tickets);
      const step = isReplay ? 'erased' : 'begun';
      deeds.push({ erasure, noted: { id: row.id, at: clock(), step, files } });
    }
    return deeds;
  });

/** What stands in the way by now, if anything does. */
const eraseOne = async (
  house: House,
  actor: Actor,
  one: { erasure: Erasure; isReplay: boolean },
): Promise<Blocked | undefined> => {
  try {
    await house.store.write(actor, (tx) => eraseWithin(tx, one));
    return undefined;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'ERASURE_BLOCKED') {
      return (error as Refusal<'ERASURE_BLOCKED'>).facts; // by its code
    }
    throw error;
  }
};

const eraseWithin = async (
  tx: Writing,
  { erasure, isReplay }: { erasure: Erasure; isReplay: boolean },
): Promise<void> => {
  const { person, since } = erasure;
  const { by, row, tag, twins } = person;
  const mentions = [...erasure.mentions, ...(await mentionsSince(tx.q, since, by))];
  const tickets = await theirTickets(tx.q, row.id, { by, mentions });
  const obstacles = isReplay ? [] : await obstaclesTo(tx.q, row.id, tickets);
  if (obstacles.length > 0) refuse('ERASURE_BLOCKED', blockedBy(erasure, obstacles));
  const texts: TextToErase[] = [
    ...mentions.map((mention) => ({ ...mention, extent: 'elsewhere' as const })),
    ...(await textsAbout(tx.q, row.id)),
  ];
  const left = [await forgetTicketsOf(tx, tickets, knownOf(person))];
  await eraseTexts(tx, texts, by);
  left.push(await eraseRows(tx, row.id, tag));
  for (const twin of twins) left.push(await eraseRows(tx, twin, newTag()));
  await tx.record({
    act: 'erase-member',
    subject: { kind: 'member', id: row.id },
    memberId: row.id,
    isUndoable: false,
    role: 'manager',
  });
  await eraseFormerTexts(tx, texts, by);
  for (const erase of left) await erase();
};

const knownOf = ({ row }: ErasablePerson) => ({
  names: [row.first_name, row.last_name],
  contacts: [row.email, row.phone],
});

/** A disk that does not take it is no harm: who was only begun is not erased at the next opening. */
const forgetUndone = async (
  house: House,
  deeds: readonly Deed[],
  done: readonly Deed[],
): Promise<void> => {
  const ids = deeds.filter((deed) => !done.includes(deed)).map(({ noted }) => noted.id);
  if (ids.length === 0) return;
  await house.erased
    .remove(ids)
    .catch((err) => house.log.error({ err, memberIds: ids }, 'list of the erased not mended'));
};
