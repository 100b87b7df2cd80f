/** The thread of one task: does what its parent asks, says how it went, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Said } from './apart.ts';
import { tasks } from './tasks.ts';

// What doApart() has given: its types pair each task with what it takes.
const { task, given } = workerData as { task: keyof typeof tasks; given: never };

const saidOf = async (): Promise<Said> => {
  try {
    return { isDone: true, answer: await tasks[task](given) };
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException; // drivers and Node throw errors alone
    return { isDone: false, message, code };
  }
};

parentPort?.postMessage(await saidOf());
