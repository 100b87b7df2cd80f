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

/**
 * How far it has gone. `begun`: the base alone knows whether it was done. `erased`: whatever base comes,
 * the person goes. `wiped`: nothing of them is left in its file either, nor in the folder of files.
 */
const step = z.enum(['begun', 'erased', 'wiped']);

const erasedPerson = z.object({
  id: memberId,
  at: instant,
  step: step.default('erased'),
  /** Names of pictures and signatures that have to leave the disk. */
  files: z.array(z.string()).default([]),
});
export type ErasedPerson = z.infer<typeof erasedPerson>;

const fileName = 'erased.json';
const written = z.object({ format: z.literal(1), erased: z.array(erasedPerson) });

/** Ids, instants and sums of files only. Throws `StoreUnusable` when the disk does not take it. */
export interface ErasedList {
  /** None when there is no list. */
  read(): Promise<ErasedPerson[]>;
  /** Notes people, or how far the erasure of those it knows has gone by now; on the disk when it answers. */
  note(people: readonly ErasedPerson[]): Promise<void>;
  /** For those whose erasure was refused after all. */
  remove(ids: readonly ErasedPerson['id'][]): Promise<void>;
  /** Takes in the list that lies in another folder, beside copies of the base. */
  takeIn(folder: string): Promise<void>;
  /** Writes whoever is erased into the list of another folder, with whom that one names already. */
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
    note: (noted) =>
      change((people) => [
        ...people.filter(({ id }) => !isAmong(noted, id)),
        ...noted.map((one) => ({
          ...one,
          at: people.find(({ id }) => id === one.id)?.at ?? one.at,
        })),
      ]),
    remove: (ids) => change((people) => people.filter(({ id }) => !ids.includes(id))),
    async takeIn(other) {
      // A list that cannot be read stands in nobody's way back to a copy.
      const theirs = await readFrom(other).catch(() => []);
      if (theirs.length > 0) await change((people) => joined(people, theirs));
    },
    async copyTo(other) {
      const erased = (await readFrom(folder)).filter((person) => person.step !== 'begun');
      const there = erased.map(({ id, at }) => ({ id, at, step: 'wiped' as const, files: [] }));
      await write(other, joined(await readFrom(other), there));
    },
  };
};

const isAmong = (people: readonly ErasedPerson[], id: ErasedPerson['id']): boolean =>
  people.some((person) => person.id === id);

const joined = (people: readonly ErasedPerson[], more: readonly ErasedPerson[]): ErasedPerson[] => [
  ...people,
  ...more.filter(({ id }) => !isAmong(people, id)),
];

const readFrom = async (folder: string): Promise<ErasedPerson[]> => {
  const path = join(folder, fileName);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    // One that cannot be read is not empty: it is not written over.
    throw asStoreError(error, path);
  });
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
    return id.success ? [{ id: id.data, at: longAgo, step: 'erased', files: [] }] : [];
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
