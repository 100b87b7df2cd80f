/**
 * Long work of one house: reading a file, bringing it in, going through a hundred thousand texts. One
 * at a time, in steps between which everybody else is served, with a progress and a way to stop.
 */
import { setImmediate as othersServed } from 'node:timers/promises';
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
/** `sweeping` is nobody's wish: it shows no progress. */
export type WorkStep = 'checking' | 'writing' | 'sweeping';

/** The hands of work that runs. */
export interface Work {
  /** Says how far it is. */
  reach(done: number, total: number): void;
  /** Serves everybody else. Refuses IMPORT_STOPPED when somebody has asked to stop. */
  pause(): Promise<void>;
}

interface Running {
  readonly step: WorkStep;
  done: number;
  total: number;
  isStopped: boolean;
}

interface Desk {
  running: Running | null;
  waiting: Set<Running>;
  last: Promise<unknown>;
}

const desks = new WeakMap<House['store'], Desk>();

const deskOf = ({ store }: Pick<House, 'store'>): Desk => {
  const known = desks.get(store);
  if (known) return known;
  const desk: Desk = { running: null, waiting: new Set(), last: Promise.resolve() };
  desks.set(store, desk);
  return desk;
};

/** Does the work when what came before it is done. */
export const workAlone = async <T>(
  house: House,
  step: WorkStep,
  work: (hands: Work) => Promise<T>,
): Promise<T> => {
  const desk = deskOf(house);
  const own: Running = { step, done: 0, total: 0, isStopped: false };
  const before = desk.last;
  desk.waiting.add(own);
  const run = async () => {
    await before.catch(() => undefined);
    desk.running = own;
    try {
      return await work(handsOf(own));
    } finally {
      desk.running = null;
      desk.waiting.delete(own);
    }
  };
  const done = run();
  desk.last = done.catch(() => undefined);
  return await done;
};

const handsOf = (own: Running): Work => ({
  reach(done, total) {
    own.done = done;
    own.total = total;
  },
  async pause() {
    await othersServed();
    if (own.isStopped) refuse('IMPORT_STOPPED', {});
  },
});

/** How far the work is that runs now. */
export const progressOf = (house: House) => {
  const { running } = deskOf(house);
  if (!running || running.step === 'sweeping') return { step: 'none' as const, done: 0, total: 0 };
  const { step, done, total } = running;
  return { step, done, total };
};

/** Stops all work and waits until it has stopped. */
export const stopWork = async (house: House): Promise<void> => {
  const desk = deskOf(house);
  for (const one of desk.waiting) one.isStopped = true;
  await desk.last;
};
