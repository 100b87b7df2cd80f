/** The real process of the browser door, as it is built: how soon it is ready, and how much it holds. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Figure } from './figure.ts';
import { copyOf } from './seeded-base.ts';
import { Timings } from './timings.ts';

const starts = 7;
const readyWithinMs = 1_000;
/** The promise is made for this many. */
const promisedItems = 100_000;

export const measureStart = async (seeded: string, items: number): Promise<Figure[]> => {
  const copy = await copyOf(seeded);
  const ready = new Timings();
  const memory = new Timings();
  for (let start = 0; start < starts; start += 1) {
    const { readyMs, memoryMb } = await startOnce(copy.folder);
    ready.add(readyMs);
    memory.add(memoryMb);
  }
  copy.remove();
  const isPromised = items <= promisedItems;
  return [
    {
      what: `ready: from its start to its line, median of ${starts}`,
      items,
      unit: 'ms',
      ours: ready.percentile(50),
      ...(isPromised ? { limit: { of: 'value', at: readyWithinMs } } : {}),
    },
    {
      what: 'memory of the main process, when ready',
      items,
      unit: 'MB',
      ours: memory.percentile(50),
    },
  ];
};

const startOnce = async (folder: string): Promise<{ readyMs: number; memoryMb: number }> => {
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['out/main/browser.js', '--data', folder, '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const line = await Promise.race([
    once(child.stdout.setEncoding('utf8'), 'data'),
    ended.then(() => [null]),
  ]);
  const readyMs = performance.now() - startedAt;
  if (!String(line[0]).includes('#key=')) throw new Error(`the door did not open: ${line[0]}`);
  const memoryMb = residentMb(child.pid ?? 0);
  child.kill('SIGTERM');
  await ended;
  return { readyMs, memoryMb };
};

/** What the process holds in memory; not known where there is no /proc. */
export const residentMb = (pid: number): number => {
  if (process.platform !== 'linux') return Number.NaN;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1_024;
};
