/** Erases somebody for good (RGPD, art. 17): loans, repairs and figures stay, under a random tag. */
import type { House } from '#main/house.ts';
import { Refusal, refuse } from '#main/refusal.ts';
import { filesOfTheirOwn, forgetTicketsOf } from '#main/repairs/forget/forget-person.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import type { ErasureObstacle } from '#shared/contract/refusals.ts';
import type { JournalEntryId, MemberId } from '#shared/domain/ids.ts';
import { fullName } from '../name.ts';
import { eraseRows } from './erase-rows.ts';
import { eraseFormerTexts, eraseTexts, type TextToErase, textsAbout } from './erase-texts.ts';
import { findMentions, type Mention, mentionsSince } from './find-mentions.ts';
import { obstaclesTo, theirTickets } from './obstacles.ts';
import { type ErasablePerson, readPerson } from './read-person.ts';
import { newTag } from './tag.ts';

/** Somebody to erase, and all that names them. */
export interface Erasure {
  readonly person: ErasablePerson;
  readonly mentions: readonly Mention[];
  readonly since: JournalEntryId | undefined;
}

/**
 * Erases a member, after a copy of the base was made. Refuses NOT_FOUND, ERASURE_BLOCKED while a loan runs
 * or a ticket of theirs goes on, BACKUP_FAILED. Never undone.
 */
export const eraseMember = async (
  house: House,
  actor: Actor,
  id: MemberId,
): Promise<{ tag: string }> => {
  const erasure = await prepareErasure(house, id);
  const obstacles = await house.store.read((q) => obstaclesOf(q, erasure));
  if (obstacles.length > 0) return refuseBlocked(erasure, obstacles);
  await house.backups.before('erasure');
  return await house.backups.alone(() => carryOut(house, actor, { erasure, isReplay: false }));
};

/** Reads who they are and where they are named. Refuses NOT_FOUND. */
export const prepareErasure = async (
  { store }: Pick<House, 'store'>,
  id: MemberId,
): Promise<Erasure> => {
  const person = await store.read((q) => readPerson(q, id));
  if (!person || person.row.cancelled_at !== null) return refuse('NOT_FOUND', { thing: 'member' });
  const { ofEach, since } = await findMentions(store, [person.by]);
  return { person, mentions: ofEach[0] ?? [], since };
};

export const obstaclesOf = async (
  q: Writing['q'],
  { person, mentions }: Erasure,
): Promise<ErasureObstacle[]> => {
  const { id } = person.row;
  return await obstaclesTo(q, id, await theirTickets(q, id, { by: person.by, mentions }));
};

/**
 * The list outside of the base first: whatever stops the rest, the next opening of the base does it. A
 * replay erases whatever stands open: the base that came back is older than the erasure.
 */
export const carryOut = async (
  house: House,
  actor: Actor,
  { erasure, isReplay }: { erasure: Erasure; isReplay: boolean },
): Promise<{ tag: string }> => {
  const { row, tag, words } = erasure.person;
  await house.erased.add({ id: row.id, at: house.clock() });
  try {
    const files = await findFiles(house, erasure);
    await house.store.write(actor, (tx) => eraseWithin(tx, { erasure, isReplay }));
    for (const file of files) await house.files.remove(file);
  } catch (error) {
    if (!isReplay) await house.erased.remove(row.id);
    throw error;
  }
  const isWiped = await house.store.wipe(words);
  if (!isWiped) house.log.warn({ memberId: row.id }, 'not wiped from the file: somebody reads it');
  await copyList(house);
  return { tag };
};

/** Signature and pictures, while tickets name them; they go once the erasure cannot be refused any more. */
const findFiles = (house: House, { person, mentions }: Erasure): Promise<string[]> =>
  house.store.read(async (q) => {
    const tickets = await theirTickets(q, person.row.id, { by: person.by, mentions });
    return await filesOfTheirOwn(q, tickets);
  });

const eraseWithin = async (
  tx: Writing,
  { erasure, isReplay }: { erasure: Erasure; isReplay: boolean },
): Promise<void> => {
  const { person, since } = erasure;
  const { by, row, tag, twins } = person;
  const mentions = [...erasure.mentions, ...(await mentionsSince(tx.q, since, by))];
  const tickets = await theirTickets(tx.q, row.id, { by, mentions });
  const obstacles = isReplay ? [] : await obstaclesTo(tx.q, row.id, tickets);
  if (obstacles.length > 0) refuseBlocked(erasure, obstacles);
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

/** Beside the copies on another disk: a restore on another machine has to know whom to erase. */
const copyList = async (house: House): Promise<void> => {
  try {
    const elsewhere = await house.backups.elsewhere();
    if (elsewhere !== null) await house.erased.copyTo(elsewhere);
  } catch (err) {
    // The disk is not plugged in: the next copy there brings the list.
    if (err instanceof Refusal) return;
    house.log.warn({ err }, 'list of the erased not copied');
  }
};

const refuseBlocked = ({ person }: Erasure, because: ErasureObstacle[]): never => {
  const { id, code, first_name: firstName, last_name: lastName } = person.row;
  return refuse('ERASURE_BLOCKED', {
    member: { id, code, name: fullName({ firstName, lastName }) },
    because,
  });
};
