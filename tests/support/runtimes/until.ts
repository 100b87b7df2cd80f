import { setTimeout as pause } from 'node:timers/promises';

const DEADLINE_MS = 30_000;
const POLL_MS = 50;

/** Waits for what a program outside of ours has no way to tell. Throws after 30 s. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + DEADLINE_MS;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`Waited in vain until ${what}.`);
    await pause(POLL_MS);
  }
}
