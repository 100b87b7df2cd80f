/** Files that were read and wait in memory for somebody's word, in each house its own. */
import type { House } from '#main/house.ts';
import type { ImportId } from '#shared/domain/ids.ts';

/** How long a file stays in memory for somebody to say yes. */
const keptMs = 30 * 60_000;

/** As many posts as read a file at the same time. */
const mostKept = 3;

export interface KeptFiles<File extends { readonly importId: ImportId }> {
  /** Keeps a file until it is taken, three others are kept, or half an hour has passed. */
  keep(house: House, file: File): void;
  /** The file that is kept under this id, if it still is. */
  find(house: House, id: ImportId): File | null;
  /** The same, which is kept no longer. */
  take(house: House, id: ImportId): File | null;
  forgetAll(house: House): void;
}

/** A shelf for files of one sort. */
export const keptFiles = <File extends { readonly importId: ImportId }>(): KeptFiles<File> => {
  const shelves = new WeakMap<House['store'], Map<ImportId, File>>();
  const shelfOf = ({ store }: House): Map<ImportId, File> => {
    const known = shelves.get(store) ?? new Map<ImportId, File>();
    shelves.set(store, known);
    return known;
  };
  const find = (house: House, id: ImportId) => shelfOf(house).get(id) ?? null;
  return {
    keep(house, file) {
      const shelf = shelfOf(house);
      shelf.delete(file.importId);
      shelf.set(file.importId, file);
      for (const id of [...shelf.keys()].slice(0, -mostKept)) shelf.delete(id);
      setTimeout(() => shelf.delete(file.importId), keptMs).unref();
    },
    find,
    take(house, id) {
      const file = find(house, id);
      shelfOf(house).delete(id);
      return file;
    },
    forgetAll: (house) => shelfOf(house).clear(),
  };
};
