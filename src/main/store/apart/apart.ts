/**
 * Does what takes seconds in a thread of its own, so that a scan never waits: copies, checks and sums
 * of whole bases. A thread lives for one task.
 */
import { Worker } from 'node:worker_threads';
import type { Tasks } from './tasks.ts';

type TaskName = keyof Tasks;
type Given<Name extends TaskName> = Parameters<Tasks[Name]>[0];
type Answer<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>;

/** What a thread says when it is done. An error crosses as its words and its code alone. */
export type Said =
  | { isDone: true; answer: unknown }
  | { isDone: false; message: string; code: string | undefined };

/** A task that failed apart; `code` is that of the driver or of the file system. */
class FailedApart extends Error {
  override readonly name = 'FailedApart';
  readonly code: string | undefined;

  constructor(message: string, code: string | undefined) {
    super(message);
    this.code = code;
  }
}

/** Beside this module in the sources, beside the entries once it is bundled. */
const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? 'apart-worker.ts' : 'apart-worker.js',
  import.meta.url,
);

/** Does the task and answers what it answers. Throws an error with the `code` of the one thrown there. */
export const doApart = <Name extends TaskName>(
  task: Name,
  given: Given<Name>,
): Promise<Answer<Name>> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: { task, given }, execArgv: [] });
    worker.once('message', (said: Said) => {
      if (said.isDone)
        resolve(said.answer as Answer<Name>); // by this very task
      else reject(new FailedApart(said.message, said.code));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new FailedApart(`the thread ended (${code})`, undefined)));
  });
