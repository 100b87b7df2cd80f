/** The thread of one task: does what its parent asks, says how it went, and ends. */
import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { Said } from './apart.ts';
import { tasks } from './tasks.ts';

// What doApart() has given: its types pair each task with what it takes.
const { task, given } = workerData as { task: keyof typeof tasks; given: never };

/**
 * Gives way to whoever scans, where both want the processor and the disk. On Linux alone is this said of
 * one thread (setpriority(2), Notes); elsewhere it would slow the scan as well.
 */
const giveWay = (): void => {
  if (process.platform === 'linux') setPriority(0, 10);
};

const saidOf = async (): Promise<Said> => {
  try {
    return { isDone: true, answer: await tasks[task](given) };
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException; // drivers and Node throw errors alone
    return { isDone: false, message, code };
  }
};

giveWay();
parentPort?.postMessage(await saidOf());
