/** Ends an erasure outside of the rows: pictures, what the file of the base keeps unused, the other list. */
import type { House } from '#main/house.ts';
import { Refusal } from '#main/refusal.ts';
import { unnamedFiles } from '#main/repairs/files/unnamed-files.ts';
import type { ErasedPerson } from './erased-list.ts';

/**
 * For people whose rows are erased. What the disk does not do now is in the log and is tried again at the
 * next opening and every day.
 */
export const wipeAway = async (house: House, people: readonly ErasedPerson[]): Promise<void> => {
  if (people.length === 0) return;
  const memberIds = people.map(({ id }) => id);
  // A base that is restored from now on must not bring them back.
  await house.erased.note(people).catch((err) => house.log.error({ err, memberIds }, 'not noted'));
  try {
    await removeFiles(house, people);
    if (await house.store.wipe()) {
      await house.erased.note(people.map((person) => ({ ...person, step: 'wiped', files: [] })));
    } else house.log.warn({ memberIds }, 'not wiped from the file yet: somebody reads it');
  } catch (err) {
    house.log.error({ err, memberIds }, 'not wiped yet');
  }
  await copyList(house);
};

/** Pictures and signatures that nothing names by now. */
const removeFiles = async (
  { store, files }: Pick<House, 'store' | 'files'>,
  people: readonly ErasedPerson[],
): Promise<void> => {
  const theirs = people.flatMap((person) => person.files);
  for (const file of await store.read((q) => unnamedFiles(q, theirs))) await files.remove(file);
};

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
