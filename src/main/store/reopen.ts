/**
 * A store whose base may be replaced while it is used: whoever holds the store keeps it, the base under
 * it is closed, another one is put in its place, and calls that come meanwhile wait.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Store } from './store.ts';

/** What happens to the files while no base is open. */
export interface Swap {
  /** Puts another base in the place of the present one. */
  exchange(): Promise<void>;
  /** Puts the present one back, when `exchange` or the opening after it fails. */
  putBack(): Promise<void>;
}

export interface ReopenableStore extends Store {
  /** Grows each time another base has come. */
  readonly generation: number;
  /**
   * Waits for what is running, closes the base, exchanges it and opens what is there then. Throws what
   * went wrong, after the former base is open again. One at a time.
   */
  replace(swap: Swap): Promise<void>;
}

/** Opens a store by `open`, which is called again for each base that comes. */
export const openReopenable = async (open: () => Promise<Store>): Promise<ReopenableStore> => {
  const desk = aDesk(await open());
  let generation = 0;
  let last: Promise<void> = Promise.resolve();

  const exchange = async ({ exchange: bring, putBack }: Swap): Promise<void> => {
    await desk.current().close();
    try {
      await bring();
      desk.change(await open());
    } catch (error) {
      desk.change(await putBack().then(open).catch(shutStore));
      throw error;
    }
    generation += 1;
  };

  return {
    get generation() {
      return generation;
    },
    read: (work) => desk.use((store) => store.read(work)),
    write: (actor, work) => desk.use((store) => store.write(actor, work)),
    writeLong: (actor, work) => desk.use((store) => store.writeLong(actor, work)),
    addLot: (table, rows) => desk.use((store) => store.addLot(table, rows)),
    dropLot: (table, ids) => desk.use((store) => store.dropLot(table, ids)),
    addLots: (fill) => desk.use((store) => store.addLots(fill)),
    unindexLot: (kind, ids) => desk.use((store) => store.unindexLot(kind, ids)),
    wipe: () => desk.use((store) => store.wipe()),
    close: () => desk.current().close(),
    replace: (swap) => {
      const mine = last.then(() => desk.alone(() => exchange(swap)));
      last = mine.catch(() => undefined);
      return mine;
    },
  };
};

/** Stands where no base can be opened any more: whoever calls is told why. */
const shutStore = (why: unknown): Store => {
  const refuse = () => Promise.reject(why);
  return {
    read: refuse,
    write: refuse,
    writeLong: refuse,
    addLot: refuse,
    dropLot: refuse,
    addLots: refuse,
    unindexLot: refuse,
    wipe: refuse,
    close: async () => {},
  };
};

/** Lets calls through to the present store, or one replacement, never both. */
const aDesk = (first: Store) => {
  let store = first;
  let inside = 0;
  let tellEmpty: (() => void) | undefined;
  let isShut: Promise<void> | undefined;
  /** A use within a use is a bug that the store itself names: waiting here would hide it for ever. */
  const uses = new AsyncLocalStorage<{ isOver: boolean }>();

  const counted = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
    const use = { isOver: false };
    inside += 1;
    try {
      return await uses.run(use, () => work(store));
    } finally {
      use.isOver = true;
      inside -= 1;
      if (inside === 0) tellEmpty?.();
    }
  };

  return {
    current: () => store,
    change: (other: Store) => {
      store = other;
    },
    async use<T>(work: (store: Store) => Promise<T>): Promise<T> {
      while (isShut && uses.getStore()?.isOver !== false) await isShut;
      return await counted(work);
    },
    async alone(work: () => Promise<void>): Promise<void> {
      let open = () => {};
      isShut = new Promise((resolve) => {
        open = resolve;
      });
      try {
        if (inside > 0) {
          await new Promise<void>((resolve) => {
            tellEmpty = resolve;
          });
        }
        await work();
      } finally {
        tellEmpty = undefined;
        isShut = undefined;
        open();
      }
    },
  };
};
