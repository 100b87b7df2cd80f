/**
 * The people who were erased, by id, in a file beside the base: a base that is restored from an older
 * copy brings them back, and this list says whom to erase again.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { asStoreError } from '#main/store/driver-errors.ts';
import { writeSynced } from '#main/store/sync-folder.ts';
import { instant, instantAt } from '#shared/domain/day.ts';
import { memberId } from '#shared/domain/ids.ts';

const erasedPerson = z.object({ id: memberId, at: instant });
export type ErasedPerson = z.infer<typeof erasedPerson>;

const fileName = 'erased.json';
const written = z.object({ format: z.literal(1), erased: z.array(erasedPerson) });

/** Ids and instants only. Throws `StoreUnusable` when the disk does not take it. */
export interface ErasedList {
  /** None when there is no list. */
  read(): Promise<ErasedPerson[]>;
  /** On the disk when it answers: an erasure that a power cut stops is done again. */
  add(person: ErasedPerson): Promise<void>;
  /** For one whose erasure was refused after all. */
  remove(id: ErasedPerson['id']): Promise<void>;
  /** Takes in the list that lies in another folder, beside copies of the base. */
  takeIn(folder: string): Promise<void>;
  /** Writes the list into another folder, with whom that one names already. */
  copyTo(folder: string): Promise<void>;
}

export const erasedListIn = (folder: string): ErasedList => {
  let last: Promise<unknown> = Promise.resolve();
  const change = (edit: (people: ErasedPerson[]) => ErasedPerson[]): Promise<void> => {
    const mine = last.then(async () => write(folder, edit(await readFrom(folder))));
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    read: () => readFrom(folder),
    add: (person) => change((people) => joined(people, [person])),
    remove: (id) => change((people) => people.filter((person) => person.id !== id)),
    async takeIn(other) {
      const theirs = await readFrom(other);
      if (theirs.length > 0) await change((people) => joined(people, theirs));
    },
    async copyTo(other) {
      await write(other, joined(await readFrom(other), await readFrom(folder)));
    },
  };
};

const joined = (people: readonly ErasedPerson[], more: readonly ErasedPerson[]): ErasedPerson[] => [
  ...people,
  ...more.filter(({ id }) => !people.some((person) => person.id === id)),
];

const readFrom = async (folder: string): Promise<ErasedPerson[]> => {
  const text = await readFile(join(folder, fileName), 'utf8').catch(() => '');
  if (text === '') return [];
  try {
    return written.parse(JSON.parse(text)).erased;
  } catch {
    return salvaged(text);
  }
};

/** A list that somebody has damaged names people still: nobody comes back for a missing comma. */
const salvaged = (text: string): ErasedPerson[] =>
  [...new Set(text.match(anyId))].flatMap((found) => {
    const id = memberId.safeParse(found);
    return id.success ? [{ id: id.data, at: longAgo }] : [];
  });
const anyId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const longAgo = instantAt(0);

const write = async (folder: string, erased: readonly ErasedPerson[]): Promise<void> => {
  const path = join(folder, fileName);
  try {
    await writeSynced(path, `${JSON.stringify({ format: 1, erased }, null, 1)}\n`);
  } catch (error) {
    throw asStoreError(error, path);
  }
};
